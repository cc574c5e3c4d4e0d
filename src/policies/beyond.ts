import { wordSets } from '../fields/word-files.ts';
import { readWords } from '../fields/words.ts';
import { plainOf } from './tokens.ts';

/** Why no rule here can be meant. */
export type Beyond = 'place' | 'year';

const file = new URL('words/beyond.txt', import.meta.url);
const { fit } = readWords(file);
const years = fit.gu`(?<!\d)(\d{4}|\d{2})(?!\d)\s*({year})?`;
const monthBehind = fit.u`^\s*\d{1,2}\s*{month}|^[./-]\d`;
const documentBefore = fit.u`{document}[〔([]?$`;

const sets = wordSets(file);
const setOf = (name: string): readonly string[] => sets.get(name) ?? [];

/** Matters of their own that a text names, by `words/beyond.txt`. */
export function mattersIn(text: string): readonly string[] {
  const plain = plainOf(text);
  return setOf('matter').filter((word) => plain.includes(word));
}

/** Other countries and places that a text names. */
export function placesIn(text: string): readonly string[] {
  const plain = plainOf(text);
  const latin = new Set(plain.match(/[a-z]+/gu) ?? []);
  return setOf('place').filter((place) =>
    /^[a-z]+$/u.test(place) ? latin.has(place) : plain.includes(place),
  );
}

/** So many years back the rules of a year are no longer those of today. */
const longPast = 6;

/** Whether a question is about another country, or about the rules of a year long past; a year of the asker's own life (1976年生, 98年进厂) is none. `null` where it may be answered. */
export function beyondIn(text: string, today: string): Beyond | null {
  const plain = plainOf(text);
  if (placesIn(text).length > 0) return 'place';
  const now = Number(today.slice(0, 4));
  for (const match of plain.matchAll(years)) {
    const year = yearOf(match[1] as string, match[2] !== undefined, now);
    if (year === null || year > now - longPast) continue;
    if (!isOwnLife(plain, match.index, match.index + match[0].length)) return 'year';
  }
  return null;
}

/** 98年 is 1998, 05年 is 2005; a bare number of two digits is no year, and 10年 is a length of time. */
function yearOf(digits: string, said: boolean, now: number): number | null {
  const value = Number(digits);
  if (digits.length === 4) return value >= 1949 && value <= now ? value : null;
  if (!said) return null;
  if (value >= 60) return 1900 + value;
  return digits.startsWith('0') ? 2000 + value : null;
}

function isOwnLife(plain: string, from: number, to: number): boolean {
  const behind = plain.slice(to, to + 8);
  const before = plain.slice(0, from);
  const begins = (word: string): boolean =>
    behind.startsWith(word) || setOf('then').some((then) => behind.startsWith(then + word));
  return (
    monthBehind.test(behind) ||
    documentBefore.test(before) ||
    setOf('own_life').some((word) => begins(word)) ||
    setOf('began').some((word) => before.endsWith(word))
  );
}
