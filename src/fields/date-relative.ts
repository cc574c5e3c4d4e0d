import { type Day, isoOf, isReal, partial, partsOf, weekdayOf } from './calendar.ts';
import { type DateFound, type DateMatcher, type Meant, meaning } from './date-matchers.ts';
import { type DateContext, dayToken, smallNumber } from './date-tokens.ts';
import { findDurations } from './durations.ts';

const dayWords: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  前儿: -2,
  昨天: -1,
  昨日: -1,
  昨儿: -1,
  昨晚: -1,
  yesterday: -1,
  今天: 0,
  今日: 0,
  今儿: 0,
  今早: 0,
  今晚: 0,
  刚才: 0,
  刚刚: 0,
  today: 0,
  明天: 1,
  明儿: 1,
  明日: 1,
  tomorrow: 1,
  后天: 2,
  大后天: 3,
};

const days: DateMatcher = {
  pattern: new RegExp(
    `(?<word>${Object.keys(dayWords)
      .toSorted((a, b) => b.length - a.length)
      .join('|')})个?(?:早上|晚上|上午|下午|夜里|中午)?`,
    'giu',
  ),
  mean: (said, { today }) =>
    meaning(isoOf(today + (dayWords[(said['word'] as string).toLowerCase()] ?? 0))),
};

const soon: DateMatcher = {
  pattern:
    /(?:随时|马上|立刻|立马|现在|即刻|今天起|immediately|right away|any ?time|now)(?:都|就|即)?(?:可以|能|行)?(?:上班|上岗|到岗|开始|干)?/giu,
  mean: (_said, { today, when }) =>
    when === 'past' ? null : meaning(isoOf(today), { sure: false }),
};

const monthShift: Readonly<Record<string, number>> = {
  上上: -2,
  上: -1,
  前: -1,
  这: 0,
  本: 0,
  当: 0,
  下: 1,
  下下: 2,
};

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
  pattern: new RegExp(
    `(?<![以早晚马身])(?<shift>上上|下下|上|下|这|本|当)(?:一?个)?月(?:份)?(?:的?(?<day>${dayToken})\\s*[号日]|(?<part>月?底|月?初(?![一二三四五六七八九十])|末|中旬|上旬|下旬))?`,
    'gu',
  ),
  mean: (said, context) => {
    const { y, m } = shiftMonth(context.y, context.m, monthShift[said['shift'] as string] ?? 0);
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

const monthEnds: DateMatcher = {
  pattern: /(?<![个\d一二三四五六七八九十上下这本当])月(?<part>底|初|末|头|中旬)/gu,
  mean: (said, context) => {
    const late = /底|末/.test(said['part'] as string);
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

const weekShift: Readonly<Record<string, number>> = {
  上上: -2,
  上: -1,
  这: 0,
  本: 0,
  下: 1,
  下下: 2,
};

const weeks: DateMatcher = {
  pattern:
    /(?<![早晚以马])(?<shift>上上|下下|上|下|这|本)?(?:一?个)?(?:礼拜|星期|周)(?<day>[一二三四五六日天末])?(?![岁年期边围])/gu,
  mean: (said, context) => {
    const { shift = '', day = '' } = said;
    if (!shift && (!day || day === '末')) return null;
    const monday = context.today - weekdayOf(context.today) + 1 + (weekShift[shift] ?? 0) * 7;
    if (!day) return meaning(isoOf(monday), { last: monday + 6, approx: true });
    const at =
      monday + ('一二三四五六'.includes(day) ? '一二三四五六'.indexOf(day) : day === '末' ? 5 : 6);
    return meaning(isoOf(shift ? at : turned(at, context)), shift ? {} : { sure: false });
  },
};

/** A weekday alone is the last that was, or the next to come. */
const turned = (day: Day, { today, when }: DateContext): Day =>
  when === 'past' && day > today ? day - 7 : when === 'future' && day < today ? day + 7 : day;

const fewDays: DateMatcher = {
  pattern: /(?<![以之])前(?:几|两三|两|三|些)天|前几日/gu,
  mean: (_said, { today }) =>
    meaning(isoOf(today - 3), { first: today - 5, last: today - 2, approx: true }),
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

const ago = /^\s*(?:多|半)?(?:以前|之前|前(?![天几两])| ago)/i;
const ahead = /^\s*(?:以后|之后|后(?!来|天|面|年)| later| from now)/i;

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
  if (unit === 'day' || unit === 'week')
    return meaning(isoOf(today + sign * days), { approx: unit === 'week' });
  if (unit === 'year' && months >= 24) {
    const year = partsOf(today + Math.round((sign * months * 365.25) / 12)).y;
    return meaning(partial(year), { approx: true });
  }
  const there = shiftMonth(y, m, sign * Math.round(months));
  return meaning(partial(there.y, there.m), { approx: true });
}
