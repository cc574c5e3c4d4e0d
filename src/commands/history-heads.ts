import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { HistoryHead } from '../storage/history-head.ts';
import { headsFile } from '../storage/open-database.ts';
import type { OpenStore } from '../storage/open-store.ts';

const day = 86_400_000;

type Store = Pick<OpenStore, 'historyHead' | 'headKept' | 'holdsHead' | 'lastHead' | 'firstEntry'>;

/** Writes the head of this moment out of the database, durable before the database remembers that it must be there. */
export async function writeHead(
  store: Pick<Store, 'historyHead' | 'headKept'>,
  data: string,
): Promise<void> {
  const head = await store.historyHead();
  const handle = openSync(headsFile(data), 'a', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(head)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  await store.headKept(head);
}

/** How many heads were written out, how many of them the histories no longer hold (a line that cannot be read counts as such), and how many that were written are not there. */
export async function checkHeads(
  store: Omit<Store, 'historyHead' | 'headKept'>,
  data: string,
  now: number,
): Promise<{ readonly heads: number; readonly broken: number; readonly gone: number }> {
  const file = headsFile(data);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const all = lines.map(parsed);
  let broken = 0;
  for (const head of all)
    if (head === null || !follows(head, all) || !(await store.holdsHead(head))) broken += 1;
  return { heads: lines.length, broken, gone: goneOf(store, all, now) };
}

function parsed(line: string): HistoryHead | null {
  try {
    const head = JSON.parse(line) as HistoryHead;
    return typeof head.mac === 'string' ? head : null;
  } catch {
    return null;
  }
}

/** Each numbered head names the one before it. */
const follows = ({ n, before }: HistoryHead, all: readonly (HistoryHead | null)[]): boolean =>
  n === undefined || n === 1 || all.some((one) => one?.n === n - 1 && one.mac === before);

function goneOf(
  store: Pick<Store, 'lastHead' | 'firstEntry'>,
  all: readonly (HistoryHead | null)[],
  now: number,
): number {
  const last = store.lastHead();
  if (last === false) return 1;
  // A house that is two days old has written a head.
  const first = store.firstEntry();
  if (last === null) return all.length === 0 && first !== null && now - first > 2 * day ? 1 : 0;
  const there = new Set(all.map((one) => one?.n));
  const missing = Array.from({ length: last.n }, (_, at) => at + 1).filter((n) => !there.has(n));
  const newest = all.some((one) => one?.n === last.n && one.mac === last.mac);
  return missing.length > 0 || newest ? missing.length : 1;
}
