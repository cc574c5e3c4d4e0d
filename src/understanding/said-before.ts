import { clausesOf, type Stretch } from '../fields/clauses.ts';
import { leftOf, placesOfSet, wordsOfSet } from './explained.ts';

/** What a message says besides that it was said before: nothing for 开头不都讲了嘛, the name for 俺不是说了嘛，王铁柱; `null` where it does not say so. */
export function besideSaidBefore(plain: string): string | null {
  if (placesOfSet(plain, 'said_before').length === 0) return null;
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to).trim());
  const left = clauses.map(withoutIt);
  const rest = left.filter((clause) => clause !== '').join('，');
  return left.some((clause, at) => clause !== clauses[at]) ? rest : null;
}

/** A clause without the words, at its head, that it was said before. */
function withoutIt(clause: string): string {
  const last = placesOfSet(clause, 'said_before')
    .filter((one) => isOnlyThat(clause.slice(0, one.to)))
    .reduce<Stretch | null>((far, one) => (far === null || one.to > far.to ? one : far), null);
  if (last === null) return clause;
  const rest = clause.slice(last.to).replace(behind(), '');
  return isOnlyThat(rest) ? '' : rest;
}

const isOnlyThat = (words: string): boolean => {
  const { inside, outside } = leftOf(words, { spans: [], echo: '', known: known() });
  return inside + outside < 1;
};

const known = (): ReadonlySet<string> =>
  (knownWords ??= new Set([
    ...wordsOfSet('said'),
    ...wordsOfSet('said_before'),
    ...wordsOfSet('said_more'),
  ]));
let knownWords: ReadonlySet<string> | undefined;

/** Particles that end it. */
const behind = (): RegExp =>
  (particles ??= new RegExp(`^(?:${[...wordsOfSet('said_ends')].join('|')}|[\\s\\p{P}])+`, 'u'));
let particles: RegExp | undefined;
