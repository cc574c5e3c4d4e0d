import { inCommonWords } from '../../fields/common-words.ts';
import { findWords, type Hits, indexWords, type WordIndex } from './hits.ts';
import { type Line, parseLines, parseWords, readLexicon, type Word } from './lexicon.ts';
import { literalsOf } from './patterns.ts';

/** Lines and words that are searched for by themselves, so that what they hear weighs for no need. */
export type OwnLexicon = { readonly hear: (text: string) => Hits; readonly lines: readonly Line[] };

/** Reads the lines of one data file and the words of another, once, when first asked for; `marks` are names that code hears itself. */
export function ownLexicon(
  files: { readonly words: string; readonly lines: string },
  marks: readonly string[] = [],
): () => OwnLexicon {
  let read: OwnLexicon | undefined;
  return () => (read ??= readAll(files, marks));
}

function readAll(
  files: { readonly words: string; readonly lines: string },
  marks: readonly string[],
): OwnLexicon {
  const words = parseWords(readLexicon(files.words));
  const lines = parseLines(readLexicon(files.lines));
  const ideas = lines.map(({ name }) => name).filter((name) => name.startsWith('_'));
  const known = new Set([...words.map(({ set }) => set), ...ideas, ...marks]);
  const literals: Word[] = literalsOf(lines, known).map((name) => ({
    text: name.replaceAll('_', ' '),
    set: name,
    except: [],
  }));
  const index: WordIndex = indexWords([...words, ...literals].map(inCommon));
  return { hear: (text) => findWords(text, index), lines };
}

// Messages are put in common words, so the words they are searched for are too.
const inCommon = (word: Word): Word => ({
  ...word,
  text: inCommonWords(word.text),
  except: word.except.map(inCommonWords),
});
