import type { Centre } from '../messages/centre.ts';
import { upkeepDuty } from '../storage/duties.ts';
import type { OpenStore } from '../storage/open-store.ts';
import { quickCheck } from '../storage/quick-check.ts';
import { writeHead } from './history-heads.ts';

const minute = 60_000;
const day = 86_400_000;

/** What is done once a day while the server runs: retention is swept, and the signed heads of all histories leave the database. */
export function keepUp(parts: {
  readonly store: Pick<OpenStore, 'sweep' | 'historyHead' | 'headKept' | 'health' | 'duties'>;
  readonly centre: Centre;
  readonly data: string;
  /** A server looks after its own pages. */
  readonly databaseUrl?: string | undefined;
  readonly now: () => number;
  readonly log: { readonly error: (about: object, message: string) => void };
}): { readonly stop: () => void } {
  parts.store.duties.want(upkeepDuty);
  const once = async (): Promise<void> => {
    if (!parts.store.duties.holds(upkeepDuty)) return;
    await parts.store.sweep(parts.now(), parts.centre.retentionDays);
    await writeHead(parts.store, parts.data);
  };
  const looked = async (): Promise<void> => {
    if (parts.databaseUrl !== undefined) return;
    const found = await quickCheck(parts.data);
    if (found.length > 0) parts.store.health.damaged(found.join('; '));
  };
  const failed = (message: string) => (error: unknown) =>
    parts.log.error({ error: error instanceof Error ? error.name : 'unknown' }, message);
  void looked().catch(failed('Cannot look whether the database is whole'));
  const tried = (): void => void once().then(looked).catch(failed('Cannot do the daily upkeep'));
  // Once soon after a start, too: a house that is restarted every evening is kept up as well.
  const soon = setTimeout(tried, minute);
  const daily = setInterval(tried, day);
  soon.unref();
  daily.unref();
  // Whoever asks looks at the clock; at night nobody does.
  const watch = setInterval(() => parts.store.health.troubles(), 10 * minute);
  watch.unref();
  return {
    stop: () => {
      clearTimeout(soon);
      clearInterval(daily);
      clearInterval(watch);
    },
  };
}
