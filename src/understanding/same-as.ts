import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Reading } from '../fields/field.ts';
import { leftOf, placesOfSet, toneIn, wordsOfSet } from './explained.ts';

/** What a question may be answered like, and the words that say so, by question. */
const like: {
  readonly [question: string]: { readonly as: readonly string[]; readonly set: string };
} = {
  hukou_place: { as: ['address'], set: 'same_place' },
  address: { as: ['hukou_place'], set: 'same_place' },
  phone: { as: ['speaker_phone'], set: 'same_phone' },
};

/** 也在这儿, 就打我那个: the answer is what stands at another question already; `null` where it says no such thing. */
export function sameAs(plain: string, { question, standing = {} }: Expectation): Reading | null {
  const other = question === null ? undefined : like[question.id];
  const value = other?.as
    .map((id) => standing[id])
    .find((one) => one !== undefined && one !== null);
  if (question === null || other === undefined || value === undefined) return null;
  if (!question.field.schema.safeParse(value).success) return null;
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to));
  const says = clauses.filter((clause) => placesOfSet(clause, other.set).length > 0);
  // 我的是139…, of whom his is asked, is no answer; 打我那个139… is.
  const figures = plain.replaceAll(/\D/gu, '');
  const isOwn =
    placesOfSet(plain, 'calls').length > 0 &&
    figures !== '' &&
    JSON.stringify(value) === JSON.stringify(figures);
  if (/\d{7}/u.test(plain) && !isOwn && placesOfSet(plain, 'same_call').length === 0) return null;
  const fits = figures === '' || (figures.length > 1 && JSON.stringify(value).includes(figures));
  const whole = says.length > 0 && fits && says.every((clause) => isCovered(clause, other.set));
  return whole ? { kind: 'value', value } : null;
}

/** Nothing else is said in the clause; what asks there is no answer. */
function isCovered(clause: string, set: string): boolean {
  if (toneIn(clause).has('asks') || placesOfSet(clause, 'denies').length > 0) return false;
  const known = new Set([...wordsOfSet(set), ...wordsOfSet('same_more')]);
  const bare = clause.replaceAll(/\d/gu, '');
  const { inside, outside } = leftOf(bare, { spans: [], echo: '', known });
  return inside + outside <= 1;
}
