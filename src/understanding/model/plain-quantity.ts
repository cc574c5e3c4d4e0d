import { oneOfWords, wordSets } from '../../fields/word-files.ts';
import { readWays } from '../rules/ways.ts';

const ways = readWays('numbers.txt');
const dayUnit = ways('day-unit');

const sets = wordSets(new URL('../lexicon/leaving.txt', import.meta.url));
const any = (name: string): string => `(?:${oneOfWords(sets.get(name) ?? [])})`;

/** Each unit with the most that is one. */
const most: ReadonlyMap<string, number> = new Map(
  [...sets].flatMap(([name, words]) =>
    name.startsWith('unit.')
      ? words.map((word) => [word.replaceAll('_', ' '), Number(name.slice(5))] as const)
      : [],
  ),
);
const unit = new RegExp(
  `^\\s?${any('about')}?\\s?(${oneOfWords([...most.keys()])})(?![a-z])`,
  'iu',
);
/** Whether a text goes on with a unit. */
export const beginsWithUnit = (text: string): boolean => unit.test(text);

const before = new RegExp(`${any('before')}(?:${any('before-filler')}|\\s){0,3}$`, 'iu');
const pieces = new RegExp(any('pieces'), 'iu');

/** Whether a text says that digits are given in pieces: 前三位, 拼起来, 倒着. */
export const saysPieces = (text: string): boolean => pieces.test(text);

const date = /^(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])(?:\1(?:0?[1-9]|[12]\d|3[01]))?(?!\d)/u;

/** Whether a text is a date in figures and nothing else: 2026-03-12. */
export const isDate = (text: string): boolean => date.exec(text)?.[0] === text;

/** A piece that says digits, as `isQuantity` weighs it. */
type Weighed = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly scaled: boolean;
  readonly pieced: boolean;
};

/** Whether a piece is plainly money, a date, an age or a count: by its unit, by the words before it, or because it is told as a round number (三千五). Never with seven digits that count. */
export function isQuantity({ text, from, to, digits, scaled, pieced }: Weighed): boolean {
  const counting = digits.replace(/0+$/u, '');
  if (counting.length >= 7) return false;
  const isRound = counting.length <= 2 || (counting.length <= 4 && digits.endsWith('00'));
  if (scaled && isRound) return true;
  if (partOfDate(text, from, to)) return true;
  if (pieced && digits.length > 1) return false;
  const after = text.slice(to, to + 12);
  const value = Number(digits);
  const said = unit.exec(after)?.[1]?.toLowerCase();
  if (said !== undefined) {
    const isYear = said.startsWith('年') && value >= 1900 && value <= 2100;
    const padded = digits.length > 1 && digits.startsWith('0') && !isDay(said);
    return isYear || (!padded && value <= (most.get(said) ?? 0));
  }
  if (scaled && /^\s*[^\p{L}\p{N}]?$/u.test(after)) return false;
  return (
    digits.length <= 6 &&
    !digits.startsWith('0') &&
    before.test(text.slice(Math.max(0, from - 12), from))
  );
}

const isDay = (said: string): boolean => dayUnit.test(said);

/** 2026-03-12, 2026.3. */
function partOfDate(text: string, from: number, to: number): boolean {
  for (let start = from; start >= Math.max(0, from - 9); start -= 1) {
    if (start > 0 && /[\d.-]/u.test(text.charAt(start - 1))) continue;
    const written = date.exec(text.slice(start, start + 11))?.[0];
    if (written !== undefined && start + written.length >= to) return true;
  }
  return false;
}
