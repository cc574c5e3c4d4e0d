import { type Day, isoOf, isReal, partial, partsOf, weekdayOf } from './calendar.ts';
import { type DateFound, type DateMatcher, type Meant, meaning } from './date-matchers.ts';
import { type DateContext, dayToken, smallNumber } from './date-tokens.ts';
import { findDurations } from './durations.ts';
import { readWords } from './words.ts';

const { fit, values } = readWords('days.txt');

const dayWords = values('day');

const days: DateMatcher = {
  pattern: fit.giu`(?<word>{day}){measure}?{part-of-day}?`,
  mean: (said, { today }) =>
    meaning(isoOf(today + Number(dayWords.get((said['word'] as string).toLowerCase()) ?? 0))),
};

const soon: DateMatcher = {
  pattern: fit.giu`{at-once}{at-once-then}?{at-once-can}?{at-once-does}?`,
  mean: (_said, { today, when }) =>
    when === 'past' ? null : meaning(isoOf(today), { sure: false }),
};

const monthShift = values('month');

/** The month so many months away. */
export function shiftMonth(
  y: number,
  m: number,
  by: number,
): { readonly y: number; readonly m: number } {
  const index = y * 12 + (m - 1) + by;
  return { y: Math.floor(index / 12), m: (((index % 12) + 12) % 12) + 1 };
}

const months: DateMatcher = {
  pattern: fit.gu`(?<!{no-month-before})(?<shift>{month-which}){month-sign}(?:{of}?(?<day>${dayToken})\s*{day-sign}|(?<part>{month-part}))?`,
  mean: (said, context) => {
    const { y, m } = shiftMonth(
      context.y,
      context.m,
      Number(monthShift.get(said['shift'] as string) ?? 0),
    );
    const d = said['day'] ? smallNumber(said['day']) : undefined;
    if (d !== undefined && !isReal(y, m, d)) return meaning(partial(y, m), { bad: true });
    return meaning(partial(y, m, d), said['part'] ? { approx: true } : {});
  },
};

const englishMonths: DateMatcher = {
  pattern: /\b(?<shift>last|this|next) (?<unit>month|year)\b/giu,
  mean: (said, { y, m }) => {
    const by = { last: -1, this: 0, next: 1 }[(said['shift'] as string).toLowerCase()] ?? 0;
    if (said['unit']?.toLowerCase() === 'year') return meaning(partial(y + by));
    const there = shiftMonth(y, m, by);
    return meaning(partial(there.y, there.m));
  },
};

const lateInMonth = fit`{month-late}`;
const monthEnds: DateMatcher = {
  pattern: fit.gu`(?<![{{no-bare-month-before}}\d]){bare-month}(?<part>{bare-month-part})`,
  mean: (said, context) => {
    const late = lateInMonth.test(said['part'] as string);
    const by =
      context.when === 'past' && late && context.d < 20
        ? -1
        : context.when === 'future' && !late
          ? 1
          : 0;
    const { y, m } = shiftMonth(context.y, context.m, by);
    return meaning(partial(y, m), { approx: true, sure: false });
  },
};

/** 上礼拜, 前几天: one of some days that are over, told no nearer; its month, or which of the two. */
function someDay(first: Day, last: Day): Meant {
  const [value = '', ...more] = [...new Set([first, last].map(monthOf))];
  return meaning(value, { first, last, approx: true, readings: [value, ...more] });
}

function monthOf(day: Day): string {
  const { y, m } = partsOf(day);
  return partial(y, m);
}

const weekShift = values('week-off');

const weekdays = values('weekday-at');
const weekend = fit`{weekend}`;
const weeks: DateMatcher = {
  pattern: fit.gu`(?<!{no-week-before})(?<shift>{week-which})?{week-measure}?{week}(?<day>{weekday})?(?!{no-week-behind})`,
  mean: (said, context) => {
    const { shift = '', day = '' } = said;
    if (!shift && (!day || weekend.test(day))) return null;
    const monday =
      context.today - weekdayOf(context.today) + 1 + Number(weekShift.get(shift) ?? 0) * 7;
    if (!day && monday < context.today) return someDay(monday, Math.min(monday + 6, context.today));
    if (!day) return meaning(isoOf(monday), { last: monday + 6, approx: true });
    const at = monday + Number(weekdays.get(day) ?? 6);
    return meaning(isoOf(shift ? at : turned(at, context)), shift ? {} : { sure: false });
  },
};

/** A weekday alone is the last that was, or the next to come. */
const turned = (day: Day, { today, when }: DateContext): Day =>
  when === 'past' && day > today ? day - 7 : when === 'future' && day < today ? day + 7 : day;

const fewDays: DateMatcher = {
  pattern: fit.gu`{few-days}`,
  mean: (_said, { today }) => someDay(today - 5, today - 2),
};

/** Dates by their distance from today: 昨天, 上个月5号, 上礼拜三, 月底, next month. */
export const relativeDates: readonly DateMatcher[] = [
  days,
  soon,
  months,
  englishMonths,
  monthEnds,
  weeks,
  fewDays,
];

const ago = fit.i`^\s*{more-or-half}?(?:{ago}| ago)`;
const ahead = fit.i`^\s*(?:{ahead}| later| from now)`;

/** Dates as a length of time before or after today: 三年前, 俩月前, 半年前, 十天后. */
export function findDistances(text: string, context: DateContext): readonly DateFound[] {
  return findDurations(text).flatMap((length): DateFound[] => {
    const rest = text.slice(length.to, length.to + 10);
    const back = ago.exec(rest)?.[0];
    const on = back === undefined ? ahead.exec(rest)?.[0] : undefined;
    const word = back ?? on;
    if (word === undefined || length.vague) return [];
    const sign = back === undefined ? 1 : -1;
    const meant = distant(context, {
      sign,
      months: length.months,
      days: length.days,
      unit: length.unit,
    });
    return meant ? [{ from: length.from, to: length.to + word.length, ...meant }] : [];
  });
}

type Distance = {
  readonly sign: 1 | -1;
  readonly months: number;
  readonly days: number;
  readonly unit: string;
};

/** As precise as the length was: 三年前 is a year, 半年前 a month, 十天前 a day. */
function distant(
  { y, m, today }: DateContext,
  { sign, months, days, unit }: Distance,
): Meant | null {
  if (months > 1200) return null;
  const there = today + sign * days;
  if (unit === 'week' && sign < 0) return someDay(there - 3, there + 3);
  if (unit === 'day' || unit === 'week') return meaning(isoOf(there), { approx: unit === 'week' });
  if (unit === 'year' && months >= 24) {
    const year = partsOf(today + Math.round((sign * months * 365.25) / 12)).y;
    return meaning(partial(year), { approx: true });
  }
  const month = shiftMonth(y, m, sign * Math.round(months));
  return meaning(partial(month.y, month.m), { approx: true });
}
