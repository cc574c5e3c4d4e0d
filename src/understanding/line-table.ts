import { fold } from './rules/fold.ts';
import { findWords, type Hits, indexWords, type WordIndex } from './rules/hits.ts';
import { type Line, parseLines, readLexicon } from './rules/lexicon.ts';
import { hearLines, literalsOf } from './rules/patterns.ts';

/** A data file of lines: those that say something, and what they are made of. */
export type LineTable = {
  readonly said: readonly Line[];
  /** Words and parts heard in a folded text; `more` puts in what no word of the file tells. */
  readonly hear: (text: string, more?: (hits: Hits) => void) => Hits;
};

/** The table of a file, read when it is first asked for. `made`: names of parts that `more` puts in. */
export function lineTable(
  file: string,
  isSaid: (name: string) => boolean,
  made: readonly string[] = [],
): () => LineTable {
  let table: LineTable | undefined;
  return () => {
    table ??= read(file, isSaid, made);
    return table;
  };
}

function read(file: string, isSaid: (name: string) => boolean, made: readonly string[]): LineTable {
  const lines = parseLines(readLexicon(file));
  const known = new Set([...lines.map(({ name }) => name), ...made]);
  const words = literalsOf(lines, known).map((name) => ({
    text: fold(name.replaceAll('_', ' ')).text,
    set: name,
    except: [],
  }));
  const index: WordIndex = indexWords(words);
  const parts = lines.filter(({ name }) => !isSaid(name));
  return {
    said: lines.filter(({ name }) => isSaid(name)),
    hear: (text, more) => {
      const hits = findWords(text, index);
      more?.(hits);
      hearLines(text, parts, hits);
      return hits;
    },
  };
}
