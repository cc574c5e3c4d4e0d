import { timingSafeEqual } from 'node:crypto';
import type { Macs } from './hmac.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';

/** All chains in one line, to be kept outside the database: whoever rewrites a history later cannot rewrite this. */
export type HistoryHead = {
  readonly at: number;
  /** The newest entry it covers; entries after it do not change it. */
  readonly upTo: number;
  readonly cases: number;
  readonly entries: number;
  readonly digest: string;
  /** Made with this database's key over all the rest. */
  readonly mac: string;
};

const links = statement<{ upTo: number }>()((db, hole) =>
  db
    .selectFrom('history')
    .select(['case_number', 'n', 'mac'])
    .where('seq', '<=', hole.upTo)
    .orderBy('seq'),
);
const newest = statement<NoValues>()((db) =>
  db.selectFrom('history').select((eb) => eb.fn.max('seq').as('seq')),
);

const signed = (
  macs: Macs,
  { at, upTo, cases, entries, digest }: Omit<HistoryHead, 'mac'>,
): Buffer => macs.of('history', 'head', JSON.stringify([at, upTo, cases, entries, digest]));

function digestUpTo(reader: Reader, macs: Macs, upTo: number) {
  const ends = new Map<string, { n: number; mac: Uint8Array }>();
  const rows = reader.all(links, { upTo });
  for (const { case_number, n, mac } of rows) ends.set(case_number, { n, mac });
  const parts = [...ends.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([number, { n, mac }]) => [number, String(n), mac]);
  const digest = macs.of('history', 'ends', ...parts).toString('base64url');
  return { cases: ends.size, entries: rows.length, digest };
}

/** The head of all histories at this moment, signed. */
export function historyHead(reader: Reader, macs: Macs, now: number): HistoryHead {
  const upTo = reader.get(newest, {})?.seq ?? 0;
  const head = { at: now, upTo, ...digestUpTo(reader, macs, upTo) };
  return { ...head, mac: signed(macs, head).toString('base64url') };
}

/** Whether a head is one of this database's, and every history still has what it covered. */
export function holdsHead(reader: Reader, macs: Macs, head: HistoryHead): boolean {
  const mac = Buffer.from(head.mac, 'base64url');
  const wanted = signed(macs, head);
  if (mac.length !== wanted.length || !timingSafeEqual(mac, wanted)) return false;
  const found = digestUpTo(reader, macs, head.upTo);
  return (
    found.digest === head.digest && found.cases === head.cases && found.entries === head.entries
  );
}
