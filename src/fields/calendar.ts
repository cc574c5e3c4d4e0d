/** A day of the solar calendar as a number: days since 1970-01-01. */
export type Day = number;

const millis = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a date; months 1 to 12. Days beyond the month's end roll on. */
export const dayOf = (year: number, month: number, day: number): Day => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / millis);
};

/** Year, month and day of a day. */
export function partsOf(day: Day): { readonly y: number; readonly m: number; readonly d: number } {
  const date = new Date(day * millis);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Whether the solar calendar has this date. */
export function isReal(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return partsOf(dayOf(year, month, day)).m === month;
}

/** How many days a month has. */
export const lengthOfMonth = (year: number, month: number): number =>
  partsOf(dayOf(year, month + 1, 0)).d;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partial = (year: number, month?: number, day?: number): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)])),
  ].join('-');

/** A day as `YYYY-MM-DD`. */
export const isoOf = (day: Day): string => {
  const { y, m, d } = partsOf(day);
  return partial(y, m, d);
};

/** First and last day of a partial date. */
export function boundsOf(date: string): { readonly first: Day; readonly last: Day } {
  const [y = 0, m, d] = date.split('-').map(Number);
  if (m === undefined) return { first: dayOf(y, 1, 1), last: dayOf(y, 12, 31) };
  if (d === undefined) return { first: dayOf(y, m, 1), last: dayOf(y, m + 1, 0) };
  return { first: dayOf(y, m, d), last: dayOf(y, m, d) };
}

/** Whether a text is a partial date that the calendar has, from 1850 to 2199. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return year >= 1850 && year < 2200 && isReal(year, month, day);
}

/** The months of a stretch of days that hold at least `share` of it, in order, `YYYY-MM`. */
export function monthsOf(first: Day, last: Day, share = 0): readonly string[] {
  const months: string[] = [];
  for (let at = first; at <= last; ) {
    const { y, m } = partsOf(at);
    const end = Math.min(last, boundsOf(partial(y, m)).last);
    if (end - at + 1 >= (last - first + 1) * share) months.push(partial(y, m));
    at = end + 1;
  }
  return months;
}

/** How much of a stretch a month must hold to be meant by it. */
export const wholeShare = 0.3;
