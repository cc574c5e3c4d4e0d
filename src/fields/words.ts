import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { charsOf } from './as-text.ts';

const folder = new URL('words/', import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** A word of a data file, with the longer strings in which it is not that word. */
export type Word = { readonly text: string; readonly except: readonly string[] };

/** One list of a data file: its name, the number of its line and its words in order. */
export type List = { readonly name: string; readonly at: number; readonly words: readonly Word[] };

/** What the tags of a data file make: `{name}` stands for any word of that list, `{{name}}` for its single characters within a class. */
type Tag<T> = (skeleton: TemplateStringsArray, ...inserted: readonly string[]) => T;

type Flags = 'i' | 'u' | 'iu' | 'g' | 'gi' | 'gu' | 'giu' | 'y' | 'iy' | 'iuy';

/** The lists of a data file, to be put into patterns: longer words before shorter ones, none of them heard inside its longer strings. */
export type WordLists = {
  /** The source of a pattern that fits any word of the list. */
  readonly any: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  readonly set: (name: string) => ReadonlySet<string>;
  /** What each word of the lists `name.value` stands for. */
  readonly values: (name: string) => ReadonlyMap<string, string>;
  /** The source of a pattern, its words taken from the file. */
  readonly part: Tag<string>;
  /** A pattern, its words taken from the file; with flags by their name: `fit.iu`. */
  readonly fit: Tag<RegExp> & { readonly [flags in Flags]: Tag<RegExp> };
};

/** The lines of a data file that hold something: comments (`#`) and blank lines gone, an indented line joined to the one before. */
export function linesOf(text: string): readonly { readonly at: number; readonly text: string }[] {
  const lines: { at: number; text: string }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const bare = line.replace(/#.*$/u, '').trimEnd();
    const open = lines.at(-1);
    if (bare.trim() === '') continue;
    if (/^\s/u.test(bare) && open !== undefined) open.text += ` ${bare.trim()}`;
    else lines.push({ at: at + 1, text: bare });
  }
  return lines;
}

/** The lists of a text: `name: word word[longer,longer] two_words`; an underscore stands for a space. Throws one line that names `file` and the line that is wrong. */
export const listsIn = (text: string, file: string): readonly List[] =>
  linesOf(text).map((line) => {
    const wrong = (fault: string) => new Error(`Cannot read ${file}: line ${line.at} ${fault}`);
    const colon = line.text.indexOf(':');
    if (colon < 0) throw wrong('has no colon behind a name');
    const name = line.text.slice(0, colon).trim();
    const items = line.text.slice(colon + 1).trim();
    if (name === '') throw wrong('has no name before its colon');
    if (items === '') throw wrong(`has no words behind "${name}:"`);
    const words = items.split(/\s+/u).map((item) => {
      if (!/^[^[\]]+(?:\[[^[\]]+\])?$/u.test(item))
        throw wrong(`holds "${item}", which is no word`);
      return wordOf(item);
    });
    return { name, at: line.at, words };
  });

function wordOf(item: string): Word {
  const [word = '', longer] = item.split('[');
  const except = longer === undefined ? [] : longer.slice(0, -1).split(',');
  return { text: word.replaceAll('_', ' '), except };
}

const kept = new Map<string, readonly List[]>();

/** How a data file is called where a person must find it. */
export const fileName = (file: URL): string => fileURLToPath(file).replace(root, '');

/** The lists of a data file in `words/`, or of any by its URL; each file is read once. */
export function readLists(file: string | URL): readonly List[] {
  const url = new URL(file, folder);
  const lists = kept.get(url.href) ?? listsIn(readFileSync(url, 'utf8'), fileName(url));
  kept.set(url.href, lists);
  return lists;
}

/** The words of each list of a data file in the order they stand there. */
export function wordSets(file: string | URL): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, string[]>();
  for (const { name, words } of readLists(file)) {
    const set = sets.get(name) ?? [];
    sets.set(name, set);
    for (const { text } of words) set.push(text);
  }
  return sets;
}

/** The lists of a data file for patterns; throws where a list is named that is not there. */
export function readWords(file: string | URL): WordLists {
  const lists = byLength(readLists(file));
  const wrong = (fault: string) =>
    new Error(`Cannot read ${fileName(new URL(file, folder))}: ${fault}`);
  const valued = (name: string) => [...lists].filter(([one]) => one.startsWith(`${name}.`));
  const listOf = (name: string): readonly Word[] => {
    const list = lists.get(name) ?? sorted(valued(name).flatMap(([, words]) => words));
    if (list.length === 0) throw wrong(`it has no list "${name}"`);
    return list;
  };
  const classOf = (name: string): string => {
    const long = listOf(name).find(({ text }) => charsOf(text).length !== 1);
    if (long === undefined) return inClass(listOf(name));
    throw wrong(`"${long.text}" in "${name}" is longer than the one character that fits there`);
  };
  const any = (name: string): string => oneOf(listOf(name));
  const all = (name: string): readonly string[] => listOf(name).map(({ text }) => text);
  const filled = (raw: string): string =>
    raw
      .replaceAll(/\{\{([a-z][a-z0-9-]*)\}\}/gu, (_, name: string) => classOf(name))
      .replaceAll(/\{([a-z][a-z0-9-]*)\}/gu, (_, name: string) => any(name));
  const part: Tag<string> = ({ raw }, ...inserted) =>
    raw.map((piece, at) => `${filled(piece)}${inserted[at] ?? ''}`).join('');
  const values = (name: string) =>
    new Map(
      valued(name).flatMap(([one, words]) =>
        words.map(({ text }) => [text, one.slice(name.length + 1)] as const),
      ),
    );
  return { any, all, set: (name) => new Set(all(name)), values, part, fit: fitsOf(part) };
}

function fitsOf(part: Tag<string>): WordLists['fit'] {
  const fitting =
    (flag?: string): Tag<RegExp> =>
    (skeleton, ...inserted) =>
      new RegExp(part(skeleton, ...inserted), flag);
  return Object.assign(fitting(), {
    i: fitting('i'),
    u: fitting('u'),
    iu: fitting('iu'),
    g: fitting('g'),
    gi: fitting('gi'),
    gu: fitting('gu'),
    giu: fitting('giu'),
    y: fitting('y'),
    iy: fitting('iy'),
    iuy: fitting('iuy'),
  });
}

function byLength(all: readonly List[]): ReadonlyMap<string, readonly Word[]> {
  const lists = new Map<string, readonly Word[]>();
  for (const { name, words } of all)
    lists.set(name, sorted([...(lists.get(name) ?? []), ...words]));
  return lists;
}

const sorted = (words: readonly Word[]): readonly Word[] =>
  words.toSorted((a, b) => b.text.length - a.text.length);

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** Any of these words as a pattern; single characters as a class, which is quicker. */
const oneOf = (words: readonly Word[]): string =>
  words.every(({ text, except }) => text.length === 1 && except.length === 0)
    ? `[${inClass(words)}]`
    : `(?:${words.map(patternOf).join('|')})`;

const inClass = (words: readonly Word[]): string =>
  words.map(({ text }) => text.replaceAll(/[\\\]^-]/gu, '\\$&')).join('');

/** A word as a pattern, which does not fit within its longer strings. */
function patternOf({ text, except }: Word): string {
  const ahead = except.filter((one) => one.startsWith(text)).map((one) => one.slice(text.length));
  const behind = except
    .filter((one) => one.endsWith(text))
    .map((one) => one.slice(0, -text.length));
  const not = (sign: string, parts: readonly string[]): string =>
    parts.length === 0 ? '' : `(?${sign}${parts.map(escaped).join('|')})`;
  return `${not('<!', behind)}${escaped(text)}${not('!', ahead)}`;
}
