import { clockDuty } from '../storage/duties.ts';
import { isAway } from '../storage/postgres/line.ts';
import type { Target } from '../storage/store.ts';
import { faultOf } from './fault.ts';
import type { TurnsOptions } from './turns.ts';

export const earliest = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.min(one, other);

/** What this process fires and sends falls due next, ms, or `null`. */
export function nextOf({
  store,
  channels,
}: Pick<TurnsOptions, 'store' | 'channels'>): number | null {
  const { duties, timers, outbox } = store;
  if (!duties.shared) return earliest(timers.nextAt(), outbox.nextAt());
  const own = channels.filter(({ alone }) => alone !== undefined && duties.holds(alone.duty));
  return earliest(
    duties.holds(clockDuty) ? timers.nextAt() : null,
    outbox.nextAt(own.map(({ name }) => name)),
  );
}

/** How long several commits share one look at what falls due, ms. */
const soonMs = 200;

/** How long timers that could not be fired wait, ms: a disk is not mended at once, a database that was away is there again in a moment. */
const againMs = 60_000;
const awayMs = 1_000;

/** Wakes at the next due timer or retry; a clock set by hand is left to its hand. */
export function createClock(
  options: Pick<TurnsOptions, 'store' | 'channels' | 'now' | 'log' | 'manual'>,
  wake: { readonly run: (target: Target) => void; readonly deliver: () => void },
): { readonly wake: () => void; readonly stop: () => void } {
  let timer: NodeJS.Timeout | null = null;
  let at = Number.POSITIVE_INFINITY;
  let stopped = false;
  const ring = async (): Promise<void> => {
    at = Number.POSITIVE_INFINITY;
    if (options.store.duties.holds(clockDuty))
      for (const target of await options.store.timers.fire(options.now())) wake.run(target);
    wake.deliver();
    set();
  };
  const failed = (error: unknown, what: string): void => {
    options.log.error({ error: faultOf(error) }, what);
    if (stopped) return;
    if (timer !== null) clearTimeout(timer);
    at = Number.POSITIVE_INFINITY;
    timer = setTimeout(set, isAway(error) ? awayMs : againMs);
  };
  const set = (): void => {
    try {
      setNext();
    } catch (error) {
      failed(error, 'Cannot see what falls due');
    }
  };
  const setNext = (): void => {
    if (stopped || options.manual === true) return;
    const next = nextOf(options);
    if (next === null || next >= at) return;
    if (timer !== null) clearTimeout(timer);
    at = next;
    const wait = Math.min(Math.max(next - options.now(), 5), 3_600_000);
    timer = setTimeout(
      () => void ring().catch((error: unknown) => failed(error, 'Cannot fire timers')),
      wait,
    );
  };
  let soon: NodeJS.Timeout | null = null;
  // Each look is a question to the server, and a timer is set for minutes and days.
  const setSoon = (): void => {
    soon ??= setTimeout(() => {
      soon = null;
      set();
    }, soonMs).unref();
  };
  return {
    wake: options.store.duties.shared ? setSoon : set,
    stop: () => {
      stopped = true;
      if (soon !== null) clearTimeout(soon);
      if (timer !== null) clearTimeout(timer);
    },
  };
}
