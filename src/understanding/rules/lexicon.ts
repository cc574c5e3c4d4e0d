import { readFileSync } from 'node:fs';
import { linesOf, listsIn } from '../../fields/word-files.ts';

/** One word of a set, with the longer strings in which it is not that word. */
export type Word = {
  readonly text: string;
  readonly set: string;
  readonly except: readonly string[];
};

/** One step of a pattern: any of these names, and how it must stand to the step before it. */
export type Step = {
  readonly names: readonly string[];
  readonly join: 'near' | 'far' | 'later' | 'next' | 'any';
};

/** A pattern: its steps, and names that must not stand around the match. */
export type Pattern = { readonly steps: readonly Step[]; readonly without: readonly string[] };

/** A named idea and the patterns that say it; `score` for lines that weigh something. */
export type Line = {
  readonly name: string;
  readonly score: number;
  readonly patterns: readonly Pattern[];
};

const folder = new URL('../lexicon/', import.meta.url);

/** The text of a data file in `lexicon/`, whole. */
export const readLexicon = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** The lines of a data file that hold something: comments (`#`) and blank lines gone, an indented line joined to the one before. */
export const lexiconLines = (text: string): readonly string[] =>
  linesOf(text).map((line) => line.text);

/** Sets of words: `name: word word[longer,longer] two_words`; an underscore stands for a space. */
export const parseWords = (text: string): readonly Word[] =>
  listsIn(text, 'a file of src/understanding/lexicon').flatMap(({ name, words }) =>
    words.map((word) => ({ ...word, set: name })),
  );

/** Named patterns: `name: a b | c .. d` or, with a score, `name 3: a & b`. */
export function parseLines(text: string): readonly Line[] {
  return lexiconLines(text).map((line) => {
    const [head, rest] = cut(line);
    const [name = '', score = '1'] = head.trim().split(/\s+/u);
    return { name, score: Number(score), patterns: rest.split('|').map(parsePattern) };
  });
}

const cut = (line: string): readonly [string, string] => {
  const colon = line.indexOf(':');
  if (colon < 0) throw new Error(`Cannot read lexicon line "${line}": it has no colon`);
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
};

const joins: { readonly [sign: string]: Step['join'] } = {
  '..': 'far',
  '...': 'later',
  '+': 'next',
  '&': 'any',
};

function parsePattern(text: string): Pattern {
  const steps: Step[] = [];
  const without: string[] = [];
  let join: Step['join'] = 'near';
  for (const token of text.trim().split(/\s+/u)) {
    const sign = joins[token];
    if (sign !== undefined) join = sign;
    else if (token.startsWith('!')) without.push(...token.slice(1).split('/'));
    else {
      steps.push({ names: token.split('/'), join });
      join = 'near';
    }
  }
  return { steps, without };
}
