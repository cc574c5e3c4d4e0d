/** The earliest day that a date said as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean, `YYYY-MM-DD`; `null` where it is none. */
export function earliestDay(said: string): string | null {
  return dayFrom(said, '-01-01', '-01');
}

/** The latest day that a date said as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean, `YYYY-MM-DD`; `null` where it is none. */
export function latestDay(said: string): string | null {
  const first = earliestDay(said);
  if (first === null || said.length === 10) return first;
  const day = Temporal.PlainDate.from(first);
  return day
    .add(said.length === 4 ? { years: 1 } : { months: 1 })
    .subtract({ days: 1 })
    .toString();
}

/** The day so many years later, `YYYY-MM-DD`; 29 February becomes the 28th. */
export const addYears = (day: string, years: number): string =>
  Temporal.PlainDate.from(day).add({ years }).toString();

/** The day so many months later, `YYYY-MM-DD`; the last of the month where it has no such day. */
export const addMonths = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** The day so many days later, `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Days from the first day to the second, negative where that is past. */
export const daysUntil = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;

/** Full years from a birth date to `today`, the least and the most it can be; `null` where the date is none or lies ahead. */
export function ageSpan(birth: string, today: string): { least: number; most: number } | null {
  const from = earliestDay(birth);
  const to = latestDay(birth);
  if (from === null || to === null || from > today) return null;
  return { least: Math.max(0, yearsBetween(to, today)), most: yearsBetween(from, today) };
}

function yearsBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'years' }).years;
}

function dayFrom(said: string, ofYear: string, ofMonth: string): string | null {
  const shape = /^\d{4}(-\d{2}(-\d{2})?)?$/.exec(said);
  if (!shape) return null;
  const full = said.length === 4 ? said + ofYear : said.length === 7 ? said + ofMonth : said;
  try {
    return Temporal.PlainDate.from(full).toString();
  } catch {
    return null;
  }
}
