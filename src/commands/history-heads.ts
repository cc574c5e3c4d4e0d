import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { HistoryHead } from '../storage/history-head.ts';
import { headsFile } from '../storage/open-database.ts';
import type { OpenStore } from '../storage/open-store.ts';

/** Writes the head of this moment out of the database. */
export function writeHead(store: Pick<OpenStore, 'historyHead'>, data: string): void {
  appendFileSync(headsFile(data), `${JSON.stringify(store.historyHead())}\n`, { mode: 0o600 });
}

/** How many heads were written out, and how many of them the histories no longer hold; a line that cannot be read counts as such. */
export function checkHeads(
  store: Pick<OpenStore, 'holdsHead'>,
  data: string,
): { readonly heads: number; readonly broken: number } {
  if (!existsSync(headsFile(data))) return { heads: 0, broken: 0 };
  const lines = readFileSync(headsFile(data), 'utf8').split('\n').filter(Boolean);
  const broken = lines.filter((line) => !holds(store, line)).length;
  return { heads: lines.length, broken };
}

function holds(store: Pick<OpenStore, 'holdsHead'>, line: string): boolean {
  try {
    return store.holdsHead(JSON.parse(line) as HistoryHead);
  } catch {
    return false;
  }
}
