import { LunarDay, LunarMonth, SolarTerm } from 'tyme4ts';
import { type Day, dayOf } from './calendar.ts';

/** A stretch of days, both ends in it. */
export type Days = { readonly first: Day; readonly last: Day };

const inRange = (year: number): boolean => year >= 1850 && year < 2200;

/** The solar day of a lunar date, or `null` where the lunar calendar has none. */
export function solarOf(year: number, month: number, day: number): Day | null {
  if (!inRange(year)) return null;
  try {
    const solar = LunarDay.fromYmd(year, month, day).getSolarDay();
    return dayOf(solar.getYear(), solar.getMonth(), solar.getDay());
  } catch {
    return null;
  }
}

/** First and last solar day of a lunar month; `null` outside 1850 to 2199. */
export function lunarMonth(year: number, month: number): Days | null {
  const first = solarOf(year, month, 1);
  if (first === null) return null;
  return { first, last: first + LunarMonth.fromYm(year, month).getDayCount() - 1 };
}

/** The solar day of a solar term of a year: 清明, 冬至. */
export function termDay(year: number, name: string): Day {
  const solar = SolarTerm.fromName(year, name).getSolarDay();
  return dayOf(solar.getYear(), solar.getMonth(), solar.getDay());
}
