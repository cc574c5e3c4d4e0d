import { createRequire } from 'node:module';
import { type Day, dayOf } from './calendar.ts';
import { wordSets } from './word-files.ts';

const require = createRequire(import.meta.url);

// Read when the first lunar date is told: few of a day are, and it is half a megabyte of text.
const lunar = () => require('tyme4ts') as typeof import('tyme4ts');

/** A stretch of days, both ends in it. */
export type Days = { readonly first: Day; readonly last: Day };

/** A month of the lunar calendar; a leap month stands behind the plain one of its number. */
export type Moon = { readonly year: number; readonly month: number; readonly leap?: boolean };

const inRange = (year: number): boolean => year >= 1850 && year < 2200;

// The library writes a leap month as a negative number, and throws for one the year does not have.
const counted = ({ month, leap }: Moon): number => (leap ? -month : month);

/** The solar day of a lunar date, or `null` where the lunar calendar has none. */
export function solarOf(moon: Moon, day: number): Day | null {
  if (!inRange(moon.year)) return null;
  try {
    const solar = lunar().LunarDay.fromYmd(moon.year, counted(moon), day).getSolarDay();
    return dayOf(solar.getYear(), solar.getMonth(), solar.getDay());
  } catch {
    return null;
  }
}

/** First and last solar day of a lunar month; `null` where there is none, or outside 1850 to 2199. */
export function lunarMonth(moon: Moon): Days | null {
  const first = solarOf(moon, 1);
  if (first === null) return null;
  const days = lunar().LunarMonth.fromYm(moon.year, counted(moon)).getDayCount();
  return { first, last: first + days - 1 };
}

/** Which month of a lunar year comes twice; 0 where none does. */
export const leapMonthOf = (year: number): number =>
  inRange(year) ? lunar().LunarYear.fromYear(year).getLeapMonth() : 0;

/** The 24 solar terms by name, in the order of the solar year, 小寒 first. */
export const termNames: readonly string[] = wordSets('solar-terms.txt').get('terms') ?? [];

/** The day of a solar term in a solar year: 清明, 冬至. */
export function termDay(year: number, name: string): Day {
  // The library begins a year's terms with the 冬至 of the December before.
  const { SolarTerm } = lunar();
  const turn = name === SolarTerm.NAMES[0] ? year + 1 : year;
  const solar = SolarTerm.fromName(turn, name).getSolarDay();
  return dayOf(solar.getYear(), solar.getMonth(), solar.getDay());
}
