import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { isPartialDate, partial } from './calendar.ts';
import { findDates } from './calendar-words.ts';
import { covering } from './clauses.ts';
import { findRanges, inOrder, type Range } from './date-ranges.ts';
import { shiftMonth } from './date-relative.ts';
import { maskDate, showDate } from './date-show.ts';
import { type DateContext, dateContext } from './date-tokens.ts';
import { dateWords } from './date-words.ts';
import { findDurations } from './durations.ts';
import type { Field, Reading } from './field.ts';
import { normalise, originalSpan } from './normalise.ts';
import { readWords } from './words.ts';

const { all, fit } = readWords('dates.txt');

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
  const bad = [one, more].find((each) => each?.bad);
  if (bad) return { kind: 'problem', problem: bad.doubt ?? phrase('problem-date-invalid') };
  if (!one || more) return { kind: 'nothing' };
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

const aroundMonths = new Set([...dateWords, ...all('recent')]);
const recent = fit`{recent}$`;
/** 最近三个月, 这三个月: with or without the month that is not over. */
function recentMonths(text: string, { y, m }: DateContext): readonly Range[] {
  const spans = findDurations(text).filter(
    ({ months, from }) =>
      months >= 1 && months <= 24 && recent.test(text.slice(Math.max(0, from - 1), from)),
  );
  const [only] = covering(text, spans, aroundMonths);
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
