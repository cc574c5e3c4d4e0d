import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Centre } from '../messages/centre.ts';
import { addDays, dayOf, instantOf, timeOf } from '../messages/day.ts';

const holidays: Readonly<Record<string, string>> = days.holidays;
const workdays: Readonly<Record<string, string>> = days.workdays;
const knownYears = new Set(Object.keys(holidays).map((day) => day.slice(0, 4)));

/** Working days of one centre: the announced holidays and 调休, and the centre's own days over them. */
export type Calendar = {
  readonly isWorkday: (day: string) => boolean;
  /** The `count`-th working day after `day`; provisional when a year on the way is not announced yet. */
  readonly addWorkdays: (
    day: string,
    count: number,
  ) => { readonly day: string; readonly provisional: boolean };
  /** Working days after `from` up to and with `to`; negative when `to` is past. */
  readonly workdaysBetween: (from: string, to: string) => number;
  readonly isOpen: (at: number) => boolean;
  /** The instant after so many opening hours. */
  readonly addOpenHours: (at: number, hours: number) => number;
  /** Whole minutes of opening hours between two instants; none where the second is not later. */
  readonly openMinutes: (from: number, to: number) => number;
};

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The calendar of a centre, from the announced years and the days it sets itself. */
export function createCalendar(centre: Pick<Centre, 'calendar' | 'openHours'>): Calendar {
  const off = new Set(centre.calendar.off);
  const on = new Set(centre.calendar.on);
  const isWorkday = (day: string): boolean => {
    if (on.has(day)) return true;
    if (off.has(day) || day in holidays) return false;
    return day in workdays || (weekday(day) > 0 && weekday(day) < 6);
  };
  const addWorkdays: Calendar['addWorkdays'] = (day, count) => {
    let at = day;
    for (let left = count; left > 0; ) {
      at = addDays(at, 1);
      if (isWorkday(at)) left -= 1;
    }
    return { day: at, provisional: !knownYears.has(at.slice(0, 4)) };
  };
  const workdaysBetween: Calendar['workdaysBetween'] = (from, to) => {
    if (to < from) return -workdaysBetween(to, from);
    let count = 0;
    for (let day = from; day < to; ) {
      day = addDays(day, 1);
      if (isWorkday(day)) count += 1;
    }
    return count;
  };
  const hours = centre.openHours;
  const breaks = hours.breaks ?? [];
  const isOpen: Calendar['isOpen'] = (at) => {
    const time = timeOf(at);
    return (
      isWorkday(dayOf(at)) &&
      time >= hours.from &&
      time < hours.to &&
      !breaks.some(({ from, to }) => time >= from && time < to)
    );
  };
  const edges = [hours.from, ...breaks.flatMap(({ from, to }) => [from, to]), hours.to];
  const addOpenHours: Calendar['addOpenHours'] = (at, wanted) => {
    let left = wanted * 3_600_000;
    for (let day = dayOf(at); ; day = addDays(day, 1)) {
      if (!isWorkday(day)) continue;
      for (let edge = 0; edge + 1 < edges.length; edge += 2) {
        const start = Math.max(at, instantOf(day, edges[edge]));
        const end = instantOf(day, edges[edge + 1]);
        if (start >= end) continue;
        if (start + left <= end) return start + left;
        left -= end - start;
      }
    }
  };
  const openMinutes: Calendar['openMinutes'] = (from, to) => {
    let ms = 0;
    for (let day = dayOf(from); instantOf(day) < to; day = addDays(day, 1)) {
      if (!isWorkday(day)) continue;
      for (let edge = 0; edge + 1 < edges.length; edge += 2) {
        const start = Math.max(from, instantOf(day, edges[edge]));
        const end = Math.min(to, instantOf(day, edges[edge + 1]));
        ms += Math.max(0, end - start);
      }
    }
    return Math.floor(ms / 60_000);
  };
  return { isWorkday, addWorkdays, workdaysBetween, isOpen, addOpenHours, openMinutes };
}
