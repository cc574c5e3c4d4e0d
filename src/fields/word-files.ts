import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('words/', import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** A word of a data file, with the longer strings in which it is not that word. */
export type Word = { readonly text: string; readonly except: readonly string[] };

/** One list of a data file: its name, the number of its line and its words in order, which are kept as the line and taken apart when they are asked for. */
export type List = { readonly name: string; readonly at: number; readonly words: readonly Word[] };

/** The lines of a data file that hold something: comments (`#`) and blank lines gone, an indented line joined to the one before. */
export function linesOf(text: string): readonly { readonly at: number; readonly text: string }[] {
  const lines: { at: number; text: string }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const remark = line.indexOf('#');
    const bare = (remark < 0 ? line : line.slice(0, remark)).trimEnd();
    const open = lines.at(-1);
    if (bare === '') continue;
    const goesOn = bare.startsWith(' ') || bare.startsWith('\t');
    if (goesOn && open !== undefined) open.text += ` ${bare.trim()}`;
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
    // Most lines hold plain words alone.
    const plain = !/[[\]_]/u.test(items);
    const stray = plain ? undefined : items.split(/\s+/u).find((item) => !isWord.test(item));
    if (stray !== undefined) throw wrong(`holds "${stray}", which is no word`);
    return new Line(name, line.at, items);
  });

const isWord = /^[^[\]]+(?:\[[^[\]]+\])?$/u;

class Line implements List {
  readonly name: string;
  readonly at: number;
  readonly #items: string;
  constructor(name: string, at: number, items: string) {
    this.name = name;
    this.at = at;
    this.#items = items;
  }
  get words(): readonly Word[] {
    return this.#items.split(/\s+/u).map(wordOf);
  }
}

const none: readonly string[] = [];

const spaced = (word: string): string => word.replaceAll('_', ' ');

function wordOf(item: string): Word {
  if (!/[[_]/u.test(item)) return { text: item, except: none };
  const [word = '', longer] = item.split('[');
  const except = longer === undefined ? none : longer.slice(0, -1).split(',').map(spaced);
  return { text: spaced(word), except };
}

/** The address of a data file: of one in `words/` by its name. */
export const addressOf = (file: string | URL): URL => new URL(file, folder);

const kept = new Map<string, readonly List[]>();

/** How a data file is called where a person must find it. */
export const fileName = (file: URL): string => fileURLToPath(file).replace(root, '');

/** The lists of a data file in `words/`, or of any by its URL; each file is read once. */
export function readLists(file: string | URL): readonly List[] {
  const url = addressOf(file);
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

/** Words as one alternative of a pattern, the longest first; nothing in them is a sign of a pattern. */
export const oneOfWords = (words: readonly string[]): string =>
  words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');
