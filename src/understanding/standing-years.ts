import type { FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { readWays } from './rules/ways.ts';

const saysYear = readWays('dates.txt')('names-year');

/** The month or day of pay that is owed, told without its year; `null` where it is none. */
const monthTold = ({ question, value, raw }: FoundAnswer): string | null =>
  (question === 'owed_from' || question === 'owed_to') &&
  typeof value === 'string' &&
  value.length > 4 &&
  !saysYear.test(raw)
    ? value
    : null;

/** 八月九月没发, where 2025-08 stands since when pay is owed: months told without a year are of the year that stands; where that is not plain they are asked back. */
export function inStandingYear(meaning: Meaning, { standing = {} }: Expectation): Meaning {
  const from = standing['owed_from'];
  if (typeof from !== 'string' || from.length < 7) return meaning;
  const first = meaning.found.find((one) => one.question === 'owed_from');
  const month = first === undefined ? null : monthTold(first);
  if (first !== undefined)
    return month?.length === 7 && month.slice(4) === from.slice(4, 7)
      ? { ...meaning, found: shifted(meaning.found, first, yearsBetween(month, from)) }
      : meaning;
  const found = meaning.found.map((one) => {
    const last = one.question === 'owed_to' ? monthTold(one) : null;
    return last !== null && yearsBetween(last, from) !== 0 ? { ...one, sure: false } : one;
  });
  return { ...meaning, found };
}

const yearsBetween = (one: string, other: string): number =>
  Number(other.slice(0, 4)) - Number(one.slice(0, 4));

/** The month that stands is told again, and the last one goes with it into its year. */
const shifted = (
  found: readonly FoundAnswer[],
  first: FoundAnswer,
  by: number,
): readonly FoundAnswer[] =>
  found
    .filter((one) => one !== first)
    .map((one) => {
      const last = monthTold(one);
      return last === null
        ? one
        : { ...one, value: `${Number(last.slice(0, 4)) + by}${last.slice(4)}` };
    });
