import { partial } from './calendar.ts';
import { findDates } from './calendar-words.ts';
import type { DateFound } from './date-matchers.ts';
import {
  type DateContext,
  joint,
  relativeYearToken,
  smallNumber,
  yearOf,
  yearToken,
} from './date-tokens.ts';
import { readWords } from './words.ts';

const { fit, part } = readWords('dates.txt');

/** Two partial dates, both ends in it. */
export type Range = { readonly from: string; readonly to: string };

/** A range, where it stands in the text and how it was said. */
export type RangeFound = Range & {
  readonly start: number;
  readonly end: number;
  /** How its ends were said: two dates, months in a row, whole months by one name (上一季度), or up to now. */
  readonly by: 'ends' | 'list' | 'stretch' | 'now';
};

/** `2023` up to `2023-05` is in order: only what both say is compared. */
export function inOrder({ from, to }: Range): boolean {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

const joined = fit.i`^\s*{start-tail}?\s*(?:[，,]\s*)?{all-along}?{from-verb}?{from-wages}?${joint}{from-done}?\s*$`;
const upToNow = fit.i`^\s*{start}?\s*{until}{now}|^\s*{start}?\s*{still}(?={still-verb})|^\s*[-~—–]{1,2}\s*{to-now}|^\s*(?:until|till|to) (?:now|today)`;

/** Every stretch of time in plain text, in order: 三月到六月, 2025.10-2026.3, 3、4、5月, 上一季度, 去年十月到现在. */
export function findRanges(text: string, context: DateContext): readonly RangeFound[] {
  const dates = findDates(text, context).filter(({ bad }) => !bad);
  const ranges: RangeFound[] = [...yearsOnly(text), ...listed(text, context)];
  for (const [index, date] of dates.entries()) {
    if (ranges.some(({ start, end }) => date.from < end && date.to > start)) continue;
    const next = dates[index + 1];
    const open = upToNow.exec(text.slice(date.to, date.to + 14))?.[0];
    const now = partial(context.y, context.m);
    if (open) ranges.push({ ...placed(date), to: now, end: date.to + open.length, by: 'now' });
    else if (next && joined.test(text.slice(date.to, next.from)))
      ranges.push({ ...between(text, date, next), start: date.from, end: next.to, by: 'ends' });
    else if (date.stretch) ranges.push({ ...placed(date), by: 'stretch' });
  }
  return ranges.toSorted((a, b) => a.start - b.start);
}

const startOf = (one: DateFound): string => (one.stretch ? (one.readings[0] as string) : one.value);
const endOf = (one: DateFound): string =>
  one.stretch ? (one.readings.at(-1) as string) : one.value;

/** Words of a date that name its year. */
const saysYear = fit`{year-said}|\d{4}|^\d{2}[./]`;

const placed = (one: DateFound) => ({
  from: startOf(one),
  to: endOf(one),
  start: one.from,
  end: one.to,
});

const seasonSaid = fit.i`{season-said}`;
/** 2023年5月到8月: the second takes the year of the first, or the next where it would lie before. */
function between(text: string, a: DateFound, b: DateFound): Range {
  const [from, to] = [startOf(a), endOf(b)];
  const said = text.slice(b.from, b.to);
  if (saysYear.test(said) || seasonSaid.test(said)) return { from, to };
  const hasYear = saysYear.test(text.slice(a.from, a.to));
  if (!hasYear)
    return inOrder({ from, to })
      ? { from, to }
      : { from: `${Number(to.slice(0, 4)) - 1}${from.slice(4)}`, to };
  const sameYear = `${from.slice(0, 4)}${to.slice(4)}`;
  return { from, to: sameYear < from ? `${Number(from.slice(0, 4)) + 1}${to.slice(4)}` : sameYear };
}

const twoYears = fit.g`(?<![\d.\-/])((?:19|20)\d{2}){year-sign}?\s*(?:-|~|—|–|{to-word})\s*((?:19|20)\d{2}){year-sign}?(?![{{month-sign}}\d.\-/])`;
const yearsOnly = (text: string): readonly RangeFound[] =>
  [...text.matchAll(twoYears)].map((match) => ({
    from: match[1] as string,
    to: match[2] as string,
    start: match.index,
    end: match.index + match[0].length,
    by: 'ends',
  }));

const months = part`{listed-month}`;
const monthList = fit.g`(?:(?<year>${yearToken}|${relativeYearToken})(?:(?<={year-sign})|\s*{year-sign}){of}?)?(?<![{{ten-digit}}\d])(?<all>${months}(?:\s*[{{month-and}}、,，~-]\s*${months})+|{month-pair}|{digit}{3,6})\s*{months-sign}`;

const monthRow = fit`^{digit}{2,}$`;
const toSign = fit`[{{to-word}}~-]`;
/** 3、4、5月份, 三四月, 七八九三个月, 三到六月: months in a row. */
function listed(text: string, context: DateContext): readonly RangeFound[] {
  return [...text.matchAll(monthList)].flatMap((match): RangeFound[] => {
    const said = match.groups?.['all'] ?? '';
    const numbers = monthRow.test(said)
      ? Array.from(said, (char) => smallNumber(char))
      : (said.match(new RegExp(months, 'g')) ?? []).map(smallNumber);
    const [first = 1, last = 1] = [numbers[0], numbers.at(-1)];
    const inRow = numbers.every((one, at) => at === 0 || one === ((numbers[at - 1] ?? 0) % 12) + 1);
    // 三月、五月 leaves April out, and 到 names only the ends.
    if (!inRow && !toSign.test(said)) return [];
    const named = match.groups?.['year'];
    const recent = last > context.m ? context.y - 1 : context.y;
    const year = named ? yearOf(named, context) + (first > last ? 1 : 0) : recent;
    const range = {
      from: partial(first > last ? year - 1 : year, first),
      to: partial(year, last),
      start: match.index,
      end: match.index + match[0].length,
      by: 'list' as const,
    };
    return [range];
  });
}
