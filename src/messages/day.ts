const HOUR = 3_600_000;

/** The calendar day of an instant in China's time (UTC+8 all year since 1991), `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const day = Math.floor((at + 8 * HOUR) / (24 * HOUR));
  // Asked several times a turn, and nearly always of today.
  if (day !== last.day) last = { day, text: new Date(day * 24 * HOUR).toISOString().slice(0, 10) };
  return last.text;
}

let last = { day: 0, text: '1970-01-01' };

/** The time of day of an instant in China's time, `HH:MM`. */
export const timeOf = (at: number): string => new Date(at + 8 * HOUR).toISOString().slice(11, 16);

/** The instant of a day and a time in China's time, ms since the epoch. */
export const instantOf = (day: string, time = '00:00'): number =>
  Date.parse(`${day}T${time}:00+08:00`);

/** The day so many days after (before, when negative). */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10);

/** Whether a text is one day of the calendar, `YYYY-MM-DD`. */
export const isWholeDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
