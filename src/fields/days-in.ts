import { dayOf } from './calendar.ts';
import { type Days, solarOf, termDay } from './lunar.ts';

/** Which days something takes in a solar year. */
export type DaysIn = (year: number) => Days | null;

/** A day of the solar calendar. */
export const solar =
  (month: number, day: number): DaysIn =>
  (year) => {
    const at = dayOf(year, month, day);
    return { first: at, last: at };
  };
/** From one day to another, both `[month, day]`; `on`: the end so many years later. */
export const span =
  (from: readonly [number, number], to: readonly [number, number], on = 0): DaysIn =>
  (year) => ({
    first: dayOf(year, from[0], from[1]),
    last: dayOf(year + on, to[0], to[1]),
  });
/** A day of the lunar calendar. */
export const moon =
  (month: number, day: number, yearsBack = 0): DaysIn =>
  (year) => {
    const at = solarOf({ year: year - yearsBack, month }, day);
    return at === null ? null : { first: at, last: at };
  };
/** A solar term. */
export const term =
  (name: string): DaysIn =>
  (year) => {
    const at = termDay(year, name);
    return { first: at, last: at };
  };
/** Days around a day, from so many before to so many after. */
export const around =
  (days: DaysIn, before: number, after: number): DaysIn =>
  (year) => {
    const at = days(year);
    return at && { first: at.first + before, last: at.last + after };
  };

/** The first day of the lunar year. */
export const newYear = moon(1, 1);

/** The three weeks before or after. */
export const beside =
  (days: DaysIn, side: 1 | -1): DaysIn =>
  (year) => {
    const at = days(year);
    if (!at) return null;
    return side > 0
      ? { first: at.last + 1, last: at.last + 20 }
      : { first: at.first - 20, last: at.first - 1 };
  };
