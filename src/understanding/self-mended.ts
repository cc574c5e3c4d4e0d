import { clausesOf, type Stretch } from '../fields/clauses.ts';
import type { Reading } from '../fields/field.ts';
import type { Question } from '../services/service.ts';
import { toneIn, wordsOfSet } from './explained.ts';
import { freeWords } from './found.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('corrections.txt');
const mendedClauseTail = ways('mended-clause-tail');
const softClauseTail = ways('soft-clause-tail');

/** Longer is a story, in which the last word is of something else. */
const longest = 48;

/** What somebody who puts himself right in one breath means after all: of 初六吧，不是，初八 the eighth; `null` where he does not, or where two values still stand. `proposed`: a value stands on the screen, so that the word of turning may come first. */
export function selfMended(
  plain: string,
  question: Question,
  at: { readonly today: string; readonly proposed: boolean },
): Reading | null {
  // A yes and a no in one breath are asked about.
  if (question.field.kind === 'yesNo') return null;
  if (plain.length > longest || question.field.story === true) return null;
  const clauses = clausesOf(plain);
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const turned = turnAt(plain, clauses, index);
    if (turned === null) continue;
    const { head, tail } = turned;
    if (toneIn(tail).has('asks') || toneIn(head).has('asks')) continue;
    const told = readsAs(question, head, at.today);
    if (!told && !(at.proposed && head === '' && index === 0)) continue;
    const meant = readingOf(question, { head, tail, today: at.today });
    if (meant !== null) return meant;
  }
  return null;
}

type Turned = { readonly head: string; readonly tail: string };

/** The words before and behind a turn that begins with this clause; `null` where it is none. */
function turnAt(plain: string, clauses: readonly Stretch[], index: number): Turned | null {
  const { from, to } = clauses[index] as Stretch;
  const head = plain.slice(0, from).replace(/[\s\p{P}]+$/u, '');
  const clause = plain.slice(from, to).trim();
  const bare = clause.replace(mendedClauseTail, '');
  const next = clauses[index + 1];
  if (wordsOfSet('mends_alone').has(once(bare.toLowerCase())))
    return next === undefined ? null : { head, tail: plain.slice(next.from) };
  const led = longestLed(clause.toLowerCase(), wordsOfSet('mends_led'));
  return led === '' || led.length === clause.length || head === ''
    ? null
    : { head, tail: `${clause.slice(led.length)}${plain.slice(to)}` };
}

/** 不对不对 is 不对. */
const once = (words: string): string => words.replace(/^(\p{Script=Han}{1,4}?)\1+$/u, '$1');

/** A name of a thing found in a story, as it is said anew behind a word of turning: 宏达建筑 不对不对 是鸿达装饰公司. */
export function nameMended(
  value: string,
  plain: string,
  reads: (words: string) => Reading,
): string {
  const clauses = clausesOf(plain);
  const turns = clauses.map((_, index) => turnAt(plain, clauses, index));
  const turn = turns.findLast(
    (one) =>
      one !== null && one.head !== '' && (value.includes(one.tail) || isBehind(value, one, plain)),
  );
  const said = turn === undefined || turn === null ? '' : unled(firstOf(turn.tail));
  const reading = said.length < 2 || toneIn(said).has('asks') ? null : reads(said);
  return reading?.kind === 'value' && typeof reading.value === 'string' ? reading.value : value;
}

/** The turn stands in the name, or right behind it. */
const isBehind = (value: string, { head }: Turned, plain: string): boolean => {
  const from = plain.indexOf(value);
  return from >= 0 && head.length > from && head.length <= from + value.length;
};

const longestLed = (words: string, set: ReadonlySet<string>): string =>
  [...set]
    .filter((word) => words.startsWith(word))
    .reduce((best, word) => (word.length > best.length ? word : best), '');

/** Whether words say a value of this kind at all. */
const readsAs = ({ field }: Question, words: string, today: string): boolean =>
  words !== '' &&
  (freeWords.has(field.kind) ||
    field.find(words, { today }).length > 0 ||
    ['value', 'unsure'].includes(field.read(words, { today }).kind));

type Said = Turned & { readonly today: string };

/** The value said anew: with the larger unit of what stood before, where only a part is named again. */
function readingOf({ field }: Question, { head, tail, today }: Said): Reading | null {
  const free = freeWords.has(field.kind);
  for (const words of free ? [firstOf(tail)] : [tail, firstOf(tail), lastOf(tail)]) {
    const said = free ? unled(words) : words;
    const whole = field.kind === 'date' ? withUnitOf(head, said) : null;
    for (const one of [whole, said]) {
      const reading = one === null ? null : field.read(one, { today });
      if (reading?.kind === 'value' && reading.value !== null) return reading;
    }
  }
  return null;
}

const partOf = (words: string, which: number): string => {
  const clause = clausesOf(words).at(which);
  return clause === undefined
    ? ''
    : words.slice(clause.from, clause.to).replace(softClauseTail, '');
};
const firstOf = (words: string): string => partOf(words, 0);
const lastOf = (words: string): string => partOf(words, -1);

/** A name without the words that lead it. */
function unled(words: string): string {
  const led = longestLed(words, wordsOfSet('mends_name'));
  return led === '' || led.length === words.length ? words : unled(words.slice(led.length).trim());
}

/** How a part of a date is said anew, and how the same part was said before. */
const shapes: readonly (readonly [RegExp, RegExp])[] = [
  [ways('first-days'), ways('first-days', 'gu')],
  [ways('day-number'), ways('day-number-alone', 'gu')],
  [ways('month-number'), ways('month-number', 'gu')],
];

/** 去年九月 and 十月 are 去年十月; 正月初六 and 初八 are 正月初八. */
function withUnitOf(head: string, said: string): string | null {
  for (const [shape, earlier] of shapes) {
    const anew = shape.exec(said);
    const [before] = [...head.matchAll(earlier)].slice(-1);
    if (anew === null) continue;
    if (before === undefined || anew.index > 1) return null;
    const { index } = before;
    return head.slice(0, index) + said.slice(anew.index, anew.index + anew[0].length);
  }
  return null;
}
