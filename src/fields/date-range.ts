import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { isPartialDate, partial } from './calendar.ts';
import { findDates } from './calendar-words.ts';
import { covering } from './clauses.ts';
import type { DateFound } from './date-matchers.ts';
import { shiftMonth } from './date-relative.ts';
import { maskDate, showDate } from './date-show.ts';
import { type DateContext, dateContext, smallNumber } from './date-tokens.ts';
import { dateWords } from './date-words.ts';
import { findDurations } from './durations.ts';
import type { Field, Reading } from './field.ts';
import { normalise, originalSpan } from './normalise.ts';

type Range = { readonly from: string; readonly to: string };
type RangeFound = Range & { readonly start: number; readonly end: number };

/** From when to when, `{from, to}` as partial dates; 至今 ends in today's month. */
export const dateRange = (): Field => ({
  kind: 'dateRange',
  hint: 'date',
  find: (text, { today }) => {
    const plain = normalise(text);
    return findRanges(plain.text, dateContext(today, 'past'))
      .filter(({ from, to }) => inOrder({ from, to }))
      .map(({ from, to, start, end }) => ({
        value: { from, to },
        span: originalSpan(plain, start, end),
      }));
  },
  read: (text, { today }) => read(normalise(text).text.trim(), dateContext(today, 'past')),
  show: (value) => show(value, showDate),
  mask: (value) => show(value, maskDate),
  schema: z
    .strictObject({ from: z.string().refine(isPartialDate), to: z.string().refine(isPartialDate) })
    .refine(inOrder),
});

function show(value: Value, each: typeof showDate) {
  const { from = '', to = '' } = (value ?? {}) as Partial<Range>;
  return from === to ? each(from) : phrase('show-range', { from: each(from), to: each(to) });
}

/** `2023` up to `2023-05` is in order: only what both say is compared. */
function inOrder({ from, to }: Range): boolean {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

const joint =
  /^\s*(?:份|的时候|时候)?\s*(?:一直|就)?(?:拖?欠|拖|干|做|上班|住)?\s*(?:到|至|-{1,2}|~|—{1,2}|–|to|until|till)\s*(?:了)?\s*$/i;
const upToNow =
  /^\s*(?:份|开始|起)?\s*(?:就)?(?:一直)?(?:到|至)(?:现在|今天|如今|目前|今(?!年)|这个月|这会儿)|^\s*(?:份|开始|起)?\s*(?:就)?一直(?=没|欠|拖|不|都)|^\s*(?:until|till|to) (?:now|today)/i;

function findRanges(text: string, context: DateContext): readonly RangeFound[] {
  const dates = findDates(text, context).filter(({ bad }) => !bad);
  const ranges: RangeFound[] = [...yearsOnly(text), ...listed(text, context)];
  for (const [index, date] of dates.entries()) {
    if (ranges.some(({ start, end }) => date.from < end && date.to > start)) continue;
    const next = dates[index + 1];
    const open = upToNow.exec(text.slice(date.to, date.to + 14))?.[0];
    const now = partial(context.y, context.m);
    if (open)
      ranges.push({ from: date.value, to: now, start: date.from, end: date.to + open.length });
    else if (next && joint.test(text.slice(date.to, next.from)))
      ranges.push(between(text, date, next));
  }
  return ranges.toSorted((a, b) => a.start - b.start);
}

/** 2023年5月到8月: the second takes the year of the first, or the next where it would lie before. */
function between(text: string, a: DateFound, b: DateFound): RangeFound {
  const [start, end] = [a.from, b.to];
  const said = text.slice(b.from, b.to);
  if (/[年去今前明]|\d{4}|个月|天|month|today/i.test(said))
    return { from: a.value, to: b.value, start, end };
  const sameYear = `${a.value.slice(0, 4)}${b.value.slice(4)}`;
  const hasYear = /[年去今前明]|\d{4}/.test(text.slice(a.from, a.to));
  if (!hasYear && inOrder({ from: a.value, to: b.value }))
    return { from: a.value, to: b.value, start, end };
  if (!hasYear)
    return {
      from: `${Number(b.value.slice(0, 4)) - 1}${a.value.slice(4)}`,
      to: b.value,
      start,
      end,
    };
  const to =
    sameYear < a.value ? `${Number(a.value.slice(0, 4)) + 1}${b.value.slice(4)}` : sameYear;
  return { from: a.value, to, start, end };
}

const twoYears =
  /(?<![\d.\-/])((?:19|20)\d{2})年?\s*(?:-|~|—|–|到|至)\s*((?:19|20)\d{2})年?(?![\d.\-/月])/g;
const yearsOnly = (text: string): readonly RangeFound[] =>
  [...text.matchAll(twoYears)].map((match) => ({
    from: match[1] as string,
    to: match[2] as string,
    start: match.index,
    end: match.index + match[0].length,
  }));

const months = '(?:1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])';
const monthList = new RegExp(
  `(?<![\\d年一二三四五六七八九十])(?<all>${months}(?:\\s*[、,，和跟到至~-]\\s*${months})+|(?:一二|二三|三四|四五|五六|六七|七八|八九))\\s*(?:这?[几两俩三仨]个)?月(?!薪)`,
  'g',
);

/** 3、4、5月份, 三四月, 三到六月: months in a row. */
function listed(text: string, context: DateContext): readonly RangeFound[] {
  return [...text.matchAll(monthList)].map((match) => {
    const said = match.groups?.['all'] ?? '';
    const numbers = /^[一二三四五六七八九]{2}$/.test(said)
      ? Array.from(said, (char) => smallNumber(char))
      : (said.match(new RegExp(months, 'g')) ?? []).map(smallNumber);
    const [first = 1, last = 1] = [numbers[0], numbers.at(-1)];
    const year = last > context.m ? context.y - 1 : context.y;
    return {
      from: partial(first > last ? year - 1 : year, first),
      to: partial(year, last),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

function read(text: string, context: DateContext): Reading {
  if (text === '' || text.length > 200) return { kind: 'nothing' };
  const ranges = findRanges(text, context).map((one) => ({
    from: one.start,
    to: one.end,
    range: { from: one.from, to: one.to },
  }));
  const [only, second] = covering(text, ranges, dateWords);
  if (second && only) return unsure([only.range, second.range], 'several');
  if (only)
    return inOrder(only.range)
      ? { kind: 'value', value: only.range }
      : { kind: 'problem', problem: phrase('problem-range-order') };
  const recent = recentMonths(text, context);
  if (recent.length > 0) return unsure(recent, 'which');
  const [one, more] = covering(text, findDates(text, context), dateWords);
  if (!one || more) return { kind: 'nothing' };
  if (one.bad) return { kind: 'problem', problem: phrase('problem-date-invalid') };
  const end = partial(context.y, context.m);
  return one.value.length > 4 && inOrder({ from: one.value, to: end })
    ? unsure(
        [
          { from: one.value, to: one.value },
          { from: one.value, to: end },
        ],
        'which',
      )
    : { kind: 'value', value: { from: one.value, to: one.value } };
}

/** 最近三个月, 这三个月: with or without the month that is not over. */
function recentMonths(text: string, { y, m }: DateContext): readonly Range[] {
  const spans = findDurations(text).filter(
    ({ months, from }) =>
      months >= 1 && months <= 24 && /[最近这上]$/.test(text.slice(Math.max(0, from - 1), from)),
  );
  const [only] = covering(text, spans, new Set([...dateWords, '最', '近', '上', '这']));
  if (!only) return [];
  return [1, 0].map((back) => {
    const to = shiftMonth(y, m, -back);
    const from = shiftMonth(to.y, to.m, 1 - Math.round(only.months));
    return { from: partial(from.y, from.m), to: partial(to.y, to.m) };
  });
}

const unsure = (ranges: readonly Range[], what: string): Reading => ({
  kind: 'unsure',
  ask: phrase(`problem-range-${what}`),
  options: ranges.map((value) => ({ value, label: show(value, showDate) })),
});
