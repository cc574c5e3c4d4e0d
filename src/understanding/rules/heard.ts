import { inCommonWords } from '../../fields/common-words.ts';
import type { Plain } from '../../fields/normalise.ts';
import { originalSpan } from '../../fields/normalise.ts';
import { remembered } from '../../fields/remembered.ts';
import { fold } from './fold.ts';
import { findWords, type Hit, type Hits, indexWords, push, type WordIndex } from './hits.ts';
import {
  type Line,
  lexiconLines,
  parseLines,
  parseWords,
  readLexicon,
  type Word,
} from './lexicon.ts';
import { hearLines, literalsOf } from './patterns.ts';
import { tellApart } from './senses.ts';
import { repair } from './sounds.ts';
import { readWays } from './ways.ts';

const ways = readWays('numbers.txt');

/** A message made ready to be understood: its text put right, and every word and idea heard in it. */
export type Heard = {
  readonly original: string;
  readonly plain: Plain;
  /** Half-width, simplified, small letters, slips put right, a comma for a pause; a unit for a unit of `plain.text`. */
  readonly text: string;
  readonly hits: Hits;
  /** Words of `lexicon/names.txt`, looked for when first asked for. */
  readonly names: Hits;
  has: (name: string) => boolean;
  /** Where a set's words or an idea stand. */
  at: (name: string) => readonly Hit[];
};

/** Data files of lines, in the order in which they build on each other. */
export type LineFile =
  | 'concepts'
  | 'needs'
  | 'danger'
  | 'acts'
  | 'states'
  | 'answers'
  | 'elsewhere';

type Lexicon = {
  readonly index: WordIndex;
  readonly lines: { readonly [file in LineFile]: readonly Line[] };
};

let lexicon: Lexicon | undefined;

function readAll(): Lexicon {
  const words = ['words.txt', 'danger-words.txt'].flatMap((file) => parseWords(readLexicon(file)));
  const lines = {
    concepts: parseLines(readLexicon('concepts.txt')),
    needs: parseLines(readLexicon('needs.txt')),
    danger: parseLines(readLexicon('danger.txt')),
    acts: parseLines(readLexicon('acts.txt')),
    states: parseLines(readLexicon('states.txt')),
    answers: parseLines(readLexicon('answers.txt')),
    elsewhere: parseLines(readLexicon('elsewhere.txt')),
  };
  const all = Object.values(lines).flat();
  const known = new Set([
    ...words.map((word) => word.set),
    ...lines.concepts.map((line) => line.name),
  ]);
  const literals: Word[] = literalsOf(all, known).map((name) => ({
    text: name.replaceAll('_', ' '),
    set: name,
    except: [],
  }));
  return { index: indexWords([...words, ...literals, ...topicWords()].map(inCommon)), lines };
}

let named: WordIndex | undefined;

function nameIndex(): WordIndex {
  named ??= indexWords(
    parseWords(readLexicon('names.txt')).map((word) => ({ ...word, text: fold(word.text).text })),
  );
  return named;
}

// Messages are put in common words, so the words they are searched for are too.
const inCommon = (word: Word): Word => ({
  ...word,
  text: inCommonWords(word.text),
  except: word.except.map(inCommonWords),
});

/** Topic words inside longer messages, as the set `topic_<label>`. */
const topicWords = (): readonly Word[] =>
  [...topics()].flatMap(([word, label]) =>
    word.length < 2 ? [] : [{ text: word.replaceAll('_', ' '), set: `topic_${label}`, except: [] }],
  );

let topicTable: ReadonlyMap<string, string> | undefined;

/** Labels by the topic words of `lexicon/topics.txt`. */
export function topics(): ReadonlyMap<string, string> {
  topicTable ??= new Map(
    lexiconLines(readLexicon('topics.txt')).flatMap((line) => {
      const colon = line.indexOf(':');
      const words = line
        .slice(colon + 1)
        .trim()
        .split(/\s+/u);
      return words.map((word) => [inCommonWords(word), line.slice(0, colon)] as const);
    }),
  );
  return topicTable;
}

/** The lines of one data file, parsed once. */
export function linesOf(file: LineFile): readonly Line[] {
  lexicon ??= readAll();
  return lexicon.lines[file];
}

/** Hears a message; at most the first 4,000 units are read, and no text makes it throw. */
export const hear = (original: string): Heard => memory(original, () => heardIn(original));

const memory = remembered<Heard>();

/** Whoever types without signs, or by voice, puts a blank where another puts a comma. */
const pause = /(?<=\p{Script=Han}{4}) (?=\p{Script=Han}{4})/gu;

function heardIn(original: string): Heard {
  lexicon ??= readAll();
  const { plain, text: folded } = fold(original);
  const text = repair(folded).replaceAll(pause, '，');
  const hits = findWords(text, lexicon.index);
  tellApart(text, hits);
  hearNumbers(text, hits);
  hearAges(text, hits);
  hearLines(text, lexicon.lines.concepts, hits);
  let names: Hits | undefined;
  return {
    original,
    plain,
    text,
    hits,
    get names() {
      names ??= findWords(text, nameIndex());
      return names;
    },
    has: (name) => hits.has(name),
    at: (name) => hits.get(name) ?? [],
  };
}

const numbers = ways('numbers-told', 'gu');

const young = ways('young-age', 'gu');

/** Ages below sixteen, under the name `child_age`. */
function hearAges(text: string, hits: Hits): void {
  for (const match of text.matchAll(young))
    push(hits, 'child_age', { from: match.index, to: match.index + match[0].length });
}

/** Numbers of any kind, under the name `num`. */
function hearNumbers(text: string, hits: Hits): void {
  for (const match of text.matchAll(numbers))
    push(hits, 'num', { from: match.index, to: match.index + match[0].length });
}

/** The worker's own words behind `[from, to)` of the heard text. */
export function wordsAt(heard: Heard, from: number, to: number): string {
  const [start, end] = originalSpan(heard.plain, from, to);
  return heard.original.slice(start, end);
}

/** The worker's own words behind `[from, to)`, in his own script; where a slip was put right, the right words. */
export function saidAt(heard: Heard, from: number, to: number): string {
  const own = wordsAt(heard, from, to);
  const right = heard.text.slice(from, to);
  return fold(own).text === right.replaceAll('，', ' ') || fold(own).text === right ? own : right;
}
