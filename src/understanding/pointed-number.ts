import { clausesOf, withMark } from '../fields/clauses.ts';
import { kinSource } from '../fields/member-words.ts';
import { readWords } from '../fields/words.ts';
import { placesOfSet, toneIn } from './explained.ts';

const spoken = readWords('digits.txt').values('spoken');
const saidDigits = new RegExp(`[${[...spoken.keys()].join('')}\\d]`, 'gu');
const run = /\d(?: ?\d){2,}/gu;
const somebodys = new RegExp(`${kinSource}|[他她]`, 'iu');

/** Digits that are all of a number, or more. */
const whole = 11;

type Numbered = { readonly id: string; readonly digits: string };

/** Of several numbers that are put, the first that is named by its digits: 是139那个，138是俺儿子的. What is denied, or said to be somebody's, is not meant; a number that was not put is none of them. */
export function pointedNumber(plain: string, put: readonly Numbered[]): string | null {
  if (put.length < 2) return null;
  const text = plain.replaceAll(saidDigits, (sign) => spoken.get(sign) ?? sign);
  const clauses = clausesOf(text).map(({ from, to }) => ({
    from,
    to,
    said: withMark(plain, { from, to }),
  }));
  if (clauses.some(({ said }) => isOpen(said))) return null;
  const named = [...text.matchAll(run)].map((match) => {
    const digits = match[0].replaceAll(' ', '');
    const holding = put.filter((one) => one.digits.includes(digits));
    const clause = clauses.find(({ to }) => match.index <= to)?.said ?? '';
    const [only] = holding.length === 1 ? holding : [];
    return { only: only?.id, isNew: holding.length === 0 && digits.length >= whole, clause };
  });
  if (named.some(({ isNew }) => isNew)) return null;
  return named.find(({ only, clause }) => only !== undefined && !isDenied(clause))?.only ?? null;
}

const isDenied = (clause: string): boolean =>
  placesOfSet(clause, 'denies').length > 0 ||
  placesOfSet(clause, 'dead_number').length > 0 ||
  toneIn(clause).has('wrong') ||
  somebodys.test(clause);

/** Words that choose none of what is put: 138还能不能用啊, 139那个停机了. */
export const choosesNone = (plain: string): boolean =>
  clausesOf(plain).some((one) => isOpen(withMark(plain, one))) ||
  placesOfSet(plain, 'dead_number').length > 0;

const isOpen = (clause: string): boolean => {
  const tone = toneIn(clause);
  return tone.has('asks') || tone.has('delay');
};
