import { headsFile } from '../storage/open-database.ts';
import type { OpenStore } from '../storage/open-store.ts';
import { checkHeads } from './history-heads.ts';

type Vouched = Pick<OpenStore, 'verifyHistory' | 'holdsHead' | 'lastHead' | 'firstEntry'>;

/** Looks whether every history is whole and fits the daily heads beside a data folder; gives the number of heads, or throws one line that says what does not. */
export async function vouchFor(store: Vouched, data: string, now: number): Promise<number> {
  const broken = store.verifyHistory();
  if (broken.length > 0) throw new Error(`Cannot vouch for the history of: ${broken.join(', ')}`);
  const { heads, broken: missed, gone } = await checkHeads(store, data, now);
  if (gone > 0)
    throw new Error(
      `Cannot vouch for the histories: daily heads that were written are gone from ${headsFile(data)} (at least ${gone}); put the copy back that was kept elsewhere`,
    );
  if (missed > 0)
    throw new Error(
      `Cannot vouch for the histories: ${missed} of ${heads} daily heads no longer fit`,
    );
  return heads;
}
