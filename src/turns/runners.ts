import { isAway } from '../storage/postgres/line.ts';
import type { InboxRow, Store, Target } from '../storage/store.ts';
import { faultOf } from './fault.ts';

/** One runner for each conversation and each case: rows in order, one at a time, different targets side by side. */
export type Runners = {
  readonly wake: (target: Target) => void;
  /** Does some work in the target's own turn, before anything that comes meanwhile; resolves to `false` where something of it runs already. */
  readonly atOnce: (target: Target, work: () => Promise<void>) => Promise<boolean>;
  readonly busy: () => boolean;
  /** Whether something of a target runs here. */
  readonly runs: (target: Target) => boolean;
  /** Resolves when nothing of a target runs here. */
  readonly rest: (target: Target) => Promise<void>;
  /** Resolves when nothing runs. */
  readonly idle: () => Promise<void>;
};

type Parts = {
  readonly store: Pick<Store, 'next' | 'quarantine'>;
  readonly handle: (row: InboxRow) => Promise<void>;
  /** Called for a row that was set aside. */
  readonly failed: (row: InboxRow) => Promise<void>;
  readonly log: { readonly error: (about: object, message: string) => void };
};

const keyOf = (target: Target): string => `${target.kind}:${target.id}`;

/** How long what could not be read waits before it is tried again, ms. */
const againMs = 1_000;

/** An event whose handling fails is set aside and kept; the loop goes on with the next. */
export function createRunners({ store, handle, failed, log }: Parts): Runners {
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const one = async (row: InboxRow): Promise<void> => {
    try {
      await handle(row);
    } catch (error) {
      // Where the database is away nothing is wrong with the event: it waits.
      if (isAway(error)) throw error;
      log.error(
        {
          seq: row.seq,
          event: row.payload.kind,
          error: faultOf(error),
        },
        'Cannot handle event: set aside',
      );
      await store.quarantine(row, error instanceof Error ? error.name : 'unknown');
      await failed(row);
    }
  };
  const run = async (target: Target, key: string): Promise<void> => {
    do {
      again.delete(key);
      for (let row = store.next(target); row !== null; ) {
        await one(row);
        // What came since has woken this runner again.
        row = row.last === true ? null : store.next(target);
      }
    } while (again.has(key));
  };
  const ended = (target: Target, key: string): void => {
    running.delete(key);
    if (again.has(key)) wake(target);
  };
  const wake = (target: Target): void => {
    const key = keyOf(target);
    again.add(key);
    if (running.has(key)) return;
    const done = run(target, key)
      .catch((error: unknown) => {
        log.error({ error: faultOf(error) }, 'Cannot run inbox');
        if (isAway(error)) setTimeout(wake, againMs, target).unref();
      })
      .finally(() => ended(target, key));
    running.set(key, done);
  };
  const rest = async (target: Target): Promise<void> => {
    const key = keyOf(target);
    for (let one = running.get(key); one !== undefined; one = running.get(key)) await one;
  };
  const atOnce = async (target: Target, work: () => Promise<void>): Promise<boolean> => {
    const key = keyOf(target);
    if (running.has(key)) return false;
    const done = work();
    running.set(
      key,
      done.then(
        () => ended(target, key),
        () => ended(target, key),
      ),
    );
    await done;
    return true;
  };
  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running.values());
  };
  return {
    wake,
    atOnce,
    idle,
    rest,
    busy: () => running.size > 0,
    runs: (target) => running.has(keyOf(target)),
  };
}
