import { lineTable } from './line-table.ts';
import { fold } from './rules/fold.ts';
import { push } from './rules/hits.ts';
import { linesBegun, matches } from './rules/patterns.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('corrections.txt');

const numbers = ways('figures-told', 'gu');

/** Hears the lines of one data file by which of these names they say; all other lines of it are what those are made of. Each is heard in messages of at most so many characters as it names. */
export function saidLines(
  file: string,
  names: readonly string[],
): (plain: string) => readonly string[] {
  const table = lineTable(file, (name) => names.includes(name), ['num']);
  return (plain) => {
    const { text } = fold(plain);
    const length = text.trim().length;
    const { said, hear } = table();
    const hits = hear(text, (found) => {
      for (const match of text.matchAll(numbers))
        push(found, 'num', { from: match.index, to: match.index + match[0].length });
    });
    const heard = linesBegun(said, hits).filter(
      ({ score, patterns }) => length <= score && matches(text, patterns, hits).length > 0,
    );
    return [...new Set(heard.map(({ name }) => name))];
  };
}
