import { charsOf } from './as-text.ts';
import { type Day, dayOf, partsOf } from './calendar.ts';
import { digitOf } from './numeral-words.ts';
import { readWords } from './words.ts';

const { fit, part, values } = readWords('dates.txt');

/** Which way a date without a year looks. */
export type When = 'past' | 'future' | 'any';

/** What a date grammar knows: the day it is, and which way the question looks. */
export type DateContext = {
  readonly today: Day;
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly when: When;
};

/** The context of a day `YYYY-MM-DD`; a text that is no date counts as 1970-01-01. */
export function dateContext(today: string, when: When): DateContext {
  const [y = 1970, m = 1, d = 1] = today.split('-').map(Number);
  const day = dayOf(y || 1970, m || 1, d || 1);
  return { today: day, ...partsOf(day), when };
}

/** Numbers of a month or a day, as regular expression sources. */
export const monthToken = part`(?:{month-number}|{first-of-year}(?={month-sign}))`;
export const dayToken = part`(?:[12]\d|{day-number})`;
export const lunarDayToken = part`(?:{lunar-day}|[12]\d)`;
/** What joins the two ends of a range, as a regular expression source. */
export const joint = part`\s*(?:-{1,2}|~{1,2}|[—–―−─]{1,2}|{to})\s*`;
/** Names of the lunar and of the solar calendar. */
export const moonToken = part`{moon}`;
export const sunToken = part`{sun}`;
export const yearToken = part`(?:(?:19|20)\d{2}|(?<!\d)\d{2}|{century}[{{century-second}}○O][{{year-digit}}○]{2}|(?<![{{year-digit-ten}}○])[{{year-digit}}○]{2})`;

const digit = (char: string | undefined): number => digitOf[char ?? ''] ?? 0;

const firstDays = fit`^{first-days}`;
const twenties = fit`^{twenties}`;
/** A small number in Chinese or Arabic script: 十二, 廿三, 初五, 元 (of 元月). */
export function smallNumber(said: string): number {
  if (/^\d+$/.test(said)) return Number(said);
  const plain = said.replace(firstDays, '').replace('元', '一').replace(twenties, '二十');
  const ten = plain.indexOf('十');
  if (ten < 0) return digit(plain[0]);
  return (ten === 0 ? 1 : digit(plain[0])) * 10 + digit(plain[ten + 1]);
}

/** A year as said: 2023, 二〇二三, and 23 or 九八 in the century that fits (at most ten years ahead). */
export function yearNumber(said: string, { y }: DateContext): number {
  const digits = charsOf(said)
    .map((char) => (char === 'O' ? 0 : (digitOf[char] ?? char)))
    .join('');
  const value = Number(digits);
  if (digits.length > 2) return value;
  const thisCentury = Math.floor(y / 100) * 100 + value;
  return thisCentury > y + 10 ? thisCentury - 100 : thisCentury;
}

const relativeYears = values('relative-year');

/** Years by their distance from this one. */
export const relativeYearToken = part`{relative-year}`;

const yearEnd = fit`\s*{year-sign}$`;
/** The year that a year part names. */
export const yearOf = (said: string, context: DateContext): number => {
  const relative = relativeYears.get(said);
  return relative === undefined
    ? yearNumber(said.replace(yearEnd, ''), context)
    : context.y + Number(relative);
};

/** The year of a date said without one: the last that was, the next to come, or this year's. */
export function yearFor(context: DateContext, month: number, day?: number): number {
  const { y, m, d, when } = context;
  const later = month > m || (month === m && (day ?? d) > d);
  const earlier = month < m || (month === m && (day ?? d) < d);
  if (when === 'future') return earlier ? y + 1 : y;
  if (when === 'past') return later ? y - 1 : y;
  return month - m > 2 ? y - 1 : m - month > 9 ? y + 1 : y;
}
