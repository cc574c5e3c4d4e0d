import { fold } from './fold.ts';
import { ownLexicon } from './own-lexicon.ts';
import { linesBegun, matches } from './patterns.ts';
import { repair } from './sounds.ts';

const lexicon = ownLexicon({ words: 'weary-words.txt', lines: 'weary.txt' });

/** A longer message is a story, in which such words are its tone. */
const longest = 400;

/** Whether somebody says that life has no sense to him, with no word of dying in it. */
export function isWeary(original: string): boolean {
  if (original.length > longest) return false;
  const text = repair(fold(original).text);
  const { hear, lines } = lexicon();
  const hits = hear(text);
  return linesBegun(lines, hits).some(({ patterns }) => matches(text, patterns, hits).length > 0);
}
