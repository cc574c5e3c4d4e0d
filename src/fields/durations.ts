import type { Stretch } from './clauses.ts';
import type { Numeral } from './numeral.ts';
import { findNumerals } from './numerals.ts';
import { cents } from './quantity.ts';
import { readWords } from './words.ts';

const { any, fit, part, values } = readWords('durations.txt');

/** A length of time in plain text, in months; `days` is the same in days. */
export type Duration = Stretch & {
  readonly months: number;
  readonly days: number;
  /** Ends of a range in months: 半年多 is [6, 12]. */
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  readonly vague: boolean;
  /** Coarsest unit said. */
  readonly unit: Unit;
  /** 23年 may be a year as well as a length. */
  readonly maybeDate: boolean;
};

type Unit = 'year' | 'month' | 'week' | 'day';

const daysOf: Readonly<Record<Unit, number>> = { year: 365, month: 30, week: 7, day: 1 };
const monthsOf: Readonly<Record<Unit, number>> = { year: 12, month: 1, week: 7 / 30, day: 1 / 30 };

/** Every length of time in plain text, in order: 仨月, 半年, 年把, 一年零仨月, 三个半月 (domain.md section 8). */
export function findDurations(text: string): readonly Duration[] {
  const counted = findNumerals(text).flatMap((numeral) => countedAt(text, numeral) ?? []);
  const worded = [...text.matchAll(wordings)].map(wordedAt);
  const inOrder = [...counted, ...worded].toSorted((a, b) => a.from - b.from || b.to - a.to);
  const apart: Duration[] = [];
  for (const one of inOrder) if (one.from >= (apart.at(-1)?.to ?? 0)) apart.push(one);
  return joined(text, apart);
}

const unitAfter = fit.i`^\s*(?:({measure})?\s*({unit}))({half-more})?{time-whole}?|^\s*({day-unit})({day-half})?(?!{no-day-behind})|^\s*(months?|years?|weeks?)\b`;

const pairFigure = fit`{two-or-three}$`;
const bareFew = fit`^{bare-few}$`;
const measured = fit`^{measure-sign}`;
const ofMonth = fit`^{month-sign}`;
const longTerm = fit`^{long-term}$`;
const quarter = fit`^{quarter}$`;
const saysHalf = fit`{half}`;
const saysMore = fit`{more}`;
function countedAt(text: string, numeral: Numeral): Duration | null {
  const ahead = text.slice(numeral.to, numeral.to + 10);
  const match = unitAfter.exec(ahead);
  if (!match) return null;
  const [whole, measure = '', word, tail, day, dayTail, english] = match;
  const unit = unitOf((word ?? day ?? english) as string);
  const said = text.slice(numeral.from, numeral.to);
  const hasMeasure = measured.test(measure) || pairFigure.test(said) || english !== undefined;
  if (word !== undefined && ofMonth.test(word) && !hasMeasure && !bareFew.test(said)) return null;
  if (unit === 'year' && isDate(text, numeral, numeral.to + whole.length)) return null;
  const half = saysHalf.test(measure) || saysHalf.test(tail ?? dayTail ?? '');
  const more = saysMore.test(measure + (tail ?? '') + (dayTail ?? ''));
  const scale = longTerm.test(word ?? '') ? 5 : quarter.test(word ?? '') ? 3 : monthsOf[unit];
  return make({ numeral, scale, half, more, unit, to: numeral.to + whole.length });
}

const yearWord = fit.i`{year-word}`;
const monthWord = fit.i`{month-word}`;
const dayWord = fit.i`{day-word}`;
const unitOf = (word: string): Unit =>
  yearWord.test(word)
    ? 'year'
    : monthWord.test(word)
      ? 'month'
      : dayWord.test(word)
        ? 'day'
        : 'week';

const asDate = fit`^\s*[{{ten-digit}}\d]{1,2}\s*(?:{month-sign}|-|\/)`;
/** 2023年, 23年5月: a year of the calendar. */
const isDate = (text: string, numeral: Numeral, to: number): boolean =>
  numeral.value >= 100 || asDate.test(text.slice(to, to + 5));

type Parts = {
  readonly numeral: Numeral;
  readonly scale: number;
  readonly half: boolean;
  readonly more: boolean;
  readonly unit: Unit;
  readonly to: number;
};

function make({ numeral, scale, half, more, unit, to }: Parts): Duration {
  const { value, min, max, approx, vague, from } = numeral;
  const months = cents((value + (half ? 0.5 : 0)) * scale);
  const range = more && min === undefined ? { min: months, max: cents(months + scale) } : {};
  return {
    from,
    to,
    months,
    days: Math.round((value + (half ? 0.5 : 0)) * (unit === 'month' ? scale * 30 : daysOf[unit])),
    ...(min !== undefined && { min: cents(min * scale) }),
    ...(max !== undefined && { max: cents(max * scale) }),
    ...range,
    approx: approx || more,
    vague,
    unit,
    maybeDate: unit === 'year' && !half && !more && looksLikeYear(numeral),
  };
}

/** 23年 and 八九年 may be 2023 and 1989. */
const looksLikeYear = ({ form, bare, value, min, approx }: Numeral): boolean =>
  (form === 'arabic' && bare && value >= 10 && !approx) ||
  (form === 'chinese' && bare && min !== undefined && min >= 6);

type Wording = readonly [pattern: string, months: number, min?: number, max?: number];

const spoken: readonly Wording[] = [
  ...[...new Set(values('length').values())].map((length): Wording => {
    const [months = 0, min, max] = length.split('-').map(Number);
    return [any(`length.${length}`), months, min, max];
  }),
  [part`(?<![{{no-half-before}}\d]){month-and-half}`, 1.5],
];
const vague = fit`{vague}`;
const wordings = new RegExp(spoken.map(([pattern]) => `(${pattern})`).join('|'), 'gi');

const aboutSo = fit`{about}`;
const yearLong = fit`{year-sign}`;
function wordedAt(match: RegExpMatchArray): Duration {
  const which = match.slice(1).findIndex((group) => group !== undefined);
  const [, months, min, max] = spoken[which] as Wording;
  const from = match.index as number;
  return {
    from,
    to: from + match[0].length,
    months,
    days: Math.round(months * 30),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    approx: min !== undefined || aboutSo.test(match[0]),
    vague: vague.test(match[0]),
    unit: yearLong.test(match[0]) ? 'year' : 'month',
    maybeDate: false,
  };
}

const joint = fit.i`^\s*(?:{and}|,|，)?\s*$`;

/** 一年 and 零仨月 are one length. */
function joined(text: string, parts: readonly Duration[]): readonly Duration[] {
  const whole: Duration[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    const follows =
      before &&
      daysOf[part.unit] < daysOf[before.unit] &&
      joint.test(text.slice(before.to, part.from));
    if (follows && !before.approx) whole[whole.length - 1] = added(before, part);
    else whole.push(part);
  }
  return whole.map((one) => loosely(text, one));
}

const looselySaid = fit`^\s*{about-behind}`;
/** 六个月左右. */
function loosely(text: string, one: Duration): Duration {
  const about = looselySaid.exec(text.slice(one.to, one.to + 8))?.[0];
  return about ? { ...one, to: one.to + about.length, approx: true } : one;
}

const added = (a: Duration, b: Duration): Duration => ({
  ...b,
  from: a.from,
  unit: a.unit,
  months: cents(a.months + b.months),
  days: a.days + b.days,
  ...(b.min !== undefined && { min: cents(a.months + b.min) }),
  ...(b.max !== undefined && { max: cents(a.months + b.max) }),
  maybeDate: false,
});

const rate = fit`^{one}{rate-unit}$`;
const rateVerb = fit`{rate-verb}\s*$`;
/** 一个月 of 一个月三千 names a rate; behind 欠了, 干了 and their like it is a length. */
export const isRate = (text: string, { from, to }: Stretch): boolean =>
  rate.test(text.slice(from, to)) && !rateVerb.test(text.slice(Math.max(0, from - 2), from));
