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

const joined = new RegExp(
  `^\\s*(?:份|的时候|时候|开始|起)?\\s*(?:[，,]\\s*)?(?:一直|就)?(?:拖?欠|拖|干|做|上班|住)?(?:的?工资)?${joint}(?:了)?\\s*$`,
  'i',
);
const upToNow =
  /^\s*(?:份|开始|起)?\s*(?:就)?(?:一直)?(?:到|至)(?:现在|今天|如今|目前|今(?!年)|这个月|这会儿)|^\s*(?:份|开始|起)?\s*(?:就)?一直(?=没|欠|拖|不|都)|^\s*[-~—–]{1,2}\s*(?:至今|今(?!年)|现在)|^\s*(?:until|till|to) (?:now|today)/i;

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
const saysYear = /[年去今前明]|\d{4}|^\d{2}[./]/;

const placed = (one: DateFound) => ({
  from: startOf(one),
  to: endOf(one),
  start: one.from,
  end: one.to,
});

/** 2023年5月到8月: the second takes the year of the first, or the next where it would lie before. */
function between(text: string, a: DateFound, b: DateFound): Range {
  const [from, to] = [startOf(a), endOf(b)];
  const said = text.slice(b.from, b.to);
  if (saysYear.test(said) || /[上这本]一?个?季|个月|天|month|today/i.test(said))
    return { from, to };
  const hasYear = saysYear.test(text.slice(a.from, a.to));
  if (!hasYear)
    return inOrder({ from, to })
      ? { from, to }
      : { from: `${Number(to.slice(0, 4)) - 1}${from.slice(4)}`, to };
  const sameYear = `${from.slice(0, 4)}${to.slice(4)}`;
  return { from, to: sameYear < from ? `${Number(from.slice(0, 4)) + 1}${to.slice(4)}` : sameYear };
}

const twoYears =
  /(?<![\d.\-/])((?:19|20)\d{2})年?\s*(?:-|~|—|–|到|至)\s*((?:19|20)\d{2})年?(?![\d.\-/月])/g;
const yearsOnly = (text: string): readonly RangeFound[] =>
  [...text.matchAll(twoYears)].map((match) => ({
    from: match[1] as string,
    to: match[2] as string,
    start: match.index,
    end: match.index + match[0].length,
    by: 'ends',
  }));

const months = '(?:1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])';
const monthList = new RegExp(
  `(?:(?<year>${yearToken}|${relativeYearToken})(?:(?<=年)|\\s*年)的?)?(?<![\\d一二三四五六七八九十])(?<all>${months}(?:\\s*[、,，和跟到至~-]\\s*${months})+|(?:一二|二三|三四|四五|五六|六七|七八|八九))\\s*(?:这?[几两俩三仨]个)?月(?!薪)`,
  'g',
);

/** 3、4、5月份, 三四月, 三到六月: months in a row. */
function listed(text: string, context: DateContext): readonly RangeFound[] {
  return [...text.matchAll(monthList)].flatMap((match): RangeFound[] => {
    const said = match.groups?.['all'] ?? '';
    const numbers = /^[一二三四五六七八九]{2}$/.test(said)
      ? Array.from(said, (char) => smallNumber(char))
      : (said.match(new RegExp(months, 'g')) ?? []).map(smallNumber);
    const [first = 1, last = 1] = [numbers[0], numbers.at(-1)];
    const inRow = numbers.every((one, at) => at === 0 || one === ((numbers[at - 1] ?? 0) % 12) + 1);
    // 三月、五月 leaves April out, and 到 names only the ends.
    if (!inRow && !/[到至~-]/.test(said)) return [];
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
