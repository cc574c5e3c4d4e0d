import { readFileSync } from 'node:fs';

const folder = new URL('words/', import.meta.url);

/** The lists of a data file in `words/`: the words of each name, longest first, none of them heard inside its longer strings. */
export type WordLists = {
  /** The source of a pattern that fits any word of the list. */
  readonly any: (name: string) => string;
  readonly all: (name: string) => readonly string[];
};

/** Reads a data file of `words/`; throws where it names a list that is not there, which only a wrong program does. */
export function readWords(file: string): WordLists {
  const lists = new Map(linesOf(readFileSync(new URL(file, folder), 'utf8')));
  const listOf = (name: string): readonly string[] => {
    const list = lists.get(name);
    if (list === undefined) throw new Error(`Cannot read words of ${file}: it has no list ${name}`);
    return list;
  };
  return {
    any: (name) => `(?:${listOf(name).map(patternOf).join('|')})`,
    all: (name) => listOf(name).map((item) => plainWord(item)),
  };
}

function linesOf(text: string): readonly (readonly [string, readonly string[]])[] {
  const whole = text.replaceAll(/#.*$/gmu, '').replaceAll(/\n[ \t]+/gu, ' ');
  return whole.split('\n').flatMap((line) => {
    const [name = '', words] = line.split(':');
    if (words === undefined) return [];
    const items = words.trim().split(/\s+/u);
    return [[name.trim(), items.toSorted((a, b) => b.length - a.length)] as const];
  });
}

const wordOf = (item: string): string => item.replace(/\[.*$/u, '');
const plainWord = (item: string): string => wordOf(item).replaceAll('_', ' ');
const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** A word as a pattern, which does not fit within its longer strings. */
function patternOf(item: string): string {
  const word = plainWord(item);
  const longer = /\[(.*)\]$/u.exec(item)?.[1]?.split(',') ?? [];
  const ahead = longer.filter((one) => one.startsWith(word)).map((one) => one.slice(word.length));
  const behind = longer
    .filter((one) => one.endsWith(word))
    .map((one) => one.slice(0, -word.length));
  const not = (sign: string, parts: readonly string[]): string =>
    parts.length === 0 ? '' : `(?${sign}${parts.map(escaped).join('|')})`;
  return `${not('<!', behind)}${escaped(word)}${not('!', ahead)}`;
}
