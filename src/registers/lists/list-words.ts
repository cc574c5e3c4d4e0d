import { wordSets } from '../../fields/word-files.ts';
import { squeezed } from './grid.ts';

const file = (name: string): ReadonlyMap<string, readonly string[]> =>
  wordSets(new URL(`words/${name}.txt`, import.meta.url));

/** What is read of a list, besides the columns that are known and passed over. */
export const columnKeys = [
  'name',
  'id',
  'unit',
  'phone',
  'category',
  'cause',
  'size',
  'amount',
  'bank',
  'branch',
  'account',
  'holder',
  'day',
  'file',
  'sex',
  'birth',
] as const;

/** One thing that a column may be. */
export type ColumnKey = (typeof columnKeys)[number];

const columns = file('columns');
const marks = file('marks');
const options = file('options');

/** The words for a column, the preferred ones first; `~` before one means that a heading ends so. */
export const columnWords = (key: ColumnKey | 'passed' | 'others'): readonly string[] =>
  (columns.get(key) ?? []).map(squeezed);

/** The words of a set of marks (`words/marks.txt`); throws for a set that is not there, which only a wrong program does. */
export function markWords(set: string): readonly string[] {
  const words = marks.get(set);
  if (words === undefined) throw new Error(`Cannot read words of lists: there is no set ${set}`);
  return words.map(squeezed);
}

/** The options of a set with their words (`words/options.txt`): `category`, `cause`. */
export const optionWords = (
  set: 'category' | 'cause',
): readonly { readonly value: string; readonly words: readonly string[] }[] =>
  [...options]
    .filter(([name]) => name.startsWith(`${set}-`))
    .map(([name, words]) => ({
      value: name.slice(set.length + 1),
      words: words.map(squeezed),
    }));

/** The source of a pattern that fits any word of a set of marks, the longest first. */
export const anyMark = (set: string): string =>
  `(?:${markWords(set)
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))
    .join('|')})`;
