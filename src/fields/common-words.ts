import { readFileSync } from 'node:fs';
import { normalise } from './normalise.ts';

type Table = { readonly words: ReadonlyMap<string, string>; readonly any: RegExp };

let table: Table | undefined;

function readTable(): Table {
  const pairs = readFileSync(new URL('words/dialect.txt', import.meta.url), 'utf8')
    .replaceAll(/#.*$/gmu, '')
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split('=') as [string, string]);
  const longest = pairs.map(([said]) => said).toSorted((a, b) => b.length - a.length);
  return { words: new Map(pairs), any: new RegExp(longest.join('|'), 'gu') };
}

/** Words of dialects put in common words, by `words/dialect.txt`; as long as before. */
export function inCommonWords(text: string): string {
  table ??= readTable();
  const { words, any } = table;
  return text.replace(any, (said) => words.get(said) ?? said);
}

/** As `normalise`, in common words; every place in it is the same. */
export const plainWords = (original: string) => {
  const plain = normalise(original);
  return { ...plain, text: inCommonWords(plain.text) };
};
