import type { FoundAnswer } from '../dialogue/act.ts';
import type { Reading } from '../fields/field.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';

const asks: { readonly [kind: string]: string } = {
  money: 'problem-money-several',
  count: 'problem-count-several',
  duration: 'problem-duration-several',
};

/** 户口本上五个 实际吃饭的三个; 县里一万八 转到市里又五万三: of several numbers in a sentence that the field itself does not read none is taken for the answer; all that are nobody else's are put to him, amounts with their sum. `null` where there is one. */
export function amongSeveral(
  plain: string,
  at: {
    readonly question: Question;
    readonly others: readonly FoundAnswer[];
    readonly today: string;
  },
): Reading | null {
  const { field } = at.question;
  const key = asks[field.kind];
  if (key === undefined) return null;
  const taken = new Set(at.others.map(({ value }) => JSON.stringify(value)));
  const values = field
    .find(plain, { today: at.today })
    .map(({ value }) => value)
    .filter((value) => !taken.has(JSON.stringify(value)));
  const each = new Map(values.map((value) => [JSON.stringify(value), value]));
  if (each.size < 2) return null;
  const all = [...each.values(), ...(field.kind === 'money' ? sumOf(values) : [])];
  return {
    kind: 'unsure',
    ask: { key },
    options: all.map((value) => ({ value, label: field.show(value) })),
  };
}

const sumOf = (values: readonly Value[]): readonly Value[] =>
  values.every((value) => typeof value === 'number')
    ? [values.reduce<number>((sum, value) => sum + value, 0)]
    : [];
