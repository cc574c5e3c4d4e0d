import type { Stretch } from './clauses.ts';
import { digitOf } from './numeral-words.ts';
import { readWords } from './words.ts';

/** Months of the calendar that are named, and how many that makes: one number, or two where the last may count or not. */
export type NamedMonths = Stretch & { readonly counts: readonly number[] };

const { any, fit, part } = readWords('months.txt');
const figure = part`{figure}(?![{{ten}}\d])`;
const year = part`(?:(?:20)?\d{2}{year-sign}|${any('year-before')}|${any('year-this')}|${any('year-two-before')})`;
const month = part`(?<![{{no-month-before}}\d]\d?)(?:${year}{of}?)?${figure}`;
const sign = part`{month-sign}`;
const named = fit.giu`(?:${year}{of}?)?${figure}`;
const and = `\\s*(?:${any('and')}\\s*)+`;

/** 八月、九月、十月 and 七、八、九月份: each is named, the last with its 月. */
const list = new RegExp(
  `(?:${month}(?:${sign})?(?:${and})|${month}${sign}){1,11}${month}${sign}`,
  'giu',
);
/** 三四五月份, 789月. */
const glued = fit.giu`(?<![{{no-row-before}}\d])({row-digit}{2,9}|[1-9]{3,9})${sign}`;
/** 七、八、九三个月. */
const numbered = fit.giu`${month}(?:${and}${month}){1,11}\s*{together}?([{{count-digit}}\d]{1,2}){months-sign}`;
/** 七八九三个月: in a row, and their number as well. */
const rowNumbered = fit.giu`(?<![{{no-row-before}}\d])({row-digit}{2,9}|[1-9]{2,9})\s*{together}?([{{count-digit}}\d]{1,2}){months-sign}`;
const range = fit.giu`(?:${any('from')})?(${year})?{of}?(${figure})(?:${sign})?\s*(?:${any('until')})\s*(${year})?{of}?(${figure})${sign}`;
const untilToday = fit.giu`(?:${any('from')})?(${year})?{of}?(${figure}){month}\s*(?:(?:${any('since')})[^\d，,。；;]{0,8}?(?:${any('until')})(?:${any('today')})|(?:${any('since')})|(?:${any('until')})?(?:${any('today')}))`;
const fromMonth = fit.giu`(?:${any('from')})(${year})?{of}?(${figure}){month}`;

/** The months that a text names one by one, or from one to another; `null` where it names fewer than two. */
export function namedMonths(text: string, today: string): NamedMonths | null {
  return (
    inNumber(text) ?? inRange(text, today) ?? sinceThen(text, today) ?? inRow(text) ?? inList(text)
  );
}

/** How many months these are, where the number is said as well (四月到六月，三个月): that one. */
export function settledMonths(
  { counts, from, to }: NamedMonths,
  said: readonly (Stretch & { readonly value: number })[],
): readonly number[] {
  const values = said.filter((one) => one.to <= from || one.from >= to).map(({ value }) => value);
  return values.length === 1 && counts.includes(values[0] as number) ? values : counts;
}

const firstOf = (pattern: RegExp, text: string): RegExpExecArray | null => {
  pattern.lastIndex = 0;
  return pattern.exec(text);
};

const place = (match: RegExpExecArray): Stretch => ({
  from: match.index,
  to: match.index + match[0].length,
});

const tenFirst = fit`^{ten}`;
const valueOf = (said: string): number => {
  if (/^\d/.test(said)) return Number(said);
  return tenFirst.test(said) ? 10 + (digitOf[said[1] ?? ''] ?? 0) : (digitOf[said] ?? 0);
};

function inList(text: string): NamedMonths | null {
  const match = firstOf(list, text);
  if (match === null) return null;
  const names = [...match[0].matchAll(named)].map(([one]) => one);
  const months = new Set(names);
  return months.size < 2 ? null : { ...place(match), counts: [months.size] };
}

/** One after another: 三四五月份 are three; of two, as 七八月份, it may be either. */
function inRow(text: string): NamedMonths | null {
  const match = firstOf(glued, text);
  const months = Array.from(match?.[1] ?? '').map(valueOf);
  if (match === null || !isRow(months)) return null;
  return { ...place(match), counts: months.length === 2 ? [2, 1] : [months.length] };
}

function inNumber(text: string): NamedMonths | null {
  const match = firstOf(numbered, text);
  if (match !== null) return { ...place(match), counts: [valueOf(match[1] as string)] };
  const row = firstOf(rowNumbered, text);
  const months = Array.from(row?.[1] ?? '').map(valueOf);
  return row === null || !isRow(months) || valueOf(row[2] as string) !== months.length
    ? null
    : { ...place(row), counts: [months.length] };
}

const isRow = (months: readonly number[]): boolean =>
  months.every((one, index) => index === 0 || one === (months[index - 1] as number) + 1);

/** From one to another, the last with it or not. */
function inRange(text: string, today: string): NamedMonths | null {
  const match = firstOf(range, text);
  if (match === null) return null;
  const [, firstYear, first = '', lastYear, last = ''] = match;
  const start = indexOf(first, firstYear, today);
  const end = indexOf(last, lastYear, today);
  const months =
    lastYear === undefined && firstYear !== undefined ? wrapped(end, start) : end - start;
  const count = months < 0 ? wrapped(end, start) : months;
  return untilNow(text, match, { start, count, today }) ?? counted(match, count);
}

const upToNow = fit`{up-to-now}`;

/** 七月到十月 到现在: all of them, or those until today. */
function untilNow(
  text: string,
  match: RegExpExecArray,
  at: { readonly start: number; readonly count: number; readonly today: string },
): NamedMonths | null {
  const place = { from: match.index, to: match.index + match[0].length };
  if (!upToNow.test(text.slice(place.to))) return null;
  const now = Number(at.today.slice(0, 4)) * 12 + Number(at.today.slice(5, 7));
  const all = wrapped(now, at.start) + 1;
  return { ...place, counts: all > at.count + 1 ? [at.count + 1, all] : [at.count + 1] };
}

const wrapped = (end: number, start: number): number => (((end - start) % 12) + 12) % 12;

/** 从3月到现在, 三月份起一直没发. */
function sinceThen(text: string, today: string): NamedMonths | null {
  const match = firstOf(untilToday, text) ?? firstOf(fromMonth, text);
  if (match === null) return null;
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7));
  const start = indexOf(match[2] as string, match[1], today);
  return counted(match, match[1] === undefined ? wrapped(now, start) : now - start);
}

const counted = (match: RegExpExecArray, months: number): NamedMonths | null =>
  months <= 0 ? null : { ...place(match), counts: [months + 1, months] };

/** A month counted from the year 0. */
function indexOf(month: string, said: string | undefined, today: string): number {
  const now = Number(today.slice(0, 4));
  return yearOf(said, now) * 12 + valueOf(month);
}

const isWord = (list: string, said: string): boolean => new RegExp(`^${any(list)}`, 'u').test(said);

function yearOf(said: string | undefined, now: number): number {
  const digits = /\d+/.exec(said ?? '')?.[0];
  if (digits !== undefined) return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
  if (said === undefined || isWord('year-this', said)) return now;
  return isWord('year-before', said) ? now - 1 : now - 2;
}
