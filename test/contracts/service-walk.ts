import type { Answer, Answers } from '../../src/messages/answer.ts';
import type { Value } from '../../src/messages/value.ts';
import { factsOf, missing } from '../../src/services/read.ts';
import type { Question, Service } from '../../src/services/service.ts';

/** Values of every kind; a field takes those that its own schema lets through. */
const pool: readonly Value[] = [
  true,
  false,
  0,
  1,
  2,
  4,
  12,
  800,
  { value: 3000, approx: true },
  { value: 3000, approx: true, min: 2500, max: 3900 },
  60_000,
  '2019',
  '2024-03',
  '2025-04-10',
  '2008-02-29',
  '王小明',
  '13812345678',
  '990101198001010014',
  '6228480000000007',
  '91990101MA5GX2QW7X',
  '2027-03-01',
  { min: 4000, max: 5000, per: 'month' },
  { min: 120, max: 120, per: 'day' },
  '要男的35岁以下，交押金两百，不收培训费',
  '示例县城关镇幸福路12号',
  [{ relation: 'spouse', age: 45 }],
  [
    { relation: 'child', age: 9, grade: '三年级' },
    { relation: 'mother', condition: '糖尿病' },
  ],
];

const known = new WeakMap<Question, readonly Value[]>();

/** Good values of a question's field: its choices, or what its schema takes of the pool. */
export function valuesOf(question: Question): readonly Value[] {
  const found = known.get(question) ?? goodValues(question);
  known.set(question, found);
  return found;
}

function goodValues({ field }: Question): readonly Value[] {
  const single = (field.options ?? []).map((option) => field.choose?.(option.id) ?? option.id);
  const several = single.length > 0 ? [...single.map((one) => [one]), single.slice(0, 3)] : [];
  return [...single, ...several, ...pool].filter((value) => field.schema.safeParse(value).success);
}

/** Gives the next of endless choices: an index below `limit`. */
export type Pick = (limit: number) => number;

/** Choices by a small generator, the same for the same seed. */
export function pickBy(seed: number): Pick {
  let state = seed + 1;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % limit;
  };
}

/** Some answer a worker may give: mostly a value, sometimes "none" where it may be, "do not know", or nothing where it may be skipped. */
export function answerBy(question: Question, pick: Pick): Answer {
  const heard = { raw: '', turn: 1, at: 0 };
  const values = valuesOf(question);
  const lot = pick(12);
  if (lot === 0 && question.mayBeNone === true) return { ...heard, state: 'none', value: null };
  if (lot === 1 && !question.starred) return { ...heard, state: 'skipped' };
  if (lot === 2) return { ...heard, state: 'unknown' };
  const value = values[pick(values.length)];
  return value === undefined ? { ...heard, state: 'unknown' } : { ...heard, state: 'given', value };
}

/** One way through a service: the questions asked and the answers, `apply` first as in life. */
export function walk(
  service: Service,
  pick: Pick,
): { readonly asked: readonly Question[]; readonly answers: Answers } {
  const asked: Question[] = [];
  const answers: Record<string, Answer> = {};
  const facts = (id: string) => factsOf(answers)(id);
  for (const need of ['apply', 'file'] as const) {
    for (const question of service.questions) {
      const applies = question.need === need && (question.when?.(facts) ?? true);
      if (!applies || question.staffOnly === true) continue;
      asked.push(question);
      answers[question.id] = answerBy(question, pick);
    }
  }
  return { asked, answers };
}

/** The same as the conversation goes, one open question after the other; stops after 200 in any case. */
export function converse(service: Service, pick: Pick): readonly string[] {
  const asked: string[] = [];
  let answers: Answers = {};
  for (const need of ['apply', 'file'] as const) {
    for (;;) {
      const open = missing(service, answers, { consents: {}, need });
      const next = open.find((question) => answers[question.id] === undefined);
      if (next === undefined || asked.length > 200) break;
      asked.push(next.id);
      answers = { ...answers, [next.id]: answerBy(next, pick) };
    }
  }
  return asked;
}
