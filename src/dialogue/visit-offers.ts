import type { TimeSaid } from '../fields/times.ts';
import type { AppointmentKind, AppointmentMade, Slot } from '../messages/appointment.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Option } from '../messages/reply.ts';
import type { Pending } from './session.ts';
import type { World } from './world.ts';

type Wanted = Extract<Pending, { readonly kind: 'visit' }>;

/** Free times are offered. */
export type VisitAsk = {
  readonly kind: 'visit';
  readonly how: AppointmentKind;
  readonly slots: readonly Slot[];
  /** The appointment that is to have another time. */
  readonly of?: string;
  readonly more: boolean;
};

/** So many times are a choice. */
const onePage = 4;

/** The next appointment of this conversation that stands, or `null`. */
export const nextVisit = ({ visits, today }: World): AppointmentMade | null =>
  visits?.own.find(({ state, day }) => state === 'booked' && day >= today) ?? null;

const partOf = (time: string): 'morning' | 'afternoon' =>
  time < '12:30' ? 'morning' : 'afternoon';

/** Whether a time is one of those that were wished. */
export function fitsWish({ day, time }: Slot, wish: TimeSaid): boolean {
  const { day: first, lastDay = first, from, until, part } = wish;
  const inDays = first === undefined || lastDay === undefined || (day >= first && day <= lastDay);
  const late = part === 'afternoon' || part === 'evening';
  const inPart = part === undefined || part === 'noon' || (partOf(time) === 'afternoon') === late;
  return (
    inDays &&
    inPart &&
    (from === undefined || time >= from) &&
    (until === undefined || time < until)
  );
}

const minutes = ({ day, time }: Slot): number => Date.parse(`${day}T${time}:00Z`) / 60_000;

/** The free times nearest to a wish: those that are as wished first, then those closest to it. */
export function nearest(free: readonly Slot[], wish: TimeSaid): readonly Slot[] {
  const fitting = free.filter((slot) => fitsWish(slot, wish));
  const { day = free[0]?.day ?? '', time } = wish;
  if (time !== undefined && wish.day === undefined) {
    const off = (slot: Slot): number => Math.abs(clock(slot.time) - clock(time));
    return free.toSorted((one, other) => off(one) - off(other));
  }
  if (time !== undefined) {
    const aim = minutes({ day, time });
    return free.toSorted(
      (one, other) => Math.abs(minutes(one) - aim) - Math.abs(minutes(other) - aim),
    );
  }
  if (fitting.length > 0) return spread(fitting);
  // As wished on other days, else any: the days around the one that cannot be had.
  const { day: _, lastDay: __, ...ofDay } = wish;
  const others = free.filter((slot) => fitsWish(slot, ofDay));
  const pool = others.length > 0 ? others : free;
  const apart = (slot: Slot): number => Math.abs(days(slot.day) - days(day));
  return spread(pool.toSorted((one, other) => apart(one) - apart(other)));
}

const clock = (time: string): number => minutes({ day: '1970-01-01', time });
const days = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** One of each half day in turn, so that a page holds more than one morning. */
function spread(slots: readonly Slot[]): readonly Slot[] {
  const halves = new Map<string, Slot[]>();
  for (const slot of slots) {
    const half = `${slot.day} ${partOf(slot.time)}`;
    halves.set(half, [...(halves.get(half) ?? []), slot]);
  }
  const rows = [...halves.values()];
  const longest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, at) => rows.flatMap((row) => row[at] ?? [])).flat();
}

/** The times of the page that is wanted now; `null` where there is none ahead. */
export function askOfVisit({ how, wish, of, page }: Wanted, world: World): VisitAsk | null {
  const all = nearest(world.visits?.free(how) ?? [], wish);
  if (all.length === 0) return null;
  const pages = Math.ceil(all.length / onePage);
  const from = (page % pages) * onePage;
  const slots = all.slice(from, from + onePage).toSorted((a, b) => minutes(a) - minutes(b));
  return {
    kind: 'visit',
    how,
    slots,
    more: pages > 1,
    ...(of === undefined ? {} : { of }),
  };
}

/** The id of a time's option. */
export const slotId = ({ day, time }: Slot): string =>
  `slot-${day.replaceAll('-', '')}-${time.replace(':', '')}`;

/** A day and a time as people say them: 11月24日（周二）9:00. */
export const slotWords = ({ day, time }: Slot): Phrase => ({
  key: 'appointment-slot',
  args: {
    month: String(Number(day.slice(5, 7))),
    date: String(Number(day.slice(8))),
    weekday: { key: `appointment-weekday-${new Date(`${day}T00:00:00Z`).getUTCDay()}` },
    time,
  },
});

/** The times, others, or none. */
export const optionsOfVisit = ({ slots, more }: VisitAsk): readonly Option[] => [
  ...slots.map((slot) => ({ id: slotId(slot), label: slotWords(slot) })),
  ...(more ? [{ id: 'more', label: { key: 'o-appointment-more' } }] : []),
  { id: 'no', label: { key: 'o-appointment-no' } },
];

/** The words of the offer. */
export const putVisit = ({ how }: VisitAsk): readonly Phrase[] => [
  { key: `appointment-ask-${how}` },
];
