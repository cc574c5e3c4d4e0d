import { charsOf } from './as-text.ts';
import { addressOf, fileName, type List, readLists, type Word } from './word-files.ts';

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

const opened = new Map<string, WordLists>();

/** The lists of a data file for patterns; throws where a list is named that is not there. Each file is made ready once. */
export function readWords(file: string | URL): WordLists {
  const url = addressOf(file);
  const words = opened.get(url.href) ?? listsOf(url);
  opened.set(url.href, words);
  return words;
}

function listsOf(file: URL): WordLists {
  const lists = Map.groupBy(readLists(file), ({ name }) => name);
  const wrong = (fault: string) => new Error(`Cannot read ${fileName(file)}: ${fault}`);
  const wordsOf = (all: readonly List[]) => all.flatMap(({ words }) => words);
  const valued = (name: string) => [...lists].filter(([one]) => one.startsWith(`${name}.`));
  const listOf = (name: string): readonly Word[] => {
    const list = wordsOf(lists.get(name) ?? valued(name).flatMap(([, all]) => all));
    if (list.length === 0) throw wrong(`it has no list "${name}"`);
    return list.toSorted((a, b) => b.text.length - a.text.length);
  };
  const classOf = (name: string): string => {
    const long = listOf(name).find(({ text }) => charsOf(text).length !== 1);
    if (long === undefined) return inClass(listOf(name));
    throw wrong(`"${long.text}" in "${name}" is longer than the one character that fits there`);
  };
  const any = once((name) => oneOf(listOf(name)));
  const all = (name: string): readonly string[] => listOf(name).map(({ text }) => text);
  const filled = (raw: string): string =>
    raw
      .replaceAll(/\{\{([a-z][a-z0-9-]*)\}\}/gu, (_, name: string) => classOf(name))
      .replaceAll(/\{([a-z][a-z0-9-]*)\}/gu, (_, name: string) => any(name));
  const part: Tag<string> = ({ raw }, ...inserted) =>
    raw.map((piece, at) => `${filled(piece)}${inserted[at] ?? ''}`).join('');
  const values = (name: string) =>
    new Map(
      valued(name).flatMap(([one, all]) =>
        wordsOf(all).map(({ text }) => [text, one.slice(name.length + 1)] as const),
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

function once<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const had = made.get(name);
    if (had !== undefined) return had;
    const one = make(name);
    made.set(name, one);
    return one;
  };
}

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** Any of these words as a pattern; single characters as a class, which is quicker. */
function oneOf(words: readonly Word[]): string {
  const bare = words.every(({ except }) => except.length === 0);
  if (bare && words.every(({ text }) => text.length === 1)) return `[${inClass(words)}]`;
  const plain = bare ? words.map(({ text }) => text).join('|') : '';
  return bare && !/[\\^$.*+?()[\]{}/]/u.test(plain)
    ? `(?:${plain})`
    : `(?:${words.map(patternOf).join('|')})`;
}

const inClass = (words: readonly Word[]): string =>
  words.map(({ text }) => text.replaceAll(/[\\\]^-]/gu, '\\$&')).join('');

/** A word as a pattern, which does not fit within its longer strings. */
function patternOf({ text, except }: Word): string {
  if (except.length === 0) return escaped(text);
  const ahead = except.filter((one) => one.startsWith(text)).map((one) => one.slice(text.length));
  const behind = except
    .filter((one) => one.endsWith(text))
    .map((one) => one.slice(0, -text.length));
  const not = (sign: string, parts: readonly string[]): string =>
    parts.length === 0 ? '' : `(?${sign}${parts.map(escaped).join('|')})`;
  return `${not('<!', behind)}${escaped(text)}${not('!', ahead)}`;
}
