import { partial } from './calendar.ts';
import { english } from './date-english.ts';
import { type DateMatcher, meaning, type Place } from './date-matchers.ts';
import {
  dayToken,
  joint,
  monthToken,
  relativeYearToken,
  smallNumber,
  yearFor,
  yearNumber,
  yearOf,
  yearToken,
} from './date-tokens.ts';
import { dated } from './dated.ts';
import { digitOf, isPair } from './numeral-words.ts';
import { readWords } from './words.ts';

const { fit, part } = readWords('dates.txt');

const noDay = part`(?![{{no-day-behind}}\d%.:：]|{money-behind}|{digit}{month-sign})`;
/** A month, and a day, of the calendar; ones that no calendar has are matched too, to be told so. */
const month = part`(?<month>${monthToken}|[2-9]\d|{no-month})\s*{month-mark}`;
const beyond = part`3[2-9]|[4-9]\d|{no-day}(?=\s*{day-mark})`;
const day = part`(?<day>${dayToken}|${beyond})(?:\s*{day-mark}|${noDay}(?=\D|$))`;
const chineseDay = part`(?<day>${dayToken}|${beyond})\s*{day-mark}`;

const inFull: DateMatcher = {
  pattern: fit.gu`(?<year>${yearToken}|${relativeYearToken})(?:(?<={year-sign})|\s*{year-sign}){of}?(?:${month}(?:\s*${day})?)?`,
  mean: (said, context, place) => {
    const year = yearOf(said['year'] as string, context);
    if (!said['month'] && !isYear(said['year'] as string, place)) return null;
    const vague = said['year'] === '今年' && !said['month'];
    return dated(year, said, vague ? { sure: false } : {});
  },
};

const yearShape = fit`[{{year-sign}}\d]{4}|{year-by-word}`;
const noYearBefore = fit`{no-year-before}\s*$`;
const noYearBehind = fit`^\s*{no-year-behind}`;
/** 23年 of 干了23年 and 二三年 for two or three years are lengths, not years. */
function isYear(year: string, { text, from, to }: Place): boolean {
  if (yearShape.test(year)) return true;
  const digits = Array.from(year, (char) => digitOf[char]);
  if (
    digits.length === 2 &&
    digits.every((digit) => digit !== undefined) &&
    isPair(digits[0] as number, digits[1] as number)
  )
    return false;
  if (noYearBefore.test(text.slice(Math.max(0, from - 4), from))) return false;
  return !noYearBehind.test(text.slice(to, to + 4));
}

const withMarks: DateMatcher = {
  pattern: fit.gu`(?<![\d./])(?<year>(?:19|20)\d{2})\s?[{{year-sign}}./\\,-]\s?(?<month>\d{1,2})(?:\s?[{{month-sign}}./\\,-]\s?(?<day>\d{1,2})(?!\s?{month-sign})(?:\s?{day-mark})?)?(?![\d]|\s?[-/]\d{1,2}(?!\d)|\s?{amount-behind})`,
  mean: (said) => dated(Number(said['year']), said),
};

const shortWithMarks: DateMatcher = {
  pattern: /(?<![\d.\-/])(?<year>\d{2})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?![\d.\-/])/gu,
  mean: (said, context) => {
    const meant = dated(yearNumber(said['year'] as string, context), said);
    return meant?.bad ? null : meant;
  },
};

/** 25/10—26/3: a year in two digits and a month, where a second pair of them stands beside. */
const shortPair: DateMatcher = {
  pattern: fit.gu`(?<![\d.\-/])(?<year>\d{2})[./](?<month>1[0-2]|0?[1-9])(?=${joint}\d{2}[./](?:1[0-2]|0?[1-9])(?![{{money-behind}}\d./%]))|(?<=(?<![\d.\-/])\d{2}[./](?:1[0-2]|0?[1-9])${joint})(?<yy>\d{2})[./](?<mm>1[0-2]|0?[1-9])(?![{{money-behind}}\d./%])`,
  holds: /\d[./]\d/u,
  mean: (said, context) => {
    const year = yearNumber((said['year'] || said['yy']) as string, context);
    return dated(year, { month: (said['month'] || said['mm']) as string });
  },
};

const compact: DateMatcher = {
  pattern: /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>\d{2})(?!\d)/gu,
  mean: (said) => dated(Number(said['year']), said),
};

const shortCompact: DateMatcher = {
  pattern:
    /(?<![\d.])(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?![\d.])|(?<![\d.])(?<yy>\d{2})(?<mm>0[1-9]|1[0-2])(?<dd>[0-2]\d|3[01])(?![\d.])/gu,
  mean: (said, context) => {
    if (said['year']) return dated(Number(said['year']), said, { sure: false });
    const parts = { month: said['mm'] as string, day: said['dd'] as string };
    const meant = dated(yearNumber(said['yy'] as string, context), parts, { sure: false });
    return meant?.bad ? null : meant;
  },
};

/** 五六月份: one of two months, the earlier first. */
const eitherMonth: DateMatcher = {
  pattern: fit.gu`(?:(?<year>${yearToken}|${relativeYearToken})(?:(?<={year-sign})|\s*{year-sign}){of}?)?(?<![{{ten-digit}}\d])(?<first>{digit}|[1-9](?=[{{to-sign}}、-]))[{{to-sign}}、-]?(?<second>{later-month}){month-end}(?!\d)`,
  mean: (said, context) => {
    const [first, second] = [said['first'], said['second']].map((one) =>
      smallNumber(one as string),
    );
    if (first === undefined || second !== first + 1) return null;
    const year = said['year'] ? yearOf(said['year'], context) : yearFor(context, first);
    const readings = [partial(year, first), partial(year, second)];
    return meaning(readings[0] as string, { readings, approx: true });
  },
};

const monthAndDay: DateMatcher = {
  pattern: fit.gu`(?<![{{no-month-before}}\d])${month}(?:\s*(?:${chineseDay}|(?<date>[12]\d|3[01]|[1-9])(?![{{no-date-behind}}\d%.:：])))?(?!\s*{no-month-behind})`,
  mean: (said, context) => {
    const d = said['day'] || said['date'] || '';
    const m = smallNumber(said['month'] as string);
    const year = yearFor(context, m, d ? smallNumber(d) : undefined);
    return dated(year, { month: said['month'] as string, day: d });
  },
};

const dayAlone: DateMatcher = {
  pattern: fit.gu`(?<![{{no-day-before}}\d])(?<day>${dayToken})\s*{day-mark-alone}`,
  mean: (said, context) => {
    const d = smallNumber(said['day'] as string);
    const before = context.when === 'past' && d > context.d;
    const after = context.when === 'future' && d < context.d;
    const m = context.m + (before ? -1 : after ? 1 : 0);
    const year = context.y + (m === 0 ? -1 : m === 13 ? 1 : 0);
    return dated(year, { month: String(((m + 11) % 12) + 1), day: String(d) }, { sure: false });
  },
};

const bareYear: DateMatcher = {
  pattern: fit.giu`(?<![\d.\-/])(?<year>(?:19[2-9]|20[0-4])\d)(?![{{no-year-mark}}\d.\-/]|\s*{year-or-money})`,
  mean: (said) => meaning(said['year'] as string, { sure: false }),
};

/** Dates that name their parts: 2023年5月3号, 二〇二三年五月, 85年3月, 去年4月, 1985.3.2, 19850302, 5月3号, March 2024. */
export const absoluteDates: readonly DateMatcher[] = [
  inFull,
  withMarks,
  shortWithMarks,
  shortPair,
  compact,
  shortCompact,
  eitherMonth,
  monthAndDay,
  dayAlone,
  bareYear,
  english,
];
