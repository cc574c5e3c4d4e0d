import type { AppointmentKind, AppointmentRules, Slot } from '../messages/appointment.ts';
import type { Centre } from '../messages/centre.ts';
import { addDays, dayOf, timeOf } from '../messages/day.ts';
import type { Calendar } from './calendar.ts';

const usual: AppointmentRules = {
  minutes: 30,
  places: 2,
  calls: 2,
  daysAhead: 21,
  remindAt: '16:30',
};

/** How a centre gives appointments, as usual where it says nothing. */
export const rulesOf = ({ appointments }: Pick<Centre, 'appointments'>): AppointmentRules =>
  appointments ?? usual;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const two = (number: number): string => String(number).padStart(2, '0');
const timeAt = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** The times of a working day at which one may begin: whole lengths within the hours, none across a break. */
export function timesOf({ openHours, ...centre }: Pick<Centre, 'openHours' | 'appointments'>) {
  const { minutes } = rulesOf(centre);
  const breaks = openHours.breaks ?? [];
  const edges = [openHours.from, ...breaks.flatMap(({ from, to }) => [from, to]), openHours.to];
  const times: string[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const end = minutesOf(edges[at + 1] as string);
    for (let start = minutesOf(edges[at] as string); start + minutes <= end; start += minutes)
      times.push(timeAt(start));
  }
  return times;
}

/** How many may be had at one time. */
export const placesOf = (centre: Pick<Centre, 'appointments'>, kind: AppointmentKind): number =>
  kind === 'counter' ? rulesOf(centre).places : rulesOf(centre).calls;

/** What is needed to tell which times are free. */
export type SlotWorld = {
  readonly now: number;
  readonly centre: Centre;
  readonly calendar: Calendar;
  /** How many have a time already, by `day time`. */
  readonly taken: (from: string, to: string, kind: AppointmentKind) => ReadonlyMap<string, number>;
};

/** Every free time ahead, the first first; none that has begun. */
export function freeSlots(kind: AppointmentKind, world: SlotWorld): readonly Slot[] {
  const { now, centre, calendar } = world;
  const today = dayOf(now);
  const last = addDays(today, rulesOf(centre).daysAhead);
  const taken = world.taken(today, last, kind);
  const places = placesOf(centre, kind);
  const times = timesOf(centre);
  const free: Slot[] = [];
  for (let day = today; day <= last; day = addDays(day, 1)) {
    if (!calendar.isWorkday(day)) continue;
    for (const time of times) {
      if (day === today && time <= timeOf(now)) continue;
      if ((taken.get(`${day} ${time}`) ?? 0) < places) free.push({ day, time });
    }
  }
  return free;
}
