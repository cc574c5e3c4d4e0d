import type { Stretch } from './clauses.ts';
import { findDigitRuns } from './digits.ts';
import { findDurations, isRate } from './durations.ts';
import type { Numeral } from './numeral.ts';
import { softened } from './numeral-about.ts';
import { findNumerals } from './numerals.ts';
import { readWords } from './words.ts';

const { all, fit } = readWords('counts.txt');

/** What a count counts. */
export type CountUnit = 'people' | 'months' | 'years' | 'sqm' | 'times' | 'days' | 'age';

/** A count in plain text; `sure` where its unit stood with it. */
export type Counted = Stretch & {
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  readonly vague: boolean;
  readonly sure: boolean;
};

const measures: Readonly<Record<'people' | 'sqm' | 'times' | 'age', RegExp>> = {
  people: fit.i`^\s*{about}?\s*(?:{people-unit}|{measure}(?!{no-person-behind}))`,
  sqm: fit.i`^\s*{about}?\s*{measure}?(?:{area-unit}|㎡)`,
  times: fit.i`^\s*{about}?\s*{times-unit}`,
  age: fit.i`^\s*{about}?\s*{age-unit}`,
};

/** What a number counts when it counts something else; it is no answer then. */
const other = fit.i`^\s*(?:{other-unit}|%|-|\/|\.\d|[a-z])`;

/** Every count of that unit in plain text, in order; bare numbers come with `sure: false`. */
export function findCounts(text: string, unit: CountUnit): readonly Counted[] {
  if (unit === 'months' || unit === 'years' || unit === 'days') return findSpans(text, unit);
  return findNumerals(text).flatMap((numeral) => countAt(text, numeral, measures[unit]) ?? []);
}

/** After a bare 个: who is counted, or nothing more. */
const isPerson = fit.u`^(?:{of}?(?:{worker}|\p{Script=Han}{1,4}?{worker-end})|\s*[，,。；;！!？?]|\s*$)`;

/** 家里少了一口: by how many, and not how many. */
const changedBy = new RegExp(`${readWords('people.txt').any('changed-by')}$`, 'u');

/** Longer runs of digits are numbers of something. */
const longestCount = 6;

function countAt(text: string, numeral: Numeral, measure: RegExp): Counted | null {
  // 三个零 in a telephone number counts nobody.
  if (
    findDigitRuns(text).some(
      ({ from, to }) => numeral.from >= from && numeral.to <= to && to - from > longestCount,
    )
  )
    return null;
  if (measure === measures.people && changedBy.test(text.slice(0, numeral.from))) return null;
  const ahead = text.slice(numeral.to, numeral.to + 10);
  const match = measure.exec(ahead);
  if (!match && (other.test(ahead) || numeral.form === 'spoken')) return null;
  const end = softened(text, numeral, numeral.to + (match?.[0].length ?? 0));
  const { from, to, value, min, max, approx, vague } = end;
  const sure = match !== null && !(match[0].endsWith('个') && !isPerson.test(text.slice(to)));
  return { from, to, value, min, max, approx, vague, sure };
}

function findSpans(text: string, unit: 'months' | 'years' | 'days'): readonly Counted[] {
  const spans = findDurations(text).map((one): Counted => {
    const by = unit === 'years' ? 1 / 12 : 1;
    const exact = unit === 'days' ? one.days : one.months * by;
    const { from, to, approx, vague, min, max } = one;
    const scale = (end: number | undefined): number | undefined =>
      end === undefined ? undefined : Math.round(unit === 'days' ? end * 30 : end * by);
    return {
      from,
      to,
      value: exact,
      min: scale(min),
      max: scale(max),
      approx,
      vague,
      sure: !one.maybeDate && !isRate(text, one),
    };
  });
  const bare = findNumerals(text).flatMap((numeral): Counted[] => {
    const inside = spans.some(({ from, to }) => numeral.from >= from && numeral.to <= to);
    if (inside || other.test(text.slice(numeral.to, numeral.to + 8))) return [];
    const { from, to, value, min, max, approx, vague } = softened(text, numeral, numeral.to);
    return [{ from, to, value, min, max, approx, vague, sure: false }];
  });
  return [...spans, ...bare].toSorted((a, b) => a.from - b.from);
}

const around = (kind: CountUnit): ReadonlySet<string> =>
  new Set([...all('around-any'), ...all(`around-${kind}`)]);

/** Words that may stand around a count without making it something else. */
export const countWords: Readonly<Record<CountUnit, ReadonlySet<string>>> = {
  people: around('people'),
  months: around('months'),
  years: around('years'),
  sqm: around('sqm'),
  times: around('times'),
  days: around('days'),
  age: around('age'),
};
