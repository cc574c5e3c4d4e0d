import { readFileSync } from 'node:fs';
import { normalise } from './normalise.ts';
import { wordSets } from './word-files.ts';

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
  return withoutAsking(text.replace(any, (said) => words.get(said) ?? said));
}

const sets = wordSets('indefinite.txt');
const oneOf = (set: string): string => (sets.get(set) ?? []).join('|');
const lacked = new RegExp(
  `(?<=(?:${oneOf('lack')})(?:[^，,。；;？?\\s]{0,2}?|[^，,。；;？?\\s]{2}[过着到有]))(?:(${oneOf('two')})|(${oneOf('one')}))(?![^，,。；;\\s]*(?:${oneOf('asks')}|[?？]))`,
  'gu',
);

/** 没签过什么合同: what is lacked, named by a word that else would ask. */
const withoutAsking = (text: string): string =>
  text.replaceAll(lacked, (_, two?: string) =>
    two === undefined ? oneOf('one-any') : oneOf('two-any'),
  );

/** The same, without the words that name nothing: 没入过什么会 is 没入过会. */
export function inFewWords(text: string): string {
  table ??= readTable();
  const { words, any } = table;
  return text.replace(any, (said) => words.get(said) ?? said).replaceAll(lacked, '');
}

/** As `normalise`, in common words; every place in it is the same. */
export const plainWords = (original: string) => {
  const plain = normalise(original);
  return { ...plain, text: inCommonWords(plain.text) };
};
