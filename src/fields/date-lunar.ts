import { isoOf, isReal, monthsOf, partial, wholeShare } from './calendar.ts';
import { type DateMatcher, type Groups, type Meant, meaning } from './date-matchers.ts';
import {
  type DateContext,
  lunarDayToken,
  monthToken,
  relativeYearToken,
  smallNumber,
  yearFor,
  yearOf,
  yearToken,
} from './date-tokens.ts';
import { lunarMonth, solarOf } from './lunar.ts';

const monthOf = (said: string): number =>
  said.startsWith('腊')
    ? 12
    : said.startsWith('冬')
      ? 11
      : said.startsWith('正')
        ? 1
        : smallNumber(said);

const yearPart = `(?:(?<year>${yearToken}|${relativeYearToken})(?:(?<=年)|\\s*年)的?)?`;
const anyDay = `(?<day>${lunarDayToken}|[一二三四五六七八九]|0?[1-9])`;

/** Lunar by its own words: 腊月, 正月十五, 农历五月初三, 阴历85年三月初二. */
const named: DateMatcher = {
  pattern: new RegExp(
    `(?:农历|阴历|旧历|老历|古历)?${yearPart}(?:农历|阴历|旧历|老历|古历)?的?闰?(?<month>腊月|冬月|正月)(?:${anyDay}(?:[日号](?!楼)|(?!\\d|[个万千百块])))?(?:里|间|那会儿?)?|(?:农历|阴历|旧历|老历|古历)的?(?<year2>(?:${yearToken}|${relativeYearToken})(?:(?<=年)|\\s*年)的?)?闰?(?<month2>${monthToken})月份?(?:(?<day2>${lunarDayToken}|[一二三四五六七八九]|0?[1-9])(?:[日号]|(?!\\d|[个万千百块])))?`,
    'gu',
  ),
  mean: (said, context) => {
    const year = (said['year'] || said['year2'] || '').replace(/的$/, '').trim();
    return lunar(
      {
        year,
        month: (said['month'] || said['month2']) ?? '',
        day: (said['day'] || said['day2']) ?? '',
      },
      context,
    );
  },
};

/** 五月初三, 三月廿一: a day that only the lunar calendar names so. */
const byDay: DateMatcher = {
  pattern: new RegExp(
    `${yearPart}(?<![\\d个])闰?(?<month>${monthToken})月(?<day>初[一二三四五六七八九十]|廿[一二三四五六七八九]?)`,
    'gu',
  ),
  mean: (said, context) => lunar(said, context),
};

/** 八月十五 without 日 or 号: in speech mostly lunar, on paper solar; both are offered. */
const eitherWay: DateMatcher = {
  pattern: new RegExp(
    `${yearPart}(?<![\\d个])(?<month>[一二三四五六七八九]|十[一二]?)月(?<day>二十[一二三四五六七八九]?|三十|十[一二三四五六七八九]?)(?![日号个多万千百块元岁天点一二三四五六七八九])`,
    'gu',
  ),
  mean: (said, context) => {
    const meant = lunar(said, context);
    const [m, d] = [monthOf(said['month'] as string), smallNumber(said['day'] as string)];
    const year = said['year'] ? yearOf(said['year'], context) : yearFor(context, m, d);
    if (!meant) return isReal(year, m, d) ? meaning(partial(year, m, d)) : null;
    if (!isReal(year, m, d)) return meant;
    return { ...meant, readings: [...new Set([...meant.readings, partial(year, m, d)])] };
  },
};

/** The lunar date in solar days. The last two months of a lunar year fall into the next solar one, so a named year has two readings. */
function lunar(said: Groups, context: DateContext): Meant | null {
  const month = monthOf(said['month'] as string);
  const day = said['day'] ? smallNumber(said['day']) : undefined;
  const years = said['year']
    ? namedYears(yearOf(said['year'], context), month)
    : [lastYear(context, month, day)];
  const meant = years.flatMap((year) => {
    const one = inYear(year, month, day);
    return one && fits(one, context) ? [one] : [];
  });
  const [first] = meant;
  const asWritten = said['year'] && day !== undefined ? solarAsWritten(said, context) : [];
  return first
    ? {
        ...first,
        readings: [...new Set([...meant.flatMap(({ readings }) => readings), ...asWritten])],
      }
    : null;
}

const namedYears = (year: number, month: number): readonly number[] =>
  month >= 11 ? [year, year - 1] : [year];

const fits = ({ first }: Meant, { today, when }: DateContext): boolean =>
  when !== 'past' || first <= today;

/** The lunar year in which the month last began (or, looking ahead, is not over). */
function lastYear({ y, today, when }: DateContext, month: number, day?: number): number {
  for (const year of [y + 1, y, y - 1, y - 2]) {
    const meant = inYear(year, month, day);
    if (!meant) continue;
    if (
      when === 'future'
        ? inYear(year - 1, month, day) !== null &&
          (inYear(year - 1, month, day) as Meant).last < today &&
          meant.last >= today
        : meant.first <= today
    )
      return year;
  }
  return y;
}

function inYear(year: number, month: number, day: number | undefined): Meant | null {
  if (day !== undefined) {
    const solar = solarOf(year, month, day);
    return solar === null ? null : meaning(isoOf(solar));
  }
  const days = lunarMonth(year, month);
  if (!days) return null;
  const readings = monthsOf(days.first, days.last, wholeShare);
  return meaning(readings[0] as string, { ...days, approx: true, readings });
}

/** Many papers carry the lunar day as if it were solar. */
function solarAsWritten(said: Groups, context: DateContext): readonly string[] {
  const year = yearOf(said['year'] as string, context);
  const [m, d] = [monthOf(said['month'] as string), smallNumber(said['day'] as string)];
  return isReal(year, m, d) ? [partial(year, m, d)] : [];
}

/** Lunar dates, turned into solar ones. */
export const lunarDates: readonly DateMatcher[] = [named, byDay, eitherWay];
