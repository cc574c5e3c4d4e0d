import { clausesOf } from '../../fields/clauses.ts';
import { normalise, originalSpan } from '../../fields/normalise.ts';
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
const before = fit.iu`(?:{before})(?:\s|[{{taking}}]){0,2}$`;
const behind = fit.iu`^\s*(?:{behind})`;
const both = fit.iu`{both}`;

type Clause = { readonly words: string; readonly kind: string | undefined };

function clauses(said: string): readonly Clause[] {
  const plain = normalise(said);
  return clausesOf(plain.text).flatMap(({ from, to }) => {
    const words = said.slice(...originalSpan(plain, from, to)).trim();
    const kind = kinds.find((one) => holds(plain.text.slice(from, to).trim(), one));
    return words === '' ? [] : [{ words, kind }];
  });
}

/** The clauses of an offer that the law does not allow, in order, each by its first kind; what the words take back (不收押金, 男女不限) is none. */
export const unlawfulIn = (said: string): readonly Unlawful[] =>
  clauses(said).flatMap(({ words, kind }) => (kind === undefined ? [] : [{ kind, words }]));

function holds(clause: string, kind: string): boolean {
  if ((kind === 'sex' || kind === 'marriage') && both.test(clause)) return false;
  if (kind === 'papers' && bothIn(clause)) return true;
  if (kind === 'sex' && alone.test(clause)) return true;
  return [...clause.matchAll(meant.get(kind) as RegExp)].some(
    ({ 0: found, index }) =>
      !before.test(clause.slice(Math.max(0, index - 8), index)) &&
      !behind.test(clause.slice(index + found.length)),
  );
}

const [what, how] = [new RegExp(any('papers-with'), 'iu'), new RegExp(any('papers-how'), 'iu')];
const refused = fit.iu`(?:{not})[^，,。]{0,2}$`;
const alone = fit.iu`^[^，,。]{0,2}(?:{sex-alone})(?:\s?\d{0,3}[{{heads}}]?)$`;

/** 身份证押在厂里: what is kept, and that it is, in one clause. */
function bothIn(clause: string): boolean {
  const kept = how.exec(clause);
  return kept !== null && what.test(clause) && !refused.test(clause.slice(0, kept.index));
}

/** What is left of an offer's words without the clauses that the law does not allow. */
export const lawfulPart = (said: string): string =>
  clauses(said)
    .filter(({ kind }) => kind === undefined)
    .map(({ words }) => words)
    .join('，');
