import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { type DigitRun, findDigitRuns } from '../fields/digits.ts';
import { type Heard, linesOf } from './rules/heard.ts';
import type { Line } from './rules/lexicon.ts';
import { hearLines, linesBegun, matches } from './rules/patterns.ts';

/** Eight figures of a chat's code, twelve of one that was printed at the counter, which never begins as a telephone number with its area does. */
const figures = /^(?:\d{8}|[1-9]\d{11})$/u;

/** So many figures beside the word for a code are a code that was not read right. */
const nearly = 4;

/** No such wish is longer, in characters. */
const longest = 60;

/** Wishes about going on in another chat, in the order in which they are looked for. */
const wishes = new Set<string>(['not_me', 'come', 'go', 'lost']);

/** The wish to go on in another chat that a message says in so many words, where it is short enough to be one. */
export function elsewhereIn(heard: Heard): NonNullable<Meaning['elsewhere']> | null {
  const { length } = heard.text.trim();
  if (length > longest) return null;
  const { parts, wished } = table();
  // What is heard of a message is shared by all who look at it.
  const hits = new Map(heard.hits);
  hearLines(heard.text, parts, hits);
  const line = linesBegun(wished, hits).find(
    ({ score, patterns }) => length <= score && matches(heard.text, patterns, hits).length > 0,
  );
  return (line?.name ?? null) as NonNullable<Meaning['elsewhere']> | null;
}

type Table = { readonly parts: readonly Line[]; readonly wished: readonly Line[] };
let lines: Table | undefined;

function table(): Table {
  lines ??= {
    parts: linesOf('elsewhere').filter(({ name }) => !wishes.has(name)),
    wished: linesOf('elsewhere').filter(({ name }) => wishes.has(name)),
  };
  return lines;
}

let words: RegExp | undefined;

/** What a code is called. */
function codeWords(): RegExp {
  const line = linesOf('elsewhere').find(({ name }) => name === 'code_word');
  const names = line?.patterns.flatMap(({ steps }) => steps.flatMap((step) => step.names)) ?? [];
  words ??= new RegExp(names.map((name) => name.replaceAll('_', ' ')).join('|'), 'iu');
  return words;
}

/** The figures that a message says are a code, that stand in a message where a code was asked for, or that are all a message says where nothing is asked; '' where it says a code of another length, `null` where it says none. A number that answers another question is no code. */
export function codeIn(plain: string, waited: Expectation['code']): string | null {
  const runs = findDigitRuns(plain);
  const said = codeWords().test(plain);
  const whole = codeOf(plain, runs);
  if (said || waited === 'asked') {
    if (whole !== null) return whole;
    return said && runs.some(({ digits }) => digits.length >= nearly) ? '' : null;
  }
  return waited === 'bare' && isBare(plain, runs) ? whole : null;
}

/** The figures of a code in a text, in one run or in groups side by side; of a code of twelve its first eight are none. */
function codeOf(plain: string, runs: readonly DigitRun[]): string | null {
  return beside(plain, runs).find((digits) => figures.test(digits)) ?? null;
}

/** Runs with nothing but marks between them as one, and each by itself. */
function beside(plain: string, runs: readonly DigitRun[]): readonly string[] {
  const joined: { digits: string; to: number }[] = [];
  for (const { digits, from, to } of runs) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && /^[\s\p{P}]*$/u.test(plain.slice(last.to, from));
    if (last !== undefined && goesOn && last.digits.length < 12)
      Object.assign(last, { digits: last.digits + digits, to });
    else joined.push({ digits, to });
  }
  return [...joined.map(({ digits }) => digits), ...runs.map(({ digits }) => digits)];
}

/** Whether nothing but figures and marks stands in a message. */
const isBare = (plain: string, runs: readonly DigitRun[]): boolean =>
  /^[\s\p{P}]*$/u.test(
    runs.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), plain),
  );
