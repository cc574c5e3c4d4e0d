import type { Heard } from './heard.ts';
import { findWords, type Hit, indexWords, type WordIndex } from './hits.ts';
import { parseWords, readLexicon } from './lexicon.ts';

let words: WordIndex | undefined;

/** What is no hardship by itself, and is one beside another. */
const burdens = ['jobless', 'alone', 'debt'];

/** Characters between the household and what it lacks, and from there to what the money would be for. */
const reach = 8;
const behind = 3;

const isBefore = (one: Hit, other: Hit): boolean =>
  one.to <= other.from && other.from - one.to <= reach;

/** Whether a message says in plain words that the household cannot live, not only that treatment cannot be paid. */
export function tellsHardship({ text }: Heard): boolean {
  words ??= indexWords(parseWords(readLexicon('hardship.txt')));
  const said = findWords(text, words);
  const at = (set: string): readonly Hit[] => said.get(set) ?? [];
  const ofCare = (lack: Hit): boolean =>
    at('care').some(({ from }) => from >= lack.to && from - lack.to <= behind);
  const lacks = at('lack').filter((one) => !ofCare(one));
  return (
    said.has('plain') ||
    [...lacks, ...at('spent')].some((lack) => at('home').some((home) => isBefore(home, lack))) ||
    [lacks.length > 0, ...burdens.map((set) => said.has(set))].filter(Boolean).length > 1
  );
}
