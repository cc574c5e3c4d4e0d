import { lexiconLines, readLexicon } from './lexicon.ts';

type Table = { readonly words: ReadonlyMap<string, string>; readonly any: RegExp };

let table: Table | undefined;

function readTable(): Table {
  const pairs = lexiconLines(readLexicon('dialect.txt'))
    .join(' ')
    .split(/\s+/u)
    .map((pair) => pair.split('=') as [string, string]);
  const longest = pairs.map(([said]) => said).toSorted((a, b) => b.length - a.length);
  return { words: new Map(pairs), any: new RegExp(longest.join('|'), 'gu') };
}

/** Words of dialects put in common words, by `lexicon/dialect.txt`; as long as before. */
export function inCommonWords(text: string): string {
  table ??= readTable();
  const { words, any } = table;
  return text.replace(any, (said) => words.get(said) ?? said);
}
