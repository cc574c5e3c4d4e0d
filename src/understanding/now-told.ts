import { clausesOf } from '../fields/clauses.ts';
import { findCounts } from '../fields/count-units.ts';
import { findAmounts } from '../fields/money-amounts.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { placesOfSet, toneIn } from './explained.ts';
import { isOtherMoney } from './rules/other-money.ts';

const counted: ReadonlySet<string> = new Set(['count', 'money']);

/** The number that holds now, where a message tells how it was before: 以前拿六千，现在四千, or 原来五个，老头没了 of a household; to be asked back. `null` where it tells none. */
export function nowTold(plain: string, question: Question, today: string): Value | null {
  if (!counted.has(question.field.kind) || toneIn(plain).has('asks')) return null;
  const isHome = question.id === 'household_size';
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to));
  const now = clauses.find((clause) => toneIn(clause).has('now'));
  if (now !== undefined) {
    const reading = question.field.read(now, { today });
    const [found, second] = question.field.find(now, { today });
    const spans = found === undefined ? [] : [{ from: found.span[0], to: found.span[1] }];
    if (question.field.kind === 'money' && isOtherMoney(now, question.id, spans)) return null;
    if (reading.kind === 'value' && reading.value === 0 && isMore(clauses, question)) return null;
    if (reading.kind === 'value' && typeof reading.value !== 'boolean') return reading.value;
    if (found !== undefined && second === undefined) return found.value;
    const [people, more] = isHome ? findCounts(now, 'people') : [];
    if (people?.vague === false && more === undefined) return Math.round(people.value);
  }
  return isHome ? leftOver(clauses) : null;
}

/** 养老金一百九 … 现在没有了 低保三百: the nothing of one clause is not all, where others tell amounts of today. */
const isMore = (clauses: readonly string[], { field }: Question): boolean =>
  field.kind === 'money' &&
  clauses.some(
    (clause) =>
      !toneIn(clause).has('past') &&
      findAmounts(clause).some(
        ({ value, rate }) => value > 0 && (rate === 'month' || value >= leastAmount),
      ),
  );

/** Less counts things. */
const leastAmount = 50;

/** How many are left of those there were; `null` where nobody went. */
function leftOver(clauses: readonly string[]): number | null {
  const at = clauses.findIndex((clause) => toneIn(clause).has('past'));
  const [before] = at < 0 ? [] : findCounts(clauses[at] as string, 'people');
  if (before === undefined || before.vague) return null;
  const went = clauses
    .slice(at + 1)
    .filter((clause) => placesOfSet(clause, 'gone').length > 0)
    .reduce((sum, clause) => sum + (findCounts(clause, 'people')[0]?.value ?? 1), 0);
  const left = Math.round(before.value) - went;
  return went > 0 && left > 0 ? left : null;
}
