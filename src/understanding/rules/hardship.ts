import type { Hardship } from '../../services/service.ts';
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

/** What a message says in plain words of how the household lives: `hard`, it cannot live on what it has; `dire`, there is nothing to eat or to live on; `null`, nothing, or only that treatment cannot be paid. */
export function tellsHardship({ text }: Heard): Hardship | null {
  words ??= indexWords(parseWords(readLexicon('hardship.txt')));
  const said = findWords(text, words);
  const at = (set: string): readonly Hit[] => said.get(set) ?? [];
  const ofCare = (lack: Hit): boolean =>
    at('care').some(({ from }) => from >= lack.to && from - lack.to <= behind);
  const lacks = at('lack').filter((one) => !ofCare(one));
  const lacking = (set: string, gone: readonly Hit[]): boolean =>
    gone.some((lack) => at(set).some((one) => isBefore(one, lack)));
  if (said.has('dire') || lacking('living', lacks)) return 'dire';
  return said.has('plain') ||
    lacking('home', [...lacks, ...at('spent')]) ||
    [lacks.length > 0, ...burdens.map((set) => said.has(set))].filter(Boolean).length > 1
    ? 'hard'
    : null;
}
