import { clausesOf } from '../fields/clauses.ts';
import type { Reading } from '../fields/field.ts';
import { type Amount, findAmounts, moneyValue } from '../fields/money-amounts.ts';
import type { Rate } from '../fields/money-rates.ts';
import { isOfOnce } from '../fields/money-when.ts';
import { wayOf } from '../fields/money-whole.ts';
import { cents } from '../fields/quantity.ts';
import { oneOfWords } from '../fields/word-files.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { placesOfSet } from './explained.ts';
import { tellable, whoseQuestions, whoseWords } from './rules/subjects.ts';
import { viewOf } from './rules/view.ts';

/** Of several amounts, at a question of a whole, the one behind a word of the whole: 我两千四，他两千，一共四千四. */
export function totalled(
  reading: Reading,
  plain: string,
  at: { readonly question: Question | null; readonly today: string },
): Reading {
  const { question, today } = at;
  if (question?.id === 'household_income') {
    const whole = togetherOf(plain, question, reading);
    if (whole !== null) return whole;
  }
  if (question === null) return reading;
  if (reading.kind !== 'unsure' && reading.kind !== 'nothing') return reading;
  const behind = isWhole(question) ? wholeBehind(plain, { question, today }) : null;
  if (behind !== null || reading.kind === 'nothing') return behind ?? reading;
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

/** 还有女儿一千，加起来三千一: behind amounts told in a sentence, the one that a word of the whole leads and that is no less than they. */
function wholeBehind(
  plain: string,
  { question, today }: { readonly question: Question; readonly today: string },
): Reading | null {
  const last = placesOfSet(plain, 'in_all').at(-1);
  const parts = last === undefined ? [] : findAmounts(plain.slice(0, last.from));
  if (last === undefined || parts.length === 0) return null;
  const told = question.field.read(plain.slice(last.to), { today });
  const size = told.kind === 'value' ? findAmounts(plain.slice(last.to))[0]?.value : undefined;
  return size !== undefined && parts.every(({ value }) => value <= size) ? told : null;
}

/** Whether a value is all that comes in, told behind its parts: words beside a part (低保三百 加起来五百) say nothing of it. */
export function isWholeTold(
  plain: string,
  at: { readonly question: Question; readonly value: Value; readonly today: string },
): boolean {
  const whole = at.question.id === 'household_income' ? wholeBehind(plain, at) : null;
  return whole?.kind === 'value' && JSON.stringify(whole.value) === JSON.stringify(at.value);
}

/** 我一千三，她爸两千，低保三百: where each amount of today has an earner of its own or a word that it comes in, what they come to is put to him alone. */
function togetherOf(plain: string, question: Question, reading: Reading): Reading | null {
  if (placesOfSet(plain, 'in_all').length > 0) return null;
  const people = tellable(plain, viewOf(undefined, undefined));
  const all = findAmounts(plain).map((one, index, each) => {
    const start = each[index - 1]?.to ?? 0;
    const earner = people.some(({ from }) => from >= start && from < one.from);
    return { ...one, earner, way: wayOf(plain.slice(start, one.to)) };
  });
  const amounts = all.filter(({ from, way }) => way !== 'out' && !isOfOnce(plain, from));
  const each = amounts.every(
    ({ rate, earner, way, vague }) =>
      !vague && (rate === null || rate === 'month') && (earner || way === 'in'),
  );
  const comesIn =
    (earned.has(reading.kind) && amounts.length === all.length) || comesInAtAll(amounts);
  const value = sumOf(amounts);
  return each && comesIn && amounts.length > 1 && question.field.schema.safeParse(value).success
    ? { kind: 'value', value }
    : null;
}

/** Whether a value is what the amounts of several come to, which nobody said himself. */
export function isReckoned(plain: string, question: Question, value: Value): boolean {
  if (question.id !== 'household_income') return false;
  const sum = togetherOf(plain, question, { kind: 'value', value });
  return sum?.kind === 'value' && JSON.stringify(sum.value) === JSON.stringify(value);
}

/** Whether some amount says by its own words that it comes in, or by the month. */
const comesInAtAll = (
  amounts: readonly { readonly rate: Rate | null; readonly way: 'in' | 'out' | null }[],
): boolean => amounts.some(({ rate, way }) => rate === 'month' || way === 'in');

/** What amounts come to, with the ends that were said: 一百九 and 三百多 are 490 to 590. */
function sumOf(amounts: readonly Amount[]): Value {
  const of = (end: (one: Amount) => number): number =>
    cents(amounts.reduce((sum, one) => sum + end(one), 0));
  const ranged = amounts.some(({ min, max }) => min !== undefined || max !== undefined);
  return moneyValue({
    value: of(({ value }) => value),
    approx: amounts.some(({ approx }) => approx),
    ...(ranged
      ? {
          min: of(({ min, value }) => min ?? value),
          max: of(({ max, value }) => max ?? value),
        }
      : {}),
  });
}

/** Readings of a sentence in which several people's amounts may stand. */
const earned: ReadonlySet<Reading['kind']> = new Set(['unsure', 'value'] as const);

const isWhole = ({ id }: Question): boolean => whoseQuestions('wholes').has(id);

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
