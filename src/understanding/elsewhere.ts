import { findDigitRuns } from '../fields/digits.ts';
import type { Meaning } from '../dialogue/act.ts';
import { type Heard, linesOf } from './rules/heard.ts';
import { hearLines, matches } from './rules/patterns.ts';

/** Figures of a code. */
const figures = 8;

/** No such wish is longer, in characters. */
const longest = 40;

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

/** The eight figures that a message says are a code, or that are all it says where a code is waited for; '' where it says a code of other than eight, `null` where it says none. A number that is said to be something else is no code. */
export function codeIn(plain: string, waited: boolean): string | null {
  const runs = findDigitRuns(plain);
  if (!codeWords().test(plain)) {
    const whole = runs.map(({ digits }) => digits).join('');
    return waited && whole.length === figures && isBare(plain, runs) ? whole : null;
  }
  const one = runs.find(({ digits }) => digits.length === figures);
  if (one !== undefined) return one.digits;
  const halves = runs.find(
    ({ digits, to }, index) =>
      digits.length === figures / 2 &&
      runs[index + 1]?.digits.length === figures / 2 &&
      /^[\s\p{P}]*$/u.test(plain.slice(to, runs[index + 1]?.from)),
  );
  if (halves !== undefined)
    return halves.digits + (runs[runs.indexOf(halves) + 1] as { digits: string }).digits;
  return runs.some(({ digits }) => digits.length >= figures / 2) ? '' : null;
}

/** Whether nothing but figures and marks stands in a message. */
const isBare = (plain: string, runs: ReturnType<typeof findDigitRuns>): boolean =>
  runs.length > 0 &&
  /^[\s\p{P}]*$/u.test(
    runs.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), plain),
  );
