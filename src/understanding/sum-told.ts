import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf, withMark } from '../fields/clauses.ts';
import { findAmounts } from '../fields/money-amounts.ts';
import { placesOfSet, toneIn } from './explained.ts';
import { findPeople } from './rules/people.ts';
import { whoseQuestions } from './rules/subjects.ts';

/** 是的 总共六千三: a sum told without its word beside something else, where only one sum that is asked for here is still open; read back when its question comes. */
export function sumTold(
  part: string,
  { welcome, question, standing = {}, today }: Expectation,
): readonly FoundAnswer[] {
  const open = welcome.filter(
    ({ id, field, staffOnly }) =>
      isSum(id) && field.kind === 'money' && staffOnly !== true && standing[id] === undefined,
  );
  const [only, other] = open;
  if (only === undefined || other !== undefined || only.id === question?.id) return [];
  const told = clausesOf(part).flatMap((one) => {
    const clause = withMark(part, one);
    const tone = toneIn(clause);
    if ((['asks', 'past', 'wrong', 'unsure'] as const).some((kind) => tone.has(kind))) return [];
    const last = placesOfSet(clause, 'in_all').at(-1);
    if (last === undefined || findPeople(clause).length > 0) return [];
    const said = clause.slice(last.to);
    const reading = findAmounts(said).length === 1 ? only.field.read(said, { today }) : null;
    return reading?.kind === 'value' && reading.value !== null
      ? [{ question: only.id, value: reading.value, raw: clause.trim(), sure: false }]
      : [];
  });
  return told.length === 1 ? told : [];
}

const isSum = (id: string): boolean => whoseQuestions('sums').has(id);
