import type { TimeSaid } from '../fields/times.ts';
import type { Slot } from '../messages/appointment.ts';
import type { Phrase } from '../messages/phrase.ts';
import { fitsWish, slotWords } from './visit-offers.ts';
import type { World } from './world.ts';

/** The free time that was named: its very beginning, or the one it lies in. */
export function exactIn(free: readonly Slot[], { day, lastDay, time }: TimeSaid): Slot | null {
  if (day === undefined || time === undefined || lastDay !== undefined) return null;
  return free.find((slot) => slot.day === day && slot.time === time) ?? null;
}

/** Why a wish is not to be had as it is, said kindly; nothing where some time fits it. */
export function whyNot(free: readonly Slot[], wish: TimeSaid, world: World): readonly Phrase[] {
  const { day, lastDay, time } = wish;
  const fits = free.some(
    (slot) => fitsWish(slot, wish) && (time === undefined || slot.time === time),
  );
  if (fits || (day === undefined && time === undefined && wish.from === undefined)) return [];
  if (day !== undefined && day < world.today) return [{ key: 'appointment-past' }];
  const closed =
    day !== undefined && lastDay === undefined && world.visits?.isWorkday(day) === false;
  if (closed) return [{ key: 'appointment-closed', args: { day: dayWords(day) } }];
  const last = free.at(-1)?.day ?? '';
  if (day !== undefined && day > last) return [{ key: 'appointment-too_far' }];
  const some = day === undefined || free.some((slot) => slot.day === day);
  return [{ key: some ? 'appointment-not_then' : 'appointment-full' }];
}

const dayWords = (day: string): Phrase => {
  const { args } = slotWords({ day, time: '' });
  return {
    key: 'appointment-day',
    args: {
      month: args?.['month'] ?? '',
      date: args?.['date'] ?? '',
      weekday: args?.['weekday'] ?? '',
    },
  };
};
