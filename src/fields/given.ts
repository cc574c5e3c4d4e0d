import { findNumerals } from './numerals.ts';
import { readWords } from './words.ts';

const { fit } = readWords('text.txt');
const lent = fit`{lent}`;
const wasGiven = fit`{was-given}`;

/** 借了亲戚两万, 办了贷款: to be paid back, and nothing beside it was given. */
export const onlyLent = (said: string): boolean => lent.test(said) && !wasGiven.test(said);

const nobody = fit.gu`{nobody-gave}`;

/** 我说没有，没人给过; 没人给，就我老舅借了六千: nobody gave anything, and what was lent is none of it. */
export function nobodyGave(said: string): boolean {
  const rest = said.replaceAll(nobody, '');
  if (rest === said || wasGiven.test(rest)) return false;
  return lent.test(rest) || findNumerals(rest).every(({ value }) => value < leastGiven);
}

/** A smaller number is no money. */
const leastGiven = 20;
