import type { FoundAnswer } from '../dialogue/act.ts';
import type { Occasion } from '../dialogue/expectation.ts';
import { clausesOf, type Stretch } from '../fields/clauses.ts';
import { assentIn, holdsOnly, namesAct, wordsOfAssent } from './assent.ts';
import { leftOf, placesOfSet, toneIn, wordsOfSet } from './explained.ts';
import { writtenOut } from './lean-yes.ts';
import { namedFields } from './rules/field-names.ts';
import { griefIn } from './rules/grief.ts';
import { findPeople } from './rules/people.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('acts.txt');
const laterTail = ways('later-tail');
const afterIt = ways('after-it');

/** Where what stands beside a plain yes may be told in the same breath. */
const told: ReadonlySet<Occasion> = new Set(['consent', 'submit']);

/** A longer message tells a story, in which a yes may be of anything. */
const longest = 120;

/** Whether a message begins with a plain yes, and what follows only tells a fact or cries out: 同意，我叫王强 · 那就同意吧 没办法. A turn, a delay, a condition, a question, a fear or a word of who else might hear of it makes it half. */
export function agreesBeside(
  plain: string,
  occasion: Occasion,
  found: readonly FoundAnswer[],
  first = false,
): boolean {
  if (!told.has(occasion) || plain.length > longest) return false;
  if (agreesIn(plain, occasion, found)) return true;
  const written = writtenOut(plain, { occasion, first });
  return written !== plain && agreesIn(written, occasion, found, true);
}

/** `byDeed`: the yes itself must name what is agreed to. */
function agreesIn(
  plain: string,
  occasion: Occasion,
  found: readonly FoundAnswer[],
  byDeed = false,
): boolean {
  const clauses = clausesOf(plain);
  const start = sighs(plain, clauses);
  const end = yesTo(plain, clauses.slice(start), occasion);
  if (end === 0) return false;
  const head = clauses.slice(start, start + end);
  const said = plain.slice(head[0]?.from, head.at(-1)?.to);
  const named = namesAct(said, occasion);
  if ((start > 0 || byDeed) && !named) return false;
  const behind = clauses.slice(start + end).map(({ from, to }) => plain.slice(from, to));
  const left = named && occasion === 'submit' ? behind.filter((one) => !isForLater(one)) : behind;
  if (isAgainst(left.join('，')) || left.some(denies)) return false;
  // What is handed in goes out of the house: there the yes itself must name it.
  const agrees = named || (occasion === 'consent' && isPlainly(said));
  const grieves = agrees && griefIn(left.join('，'), true).length > 0;
  return left.every(
    (clause) =>
      holdsOnly(clause, occasion) ||
      isFact(clause, found) ||
      (agrees && isCry(clause, occasion)) ||
      ((named || grieves) && tellsOnly(clause, occasion)),
  );
}

/** 要得, and 要得要得. */
function isPlainly(said: string): boolean {
  const words = wordsOfAssent('plainly');
  const half = said.slice(0, said.length / 2);
  return words.has(said) || (said === half + half && words.has(half));
}

/** 后面再说, behind a yes that hands in: something else is left for later. */
const isForLater = (clause: string): boolean =>
  wordsOfAssent('rest_later').has(clause.trim().replace(laterTail, '')) || isAfterIt(clause);

/** 交完还得说我那两个月工资: a matter for after, which changes nothing here. */
const isAfterIt = (clause: string): boolean =>
  afterIt.test(clause) && !isAgainst(clause.replace(afterIt, '')) && !denies(clause);

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
    ['changed', 'half_by'].some((set) => placesOfSet(plain, set).length > 0)
  );
}

const denies = (clause: string): boolean =>
  placesOfSet(clause, 'denies').some(outsideOf(harmlessIn(clause)));

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

/** A cry, a plea, or how he is: 气死我了, 帮我们想点办法, 我眼睛不好使. */
const isCry = (clause: string, occasion: Occasion): boolean =>
  ['outcry', 'unable', 'begs'].some((set) => placesOfSet(clause, set).length > 0) &&
  (isOutcry(clause) || tellsOnly(clause, occasion));

const isOutcry = (clause: string): boolean => placesOfSet(clause, 'outcry').length > 0;

/** A clause that refuses nothing, and asks for nothing to be or not to be done; at handing in it speaks of no line that stands there either. */
const tellsOnly = (clause: string, occasion: Occasion): boolean =>
  !['turn', 'stop', `${occasion}_leave`].some((set) => holdsWordOf(clause, set)) &&
  ['refuses', `refuses_${occasion}`].every(
    (set) => !placesOfSet(clause, set).some(outsideOf(harmlessIn(clause))),
  ) &&
  (occasion !== 'submit' || namedFields(clause).length === 0);

/** Where a no or a word to us refuses nothing: he begs, he cannot or has not got something, or it is somebody else's doing. */
const harmlessIn = (clause: string): readonly Stretch[] => [
  ...placesOfSet(clause, 'begs'),
  ...unableIn(clause),
  ...(tellsOfOther(clause)
    ? ['refuses', 'denies'].flatMap((set) =>
        placesOfSet(clause, set).filter(({ from, to }) => isNo.test(clause.slice(from, to))),
      )
    : []),
];

/** 我不会写字; but not where it is about what is asked: 不会同意. */
function unableIn(clause: string): readonly Stretch[] {
  const unable = placesOfSet(clause, 'unable');
  return placesOfSet(clause, 'lets').some(outsideOf(unable)) ? [] : unable;
}

const isNo = ways('begins-no');

const outsideOf =
  (harmless: readonly Stretch[]) =>
  ({ from, to }: Stretch): boolean =>
    !harmless.some((one) => one.from <= from && one.to >= to);

/** 老板不是人, 娃没饭吃: the no is somebody else's doing, and he is not who would have to let this be. */
const tellsOfOther = (clause: string): boolean => {
  const [first] = findPeople(clause);
  return (
    first !== undefined &&
    first.relation !== 'self' &&
    first.from <= 1 &&
    placesOfSet(clause, 'lets').length === 0
  );
};

const holdsWordOf = (clause: string, set: string): boolean =>
  [...wordsOfAssent(set)].some((word) => word.length > 1 && clause.includes(word));
