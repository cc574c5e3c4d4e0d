import { charsOf } from './as-text.ts';
import { type Day, dayOf, partsOf } from './calendar.ts';
import { digitOf } from './numeral-words.ts';

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
export const monthToken = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|元(?=月))';
export const dayToken =
  '(?:3[01]|[12]\\d|0?[1-9]|廿[一二三四五六七八九]?|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
export const lunarDayToken =
  '(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十|十[一二三四五六七八九]?|[12]\\d|30|1[0-9])';
/** What joins the two ends of a range, as a regular expression source. */
export const joint = '\\s*(?:-{1,2}|~{1,2}|[—–―−─]{1,2}|到|至|to|until|till)\\s*';
/** Names of the lunar and of the solar calendar. */
export const moonToken = '(?:农历|阴历|旧历|老历|古历|夏历|農曆|陰曆|舊曆)';
export const sunToken = '(?:阳历|公历|新历|陽曆|國曆|国历)';
export const yearToken =
  '(?:(?:19|20)\\d{2}|(?<!\\d)\\d{2}|[一二][零〇○九O][零〇○一二三四五六七八九]{2}|(?<![零〇○一二三四五六七八九十])[零〇○一二三四五六七八九]{2})';

const digit = (char: string | undefined): number => digitOf[char ?? ''] ?? 0;

/** A small number in Chinese or Arabic script: 十二, 廿三, 初五, 元 (of 元月). */
export function smallNumber(said: string): number {
  if (/^\d+$/.test(said)) return Number(said);
  const plain = said.replace(/^初/, '').replace('元', '一').replace(/^廿/, '二十');
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

const relativeYears: Readonly<Record<string, number>> = {
  大大前年: -4,
  大前年: -3,
  前年: -2,
  去年: -1,
  旧年: -1,
  头年: -1,
  上年: -1,
  上一年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  后年: 2,
};

/** Years by their distance from this one. */
export const relativeYearToken =
  '(?:大大前年|大前年|前年|去年|旧年|头年|上一年|上年|今年|本年|明年|后年)';

/** The year that a year part names. */
export const yearOf = (said: string, context: DateContext): number => {
  const relative = relativeYears[said];
  return relative === undefined
    ? yearNumber(said.replace(/\s*年$/, ''), context)
    : context.y + relative;
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
