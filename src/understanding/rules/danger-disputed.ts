import type { Heard } from './heard.ts';
import { findWords, indexWords, type WordIndex } from './hits.ts';
import { parseWords, readLexicon } from './lexicon.ts';

let words: WordIndex | undefined;

/** Whether it is disputed already who is to pay for an injury, with no word that it goes on. */
export function isDisputed({ text }: Heard): boolean {
  words ??= indexWords(parseWords(readLexicon('danger-disputed.txt')));
  const said = findWords(text, words);
  return said.has('disputed') && !said.has('still');
}
