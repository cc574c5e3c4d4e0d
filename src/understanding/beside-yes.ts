import type { FoundAnswer } from '../dialogue/act.ts';
import type { Occasion } from '../dialogue/expectation.ts';
import { clausesOf, type Stretch } from '../fields/clauses.ts';
import { assentIn, holdsOnly, namesAct, wordsOfAssent } from './assent.ts';
import { leftOf, placesOfSet, toneIn, wordsOfSet } from './explained.ts';
import { namedFields } from './rules/field-names.ts';

/** Where what stands beside a plain yes may be told in the same breath. */
const told: ReadonlySet<Occasion> = new Set(['consent', 'submit']);

/** A longer message tells a story, in which a yes may be of anything. */
const longest = 120;

/** Whether a message begins with a plain yes, and what follows only tells a fact or cries out: 同意，我叫王强 · 那就同意吧 没办法. A turn, a delay, a condition, a question, a fear or a word of who else might hear of it makes it half. */
export function agreesBeside(
  plain: string,
  occasion: Occasion,
  found: readonly FoundAnswer[],
): boolean {
  if (!told.has(occasion) || plain.length > longest) return false;
  const clauses = clausesOf(plain);
  const start = sighs(plain, clauses);
  if (isAgainst(plain.slice(clauses[start]?.from))) return false;
  const end = yesTo(plain, clauses.slice(start), occasion);
  if (end === 0) return false;
  const head = clauses.slice(start, start + end);
  const said = plain.slice(head[0]?.from, head.at(-1)?.to);
  const named = namesAct(said, occasion);
  if (start > 0 && !named) return false;
  return clauses
    .slice(start + end)
    .map(({ from, to }) => plain.slice(from, to))
    .every(
      (clause) =>
        holdsOnly(clause, occasion) ||
        isFact(clause, found) ||
        (named && (isOutcry(clause) || tellsOnly(clause, occasion))),
    );
}

/** How many clauses at the head only sigh: 算了算了，就交这个吧. */
function sighs(plain: string, clauses: readonly Stretch[]): number {
  const words = wordsOfAssent('sighs');
  const first = clauses.findIndex(({ from, to }) => !words.has(plain.slice(from, to).trim()));
  return Math.max(0, first);
}

/** How many clauses from the first on are one plain yes; the most that are. */
function yesTo(plain: string, clauses: readonly Stretch[], occasion: Occasion): number {
  const from = clauses[0]?.from ?? 0;
  const ends = clauses.map(({ to }) => assentIn(plain.slice(from, to), occasion) === 'yes');
  return ends.lastIndexOf(true) + 1;
}

const against = ['asks', 'wrong', 'delay', 'unsure', 'not_yet', 'wish', 'except'] as const;

function isAgainst(plain: string): boolean {
  const tone = toneIn(plain);
  return (
    against.some((one) => tone.has(one)) ||
    ['denies', 'changed', 'half_by'].some((set) => placesOfSet(plain, set).length > 0)
  );
}

/** Letters of a clause that may stand around the values told in it. */
const mostAround = 3;

function isFact(clause: string, found: readonly FoundAnswer[]): boolean {
  const spans = found.flatMap(({ raw }) => {
    const from = raw === '' ? -1 : clause.indexOf(raw);
    return from < 0 ? [] : [{ from, to: from + raw.length }];
  });
  const known = new Set([...wordsOfSet('said'), ...wordsOfSet('fact_words')]);
  const { inside, outside } = leftOf(clause, { spans, echo: '', known });
  return spans.length > 0 && inside + outside <= mostAround;
}

const isOutcry = (clause: string): boolean => placesOfSet(clause, 'outcry').length > 0;

/** A clause that denies nothing, and asks for nothing to be or not to be done; at handing in it speaks of no line that stands there either. */
const tellsOnly = (clause: string, occasion: Occasion): boolean =>
  !['turn', 'stop', `${occasion}_leave`].some((set) => holdsWordOf(clause, set)) &&
  ['refuses', `refuses_${occasion}`].every((set) => placesOfSet(clause, set).length === 0) &&
  (occasion !== 'submit' || namedFields(clause).length === 0);

const holdsWordOf = (clause: string, set: string): boolean =>
  [...wordsOfAssent(set)].some((word) => word.length > 1 && clause.includes(word));
