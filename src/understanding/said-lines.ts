import { fold } from './rules/fold.ts';
import { findWords, indexWords, push, type WordIndex } from './rules/hits.ts';
import { type Line, parseLines, readLexicon } from './rules/lexicon.ts';
import { hearLines, literalsOf, matches } from './rules/patterns.ts';

type Table = {
  readonly index: WordIndex;
  readonly parts: readonly Line[];
  readonly said: readonly Line[];
};

const numbers = /\d+|[一二两三四五六七八九十半]+/gu;

/** Hears the lines of one data file by which of these names they say; all other lines of it are what those are made of. Each is heard in messages of at most so many characters as it names. */
export function saidLines(
  file: string,
  names: readonly string[],
): (plain: string) => readonly string[] {
  let table: Table | undefined;
  return (plain) => {
    table ??= read(file, names);
    const { text } = fold(plain);
    const length = text.trim().length;
    const hits = findWords(text, table.index);
    for (const match of text.matchAll(numbers))
      push(hits, 'num', { from: match.index, to: match.index + match[0].length });
    hearLines(text, table.parts, hits);
    const heard = table.said.filter(
      ({ score, patterns }) => length <= score && matches(text, patterns, hits).length > 0,
    );
    return [...new Set(heard.map(({ name }) => name))];
  };
}

function read(file: string, names: readonly string[]): Table {
  const lines = parseLines(readLexicon(file));
  const known = new Set([...lines.map(({ name }) => name), 'num']);
  const words = literalsOf(lines, known).map((name) => ({
    text: fold(name.replaceAll('_', ' ')).text,
    set: name,
    except: [],
  }));
  return {
    index: indexWords(words),
    parts: lines.filter(({ name }) => !names.includes(name)),
    said: lines.filter(({ name }) => names.includes(name)),
  };
}
