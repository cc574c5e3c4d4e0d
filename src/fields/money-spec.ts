import { z } from 'zod';
import type { Value } from '../messages/value.ts';
import type { Amount } from './money-amounts.ts';
import type { Part } from './money-parts.ts';
import type { Per } from './money-show.ts';
import type { MoneyTopic } from './money-words.ts';
import { readWords } from './words.ts';

const { fit } = readWords('money.txt');

/** What an amount of yuan may be: for a month, a year or once, and how large at most (a slip of typing, not a rule). */
export type MoneySpec = {
  readonly per: Per;
  readonly max?: number;
  /** Only a net figure may lie below zero. */
  readonly mayBeNegative?: boolean;
  /** What it is about, so that an amount for another thing is not taken; by default all that `per` allows. */
  readonly about?: readonly MoneyTopic[];
  /** The part of a bill that is asked for, where it has parts. */
  readonly part?: Part;
  /** All that comes in of a household, or all that is owed: amounts beside it, or told of each, belong to it. */
  readonly whole?: 'household' | 'owed';
  /** It is what is so today; an amount of earlier days is none. */
  readonly now?: true;
  /** What is owed or borrowed is the very answer. */
  readonly debts?: true;
};

/** Whether an amount that is owed or borrowed may be an answer. */
export const takesDebts = ({ debts, whole }: MoneySpec): boolean =>
  debts === true || whole === 'owed';

/** The same with its limits, and the words that may stand around an amount. */
export type Spec = MoneySpec & { readonly max: number; readonly own: ReadonlySet<string> };

/** What may be stored for it. */
export function schemaOf({ max, mayBeNegative }: Spec): z.ZodType<Value> {
  const figure = z
    .number()
    .min(mayBeNegative ? -max : 0)
    .max(max);
  const about = z.strictObject({
    value: figure,
    approx: z.literal(true),
    min: z.number().optional(),
    max: z.number().optional(),
  });
  return z.union([figure, about]);
}

const minus = fit`(?:^|[^\w])-\s?$|{minus}\s?$`;
/** The amount as a loss, where a minus or a word for one stands before it. */
export const signed = (text: string, amount: Amount): Amount =>
  minus.test(text.slice(Math.max(0, amount.from - 4), amount.from))
    ? { ...amount, value: -amount.value }
    : amount;
