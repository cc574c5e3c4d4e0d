import type { Per } from './money-show.ts';
import { readWords } from './words.ts';

/** What an amount is about, so that 住院花了三万 is no tuition. */
export type MoneyTopic = 'pay' | 'household' | 'school' | 'medical' | 'owed' | 'rent' | 'loan';

const { fit, set } = readWords('money.txt');

const usual: Readonly<Record<Per, readonly MoneyTopic[]>> = {
  month: ['pay', 'household', 'rent'],
  year: ['pay', 'household', 'rent', 'school', 'medical'],
  once: ['pay', 'school', 'medical', 'owed', 'rent', 'loan'],
};

/** Words that may stand around an amount without making it something else. */
export function moneyWords(per: Per, about?: readonly MoneyTopic[]): ReadonlySet<string> {
  return new Set([
    ...set('around-any'),
    ...(about ?? usual[per]).flatMap((topic) => [...set(`around-${topic}`)]),
  ]);
}

/** Others whose amounts may be named beside one's own; several amounts are asked about, one of another is not taken. */
export const others = set('others');

/** Words by which a longer sentence shows that its amount is the one asked for. */
export const cueOf: Readonly<Partial<Record<MoneyTopic, RegExp>>> = {
  pay: fit`{cue-pay}`,
  household: fit`{cue-household}`,
  rent: fit`{cue-rent}`,
};
