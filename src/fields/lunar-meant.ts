import { phrase } from '../messages/phrase.ts';
import { boundsOf, isoOf, monthsOf, wholeShare } from './calendar.ts';
import { type Meant, meaning } from './date-matchers.ts';
import type { DateContext } from './date-tokens.ts';
import { leapMonthOf, lunarMonth, type Moon, solarOf } from './lunar.ts';

/** A lunar date as said; `of`: whether the year is surely one of the lunar calendar. */
export type LunarSaid = {
  readonly year?: number;
  readonly month: number;
  readonly leap: boolean;
  readonly day?: number;
  readonly of: 'lunar' | 'either';
};

/** A lunar date in solar days; one that the lunar calendar lacks is `bad`, and says why. */
export function lunarMeant(said: LunarSaid, context: DateContext): Meant {
  const { year, month, leap, day } = said;
  if (leap && year !== undefined && leapMonthOf(year) !== month) return noLeap(said, year, context);
  const years =
    year === undefined ? [lastYear(said, context)] : said.of === 'lunar' ? [year] : bothYears(said);
  const meant = years.flatMap((one) => inMonth({ year: one, month, leap }, day) ?? []);
  const fitting = meant.filter((one) => fits(one, context));
  const [first] = fitting.length > 0 ? fitting : meant;
  if (first === undefined) return unknown(said, context);
  return { ...first, readings: [...new Set(fitting.flatMap(({ readings }) => readings))] };
}

const fits = ({ first }: Meant, { today, when }: DateContext): boolean =>
  when !== 'past' || first <= today;

/** The last two months of a lunar year reach into the next solar one: 2024年腊月 is of lunar 2024, or of 2023 where it falls into 2024. */
function bothYears({ year = 0, month, day }: LunarSaid): readonly number[] {
  const before = month < 11 ? null : inMonth({ year: year - 1, month }, day);
  return before !== null && before.last >= boundsOf(String(year)).first ? [year, year - 1] : [year];
}

function inMonth(moon: Moon, day: number | undefined): Meant | null {
  const days = lunarMonth(moon);
  if (days === null) return null;
  if (day === undefined) {
    const readings = monthsOf(days.first, days.last, wholeShare);
    return meaning(readings[0] as string, { ...days, approx: true, readings });
  }
  const solar = solarOf(moon, day);
  if (solar !== null) return meaning(isoOf(solar));
  // 腊月三十 is the eve of the new year, also where the month has 29 days.
  if (moon.month === 12 && day === 30) return meaning(isoOf(days.last));
  const short = phrase('problem-date-lunar_day', { days: days.last - days.first + 1 });
  return meaning(isoOf(days.last), { bad: true, doubt: short, readings: [] });
}

/** The lunar year in which the month last began or, looking ahead, is not over. */
function lastYear({ month, leap, day }: LunarSaid, { y, today, when }: DateContext): number {
  const ends = (year: number) => inMonth({ year, month, leap }, day);
  const far = leap ? 200 : 3;
  if (when === 'future') {
    for (let year = y - 2; year < y + far; year++)
      if ((ends(year)?.last ?? 0) >= today) return year;
    return y;
  }
  for (let year = y + 1; year > y - far; year--)
    if ((ends(year)?.first ?? today + 1) <= today) return year;
  return y;
}

/** A leap month that the year does not have: its plain month, or the nearest years that have it. */
function noLeap(said: LunarSaid, year: number, { today }: DateContext): Meant {
  const { month, day } = said;
  const has = (one: number): boolean => leapMonthOf(one) === month;
  const near = (step: 1 | -1): number => {
    for (let one = year; Math.abs(one - year) < 200; one += step) if (has(one)) return one;
    return year;
  };
  const moons = [
    { year, month },
    { year: near(-1), month, leap: true },
    { year: near(1), month, leap: true },
  ];
  const meant = moons
    .flatMap((moon) => inMonth(moon, day) ?? [])
    .filter(({ bad, first }) => !bad && first <= today);
  const doubt = phrase('problem-date-leap', { year: String(year), month });
  return meaning(String(year), {
    bad: true,
    doubt,
    readings: [...new Set(meant.map(({ value }) => value))],
  });
}

const unknown = ({ year }: LunarSaid, { y }: DateContext): Meant =>
  meaning(String(year ?? y), { bad: true, readings: [] });
