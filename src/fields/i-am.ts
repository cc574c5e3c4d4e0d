import { oneOfWords, wordSets } from './word-files.ts';

const sets = wordSets('for-i-am.txt');
const kinds = ['child', 'spouse', 'relative', 'other', 'unknown'] as const;
const kindOf: ReadonlyMap<string, string> = new Map(
  kinds.flatMap((kind) => (sets.get(kind) ?? []).map((word) => [word, kind] as const)),
);
const said = new RegExp(
  `(?:${oneOfWords(sets.get('lead') ?? [])})\\s*(?:${oneOfWords(sets.get('whose') ?? [])})\\s*(?:的|亲)*\\s*(${oneOfWords([...kindOf.keys()])})(?![a-z])`,
  'giu',
);

/** A text without what the one who writes says that he is to another (我是她妈), blanks in its place; and for whom he then writes, where that is told. */
export function withoutWriter(text: string): {
  readonly text: string;
  readonly whom: string | null;
} {
  let whom: string | null = null;
  const rest = text.replaceAll(said, (all: string, word: string) => {
    const kind = kindOf.get(word.toLowerCase()) ?? 'unknown';
    whom = kind === 'unknown' ? whom : kind;
    return ' '.repeat(all.length);
  });
  return { text: rest, whom };
}
