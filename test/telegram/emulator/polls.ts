import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** The last poll that still waits, by world: a newer one ends it with a conflict. */
const openPolls = new WeakMap<World, (error: Refusal) => void>();

/** Ends a poll that still waits, as when the server closes. */
export const endPoll = (world: World): void =>
  openPolls.get(world)?.(new Refusal(502, 'Bad Gateway'));

/** Waits until something is in the queue or so many ms are over; a newer poll ends it with a conflict. */
export function waitForPush(world: World, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (error?: Refusal) => {
      cancel();
      stop();
      openPolls.delete(world);
      if (error) reject(error);
      else resolve();
    };
    const cancel = world.clock.after(ms, () => end());
    const stop = world.queue.onPush(() => end());
    openPolls.set(world, end);
  });
}

/** Ends the poll that waits, because a newer one came. */
export const takeOver = (world: World): void =>
  openPolls.get(world)?.(
    new Refusal(
      409,
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    ),
  );

/** Whether a poll waits now. */
export const isPolling = (world: World): boolean => openPolls.has(world);
