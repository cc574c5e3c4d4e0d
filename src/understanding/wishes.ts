import { clausesOf } from '../fields/clauses.ts';
import type { Wishes } from '../messages/person.ts';
import { fold } from './rules/fold.ts';
import { findWords, indexWords, push, type WordIndex } from './rules/hits.ts';
import { type Line, parseLines, readLexicon } from './rules/lexicon.ts';
import { hearLines, literalsOf, matches } from './rules/patterns.ts';

type Table = {
  readonly index: WordIndex;
  readonly parts: readonly Line[];
  readonly said: readonly Line[];
};

let table: Table | undefined;

const kinds: ReadonlySet<string> = new Set(['reach', 'news'] satisfies readonly (keyof Wishes)[]);

function read(): Table {
  const lines = parseLines(readLexicon('wishes.txt'));
  const known = new Set([...lines.map(({ name }) => name), 'num']);
  const words = literalsOf(lines, known).map((name) => ({
    text: fold(name.replaceAll('_', ' ')).text,
    set: name,
    except: [],
  }));
  return {
    index: indexWords(words),
    parts: lines.filter(({ name }) => !kinds.has(name)),
    said: lines.filter(({ name }) => kinds.has(name)),
  };
}

const numbers = /\d+|[一二两三四五六七八九十半]+/gu;

/** How and when he wants to be reached, and of what he wants to hear later: each the whole message, in his own words; `null` where it says neither. */
export function wishesIn(plain: string): Wishes | null {
  const heard = kindsIn(plain);
  return heard.length === 0 ? null : Object.fromEntries(heard.map((name) => [name, plain.trim()]));
}

/** What else stands beside the wish, clause by clause: 找人工，下午三点以后打. */
export const besideWishes = (plain: string): string =>
  clausesOf(plain)
    .map(({ from, to }) => plain.slice(from, to))
    .filter((clause) => kindsIn(clause).length === 0)
    .join('，');

function kindsIn(plain: string): readonly string[] {
  table ??= read();
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
}
