import type { Context, MiddlewareHandler } from 'hono';

/** The part of Keyv that counting needs; what it holds may be lost. */
export type CounterStore = {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown, ttlMs: number) => Promise<unknown>;
};

/** Counts one more event of a key and resolves to the number within its window. */
export type Counter = (key: string, windowMs: number) => Promise<number>;

type Window = { readonly count: number; readonly until: number };

/** A counter over a store, in windows that begin with their first event; events of one key are counted one after another, so a burst cannot slip through. */
export function createCounter(store: CounterStore, now: () => number = Date.now): Counter {
  const tails = new Map<string, Promise<number>>();
  const count = async (key: string, windowMs: number): Promise<number> => {
    const found = (await store.get(key)) as Window | undefined;
    const window = found && found.until > now() ? found : { count: 0, until: now() + windowMs };
    const next = { count: window.count + 1, until: window.until };
    await store.set(key, next, Math.max(1, next.until - now()));
    return next.count;
  };
  return (key, windowMs) => {
    const before = tails.get(key) ?? Promise.resolve(0);
    const mine = before.then(
      () => count(key, windowMs),
      () => count(key, windowMs),
    );
    tails.set(key, mine);
    const done = () => {
      if (tails.get(key) === mine) tails.delete(key);
    };
    mine.then(done, done);
    return mine;
  };
}

/** Counts with others, and where they do not answer (`null`) on its own. */
export const countedTogether =
  (others: (key: string, windowMs: number) => Promise<number | null>, own: Counter): Counter =>
  async (key, windowMs) =>
    (await others(key, windowMs)) ?? own(key, windowMs);

/** How often something may be asked for. */
export type RateLimit = {
  readonly counter: Counter;
  /** What is limited; part of the counter's key. */
  readonly name: string;
  readonly limit: number;
  readonly windowMs: number;
  /** Whom it is counted for, usually `clientAddress`. */
  readonly by: (c: Context) => string;
};

/** Answers 429 with `Retry-After` once somebody asks more often than allowed. */
export function rateLimit({ counter, name, limit, windowMs, by }: RateLimit): MiddlewareHandler {
  return async (c, next) => {
    if ((await counter(`rate:${name}:${by(c)}`, windowMs)) <= limit) return next();
    c.header('Retry-After', String(Math.ceil(windowMs / 1000)));
    return c.text('Too Many Requests', 429);
  };
}
