import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { type DigitRun, findDigitRuns } from '../fields/digits.ts';
import { type Heard, linesOf } from './rules/heard.ts';
import { hearLines, matches } from './rules/patterns.ts';

/** Figures of a code. */
const figures = 8;

/** No such wish is longer, in characters. */
const longest = 60;

/** Wishes about going on in another chat, in the order in which they are looked for. */
const wishes = new Set<string>(['not_me', 'come', 'go', 'lost']);

/** The wish to go on in another chat that a message says in so many words, where it is short enough to be one. */
export function elsewhereIn(heard: Heard): NonNullable<Meaning['elsewhere']> | null {
  const { length } = heard.text.trim();
  if (length > longest) return null;
  const lines = linesOf('elsewhere');
  const parts = lines.filter(({ name }) => !wishes.has(name));
  hearLines(heard.text, parts, heard.hits);
  const line = lines.find(
    ({ name, score, patterns }) =>
      wishes.has(name) && length <= score && matches(heard.text, patterns, heard.hits).length > 0,
  );
  return (line?.name ?? null) as NonNullable<Meaning['elsewhere']> | null;
}

let words: RegExp | undefined;

/** What a code is called. */
function codeWords(): RegExp {
  const line = linesOf('elsewhere').find(({ name }) => name === 'code_word');
  const names = line?.patterns.flatMap(({ steps }) => steps.flatMap((step) => step.names)) ?? [];
  words ??= new RegExp(names.map((name) => name.replaceAll('_', ' ')).join('|'), 'iu');
  return words;
}

/** The eight figures that a message says are a code, that stand in a message where a code was asked for, or that are all a message says where nothing is asked; '' where it says a code of other than eight, `null` where it says none. A number that answers another question is no code. */
export function codeIn(plain: string, waited: Expectation['code']): string | null {
  const runs = findDigitRuns(plain);
  const said = codeWords().test(plain);
  const whole = eightOf(plain, runs);
  if (said || waited === 'asked') {
    if (whole !== null) return whole;
    return said && runs.some(({ digits }) => digits.length >= figures / 2) ? '' : null;
  }
  return waited === 'bare' && isBare(plain, runs) ? whole : null;
}

/** Eight figures of a text, in one run or in two halves side by side. */
function eightOf(plain: string, runs: readonly DigitRun[]): string | null {
  const one = runs.find(({ digits }) => digits.length === figures);
  if (one !== undefined) return one.digits;
  for (const [index, half] of runs.entries()) {
    const other = runs[index + 1];
    if (half.digits.length + (other?.digits.length ?? 0) !== figures || other === undefined)
      continue;
    if (/^[\s\p{P}]*$/u.test(plain.slice(half.to, other.from))) return half.digits + other.digits;
  }
  return null;
}

/** Whether nothing but figures and marks stands in a message. */
const isBare = (plain: string, runs: readonly DigitRun[]): boolean =>
  /^[\s\p{P}]*$/u.test(
    runs.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), plain),
  );
