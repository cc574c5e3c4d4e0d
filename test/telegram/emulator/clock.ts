/** Time as the emulator and the adapter see it, so that a test may hold it in its hand. */
export type Clock = {
  readonly now: () => number;
  /** Runs once after so many ms; gives back what cancels it. */
  readonly after: (ms: number, run: () => void) => () => void;
};

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until `advance` moves it, timers in their order, and lets everything they start settle in between. */
export type ManualClock = Clock & { readonly advance: (ms: number) => Promise<void> };

type Timer = { readonly at: number; readonly run: () => void };

/** A clock that starts at `start` (ms since the epoch) and moves only by hand. */
export function manualClock(start: number): ManualClock {
  let now = start;
  const timers = new Set<Timer>();
  const nextBefore = (end: number): Timer | undefined =>
    [...timers].filter((timer) => timer.at <= end).toSorted((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    advance: async (ms) => {
      const end = now + ms;
      await settle();
      for (let timer = nextBefore(end); timer; timer = nextBefore(end)) {
        timers.delete(timer);
        now = Math.max(now, timer.at);
        timer.run();
        await settle();
      }
      now = end;
    },
  };
}

/** A pause of the given clock, cut short by the signal; never rejects. */
export const pauseOf =
  (clock: Clock) =>
  (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = () => {
        cancel();
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const cancel = clock.after(ms, done);
      signal?.addEventListener('abort', done);
    });

/** Lets promises and sockets that are ready run, without waiting for any time to pass. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await new Promise((resolve) => setImmediate(resolve));
}
