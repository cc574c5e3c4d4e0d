import { partial } from './calendar.ts';
import { type DateMatcher, type Groups, type Meant, meaning } from './date-matchers.ts';
import { shiftMonth } from './date-relative.ts';
import {
  type DateContext,
  relativeYearToken,
  smallNumber,
  yearOf,
  yearToken,
} from './date-tokens.ts';
import { digitOf } from './numeral-words.ts';
import { readWords } from './words.ts';

const { fit, part, values } = readWords('dates.txt');

const year = part`(?<year>${yearToken}|${relativeYearToken})(?:(?<={year-sign})|\s*{year-sign})?{of}?\s*`;

/** So many months from one on; `null` where there are none. */
function monthsFrom(y: number, m: number, count: number): Meant | null {
  if (count < 1 || count > 12) return null;
  const readings = Array.from({ length: count }, (_, at) => {
    const there = shiftMonth(y, m, at);
    return partial(there.y, there.m);
  });
  const [first = '', last = ''] = [readings[0], readings.at(-1)];
  if (count === 1) return meaning(first);
  const bounds = { first: meaning(first).first, last: meaning(last).last };
  return meaning(partial(y), { ...bounds, readings, approx: true, stretch: true });
}

const quarterOf = (m: number): number => Math.floor((m - 1) / 3);

/** 上一季度, 这个季度: counted from the quarter we are in. */
const quarterShift = values('quarter-off');
const nearQuarter: DateMatcher = {
  pattern: fit.gu`(?<shift>{quarter-which}){quarter-one}`,
  mean: (said, { y, m }) => {
    const by = Number(quarterShift.get(said['shift'] as string) ?? 0);
    const there = shiftMonth(y, quarterOf(m) * 3 + 1, by * 3);
    return monthsFrom(there.y, there.m, 3);
  },
};

/** 去年第三季度, 2024年四季度, 一季度. */
const quarter: DateMatcher = {
  pattern: fit.giu`(?:${year})?(?<![{{no-quarter-before}}\d])(?<!{some})(?:{ordinal}?(?<which>{quarter-number})|{last}(?<last>{one}){measure}?|Q(?<q>[1-4]))(?:{quarter}|(?<=Q\d)|(?<={quarter-measure}){quarter})(?!{quarter-bonus})`,
  holds: fit.iu`{quarter-sign}`,
  mean: (said, context) => {
    const which = said['last'] ? 4 : smallNumber((said['which'] || said['q']) as string);
    if (!said['year'] && said['q']) return null;
    const month = which * 3 - 2;
    const here = context.when === 'past' && month > context.m ? context.y - 1 : context.y;
    return monthsFrom(said['year'] ? yearOf(said['year'], context) : here, month, 3);
  },
};

const lateHalf = fit.u`{half-late}`;
const halfAlone = fit.u`{half-needs-no-year}`;
/** 去年下半年, 上半年. */
const half: DateMatcher = {
  pattern: fit.gu`(?:${year})?(?<half>{half-which}){half-year}`,
  holds: fit.u`{half-year}`,
  mean: (said, context) => {
    const late = lateHalf.test(said['half'] as string);
    if (!said['year'] && !halfAlone.test(said['half'] as string)) return null;
    const y = said['year'] ? yearOf(said['year'], context) : halfYear(late, context);
    return monthsFrom(y, late ? 7 : 1, 6);
  },
};

const halfYear = (late: boolean, { y, m, when }: DateContext): number =>
  when === 'past' && late && m < 7 ? y - 1 : when === 'future' && !late && m > 6 ? y + 1 : y;

const some = part`(?:(?<few>{few}){measure}?|(?<count>{few-number}){measure}){month-sign}`;

/** 今年头三个月, 去年最后一个月, 去年第二个月. */
const yearMonths: DateMatcher = {
  pattern: fit.gu`${year}(?<side>{months-which}){of}?${some}`,
  holds: fit.u`{month-sign}`,
  mean: (said, context) => monthsOfYear(said, yearOf(said['year'] as string, context)),
};

const lateMonths = fit.u`{months-late}`;
const monthsWhich = values('month-which');
function monthsOfYear(said: Groups, y: number): Meant | null {
  const count = said['few'] ? (digitOf[said['few']] ?? 0) : numberOf(said['count'] as string);
  if (count < 1 || count > 12) return null;
  const side = said['side'] as string;
  const which = monthsWhich.get(side);
  if (which === 'first') return monthsFrom(y, count, 1);
  if (which === 'last') return monthsFrom(y, 13 - count, 1);
  return lateMonths.test(side) ? monthsFrom(y, 13 - count, count) : monthsFrom(y, 1, count);
}

const numberOf = (said: string): number => digitOf[said] ?? smallNumber(said);

/** 去年全年, 2024年一整年: the year, and not its length. */
const wholeYear: DateMatcher = {
  pattern: fit.gu`${year}{whole-year}`,
  holds: fit.u`{year-sign}`,
  mean: (said, context) => meaning(partial(yearOf(said['year'] as string, context))),
};

/** Stretches of whole months: 上一季度, 去年三季度, 去年下半年, 今年头三个月, 去年最后一个月. */
export const stretchDates: readonly DateMatcher[] = [
  nearQuarter,
  quarter,
  half,
  yearMonths,
  wholeYear,
];
