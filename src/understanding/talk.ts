import { clausesOf } from '../fields/clauses.ts';
import { leftOf, placesOfSet, toneIn, wordsOfSet } from './explained.ts';
import { findPeople } from './rules/people.ts';

/** Whether a clause is talk beside a name of a thing, and no part of it: it asks, complains, puts off, or speaks of who speaks (远了我家里孩子咋整). */
export function isTalk(clause: string): boolean {
  const tone = toneIn(clause);
  return (
    (['asks', 'delay', 'wrong', 'weary'] as const).some((one) => tone.has(one)) ||
    placesOfSet(clause, 'plea').length > 0 ||
    speaks().test(clause)
  );
}

/** Who speaks or is spoken to: 我在屋头种点菜 is a sentence and no employer. */
export const speaks = (): RegExp =>
  (pronouns ??= new RegExp(`[${[...wordsOfSet('persons')].join('')}]|\\b(?:i|my|we)\\b`, 'iu'));
let pronouns: RegExp | undefined;

/** Clauses without the talk among them; who has begun to speak of himself goes on with it (我离婚了，带个娃). All of them where all are talk. */
export function withoutTalk(clauses: readonly string[]): readonly string[] {
  const own = namingOf(clauses);
  return own.length === 0 ? clauses : own;
}

/** The clauses that may name a thing, up to where somebody speaks of himself. */
export const namingOf = (clauses: readonly string[]): readonly string[] => {
  const first = clauses.findIndex((clause) => speaks().test(clause) && !toneIn(clause).has('asks'));
  return clauses.slice(0, first < 0 ? undefined : first).filter((clause) => !isTalk(clause));
};

/** What a text says besides talk, where it says anything besides; else nothing. What is put off is not said. */
export function namedBeside(text: string): string {
  const clauses = clausesOf(text).map(({ from, to }) => text.slice(from, to));
  const own = namingOf(clauses).filter(
    (clause) => leftOf(clause, { spans: [], echo: '' }).outside >= leastName,
  );
  return own.length < clauses.length && !toneIn(text).has('delay') ? own.join('，') : '';
}

const leastName = 2;

/** Whether a message tells something of somebody in a sentence, and asks nothing. */
export function tells(plain: string, asks = toneIn(plain).has('asks')): boolean {
  const letters = (plain.match(/\p{Script=Han}/gu) ?? []).length;
  const tone = toneIn(plain);
  return (
    letters >= leastTold &&
    !asks &&
    !tone.has('weary') &&
    (speaks().test(plain) ||
      findPeople(plain).length > 0 ||
      clausesOf(plain).length > 1 ||
      leftOf(plain, { spans: [], echo: '' }).outside <= mostUnknown * letters)
  );
}

const leastTold = 5;

/** Of a sentence at least so much is small words; a row of signs has none. */
const mostUnknown = 0.8;
