import { clausesOf } from '../fields/clauses.ts';
import type { Reading } from '../fields/field.ts';
import { findAmounts } from '../fields/money-amounts.ts';
import { oneOfWords } from '../fields/word-files.ts';
import type { Question } from '../services/service.ts';
import { placesOfSet } from './explained.ts';
import { tellable, whoseWords } from './rules/subjects.ts';
import { viewOf } from './rules/view.ts';

/** Of several amounts, at a question of a whole, the one behind a word of the whole: 我两千四，他两千，一共四千四. */
export function totalled(
  reading: Reading,
  plain: string,
  at: { readonly question: Question | null; readonly today: string },
): Reading {
  const { question, today } = at;
  if (question?.id === 'household_income' && earned.has(reading.kind)) {
    const whole = togetherOf(plain, question);
    if (whole !== null) return whole;
  }
  if (reading.kind !== 'unsure' || question === null) return reading;
  const meant = reckoned(plain, { question, today });
  if (meant !== null) return meant;
  if (!isWhole(question)) return reading;
  const last = placesOfSet(plain, 'in_all').at(-1);
  const said = last === undefined ? '' : plain.slice(last.to);
  const told = said === '' ? null : question.field.read(said, { today });
  const among = reading.options.some(
    ({ value }) => told?.kind === 'value' && JSON.stringify(value) === JSON.stringify(told.value),
  );
  return among && told !== null ? told : reading;
}

/** 我一千三，她爸两千: where each amount has an earner of its own, what they come to is put to him alone. */
function togetherOf(plain: string, { field }: Question): Reading | null {
  if (placesOfSet(plain, 'in_all').length > 0) return null;
  const amounts = findAmounts(plain);
  const people = tellable(plain, viewOf(undefined, undefined));
  const each = amounts.every(
    ({ from: start, rate }, index) =>
      (rate === null || rate === 'month') &&
      people.some(({ from }) => from >= (amounts[index - 1]?.to ?? 0) && from < start),
  );
  const value = amounts.reduce((whole, one) => whole + one.value, 0);
  return each && amounts.length > 1 && field.schema.safeParse(value).success
    ? { kind: 'value', value }
    : null;
}

/** Readings of a sentence in which several people's amounts may stand. */
const earned: ReadonlySet<Reading['kind']> = new Set(['unsure', 'value'] as const);

const isWhole = ({ id }: Question): boolean =>
  (whoseWords.get('wholes') ?? []).some((word) => word.replaceAll(' ', '_') === id);

const led = new RegExp(`^(?:${oneOfWords(whoseWords.get('asks_to_reckon') ?? [])})+$`, 'u');

/** 五个半月吧，算五个月: the number that the last clause says is to count. */
function reckoned(
  plain: string,
  { question, today }: { readonly question: Question; readonly today: string },
): Reading | null {
  const last = clausesOf(plain).at(-1);
  const clause = last === undefined ? '' : plain.slice(last.from, last.to);
  const word = placesOfSet(clause, 'reckons').find(
    ({ from }) => from <= 1 || led.test(clause.slice(0, from)),
  );
  const told = word === undefined ? null : question.field.read(clause.slice(word.to), { today });
  return told?.kind === 'value' && told.value !== null ? told : null;
}
