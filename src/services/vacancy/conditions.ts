import { clausesOf } from '../../fields/clauses.ts';
import { plainWords } from '../../fields/common-words.ts';
import { readWords } from '../../fields/words.ts';

const { all, fit, any } = readWords(new URL('conditions.txt', import.meta.url));

/** A condition that the law does not allow: its kind, and the clause it stands in. */
export type Unlawful = { readonly kind: string; readonly words: string };

const told: ReadonlySet<string> = new Set(all('told'));

/** Every kind there is, those that the employer hears first. */
export const kinds: readonly string[] = [...told, 'age', 'origin', 'looks'];

/** Whether the employer hears of this kind at once; the others are named to staff alone. */
export const isTold = (kind: string): boolean => told.has(kind);

const meant = new Map(kinds.map((kind) => [kind, new RegExp(any(kind), 'giu')]));
const before = fit.iu`(?:{before})(?:\s|[收要交的]){0,2}$`;
const behind = fit.iu`^\s*(?:{behind})`;
const both = fit.iu`{both}`;

/** The clauses of an offer that the law does not allow, in order, each by its first kind; what the words take back (不收押金, 男女不限) is none. */
export function unlawfulIn(said: string): readonly Unlawful[] {
  const { text } = plainWords(said);
  return clausesOf(text).flatMap(({ from, to }) => {
    const words = text.slice(from, to).trim();
    const kind = kinds.find((one) => holds(words, one));
    return kind === undefined ? [] : [{ kind, words }];
  });
}

function holds(clause: string, kind: string): boolean {
  if ((kind === 'sex' || kind === 'marriage') && both.test(clause)) return false;
  return [...clause.matchAll(meant.get(kind) as RegExp)].some(
    ({ 0: found, index }) =>
      !before.test(clause.slice(Math.max(0, index - 8), index)) &&
      !behind.test(clause.slice(index + found.length)),
  );
}

/** What is left of an offer's words without the clauses that the law does not allow. */
export function lawfulPart(said: string): string {
  const { text } = plainWords(said);
  const out = new Set(unlawfulIn(said).map(({ words }) => words));
  return clausesOf(text)
    .map(({ from, to }) => text.slice(from, to).trim())
    .filter((clause) => clause !== '' && !out.has(clause))
    .join('，');
}
