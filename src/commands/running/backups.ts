import { Worker } from 'node:worker_threads';
import { addDays, dayOf, instantOf } from '../../messages/day.ts';
import { type AwayPlace, unsentIn } from '../../storage/away/send-newest.ts';
import { lastBackup } from '../../storage/dated-backups.ts';
import type { Making } from './make-backup.ts';

/** How the daily backup stands. */
export type BackupState = {
  /** Whether a folder is set for it. */
  readonly set: boolean;
  /** When the newest whole one was made, ms, or `null` where there is none. */
  readonly last: number | null;
  /** Since when it fails, ms, or `null`. */
  readonly failing: number | null;
};

/** The daily backup of a house that runs. */
export type Backups = {
  readonly state: () => BackupState;
  /** Makes one where it is due; never rejects. */
  readonly check: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly data: string;
  readonly databaseUrl?: string | undefined;
  /** `null`: none is made. */
  readonly into: string | null;
  /** Where a copy of each goes, `null` where none does. */
  readonly away?: AwayPlace | null;
  readonly keep: number;
  readonly now: () => number;
  readonly log: { readonly error: (about: object, message: string) => void };
  /** Makes one; in a thread of its own where it is not said. */
  readonly make?: (options: Making) => Promise<unknown>;
};

const minute = 60_000;
const again = 60 * minute;
const night = '03:00';

/** Whether a backup is due: none was made since three o'clock of the last night (China's time). */
export function isDue(last: number | null, now: number): boolean {
  const today = instantOf(dayOf(now), night);
  const latest = now >= today ? today : instantOf(addDays(dayOf(now), -1), night);
  return last === null || last < latest;
}

/** Makes a backup each night, or as soon as it runs again where it did not run then, and sends it away where that is set; what failed is tried again each hour. */
export function createBackups(options: Options): Backups {
  const { data, databaseUrl, into, away = null, keep, now, log } = options;
  const thread = inThread();
  const make = options.make ?? thread.make;
  let failing: number | null = null;
  let tried = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | null = null;
  const once = async (folder: string, due: boolean): Promise<void> => {
    tried = now();
    try {
      await make({ data, databaseUrl, into: folder, keep, now: now(), due, away });
      failing = null;
    } catch (error) {
      failing ??= now();
      const reason = error instanceof Error ? error.message : 'unknown';
      log.error({ reason }, 'Cannot make the daily backup');
    }
  };
  const check = async (): Promise<void> => {
    if (into === null || running !== null) return;
    const waits = failing !== null && now() - tried < again;
    const due = isDue(lastBackup(into, now()), now());
    const unsent = away !== null && unsentIn(into, now()) !== null;
    if (waits || !(due || unsent)) return;
    running = once(into, due);
    await running;
    running = null;
  };
  const tick = (): void => void check();
  const timers = [setTimeout(tick, minute), setInterval(tick, 10 * minute)];
  for (const timer of timers) timer.unref();
  return {
    state: () => ({
      set: into !== null,
      last: into === null ? null : lastBackup(into, now()),
      failing,
    }),
    check,
    stop: async () => {
      for (const timer of timers) clearTimeout(timer);
      // What is half written is removed by the next one.
      await thread.stop();
    },
  };
}

/** A thread for one backup at a time. */
function inThread() {
  let worker: Worker | null = null;
  return {
    make: (workerData: Making): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const made = new Worker(new URL('./backup-worker.ts', import.meta.url), { workerData });
        worker = made;
        made.once('message', resolve);
        made.once('error', reject);
        made.once('exit', (code) => {
          worker = null;
          reject(new Error(`Cannot make a backup: its thread ended with ${code}`));
        });
      }),
    stop: async () => void (await worker?.terminate()),
  };
}
