import type { HistoryEntry } from '../cases/case.ts';
import type { Macs } from './hmac.ts';
import type { DataKey, KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Connection, Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';

const insertEntry = statement<{
  number: string;
  n: number;
  at: number;
  key: string;
  body: Uint8Array;
  mac: Uint8Array;
}>()((db, hole) =>
  db.insertInto('history').values({
    case_number: hole.number,
    n: hole.n,
    at: hole.at,
    key: hole.key,
    body: hole.body,
    mac: hole.mac,
  }),
);
const macAt = statement<{ number: string; n: number }>()((db, hole) =>
  db
    .selectFrom('history')
    .select('mac')
    .where('case_number', '=', hole.number)
    .where('n', '=', hole.n),
);
const entriesOf = statement<{ number: string }>()((db, hole) =>
  db.selectFrom('history').selectAll().where('case_number', '=', hole.number).orderBy('n'),
);
const numbersInHistory = statement<NoValues>()((db) =>
  db.selectFrom('history').select('case_number').distinct().orderBy('case_number'),
);
const versions = statement<NoValues>()((db) =>
  db.selectFrom('cases').select(['number', 'version']).orderBy('number'),
);
const recordVersions = statement<NoValues>()((db) =>
  db.selectFrom('records').select(['id', 'version']).orderBy('id'),
);

type Link = { number: string; n: number; at: number; key: string; body: Uint8Array };

const place = (number: string, n: number) =>
  ({ table: 'history', column: 'body', row: `${number}/${n}` }) as const;

// Every link is tied to the one before it, to its ciphertext and to all its clear columns.
const linkMac = (macs: Macs, before: Uint8Array, link: Link): Buffer =>
  macs.of('history', before, link.number, String(link.n), String(link.at), link.key, link.body);

const noMac = new Uint8Array(0);

/** Plans entries at the end of a case's chain; `version` is the number of entries before them. */
export function planHistory(
  plan: Plan,
  macs: Macs,
  add: {
    number: string;
    version: number;
    entries: readonly { readonly act: { readonly at: number } }[];
    key: DataKey;
  },
): void {
  let mac = lastMac(plan, add.number, add.version);
  for (const [index, entry] of add.entries.entries()) {
    const n = add.version + index + 1;
    const body = sealJson(add.key.secret, place(add.number, n), entry);
    const link = { number: add.number, n, at: entry.act.at, key: add.key.id, body };
    mac = linkMac(macs, mac, link);
    plan.write(insertEntry, { ...link, mac });
  }
}

// The link before may be one that this very plan adds: a turn can act twice on one case.
function lastMac(plan: Plan, number: string, n: number): Uint8Array {
  if (n === 0) return noMac;
  for (const { of, values } of plan.writes.toReversed())
    if ((of as unknown) === insertEntry && values['number'] === number && values['n'] === n)
      return values['mac'] as Uint8Array;
  return plan.reader.get(macAt, { number, n })?.mac ?? noMac;
}

/** The history of a case, oldest first. */
export function readHistory(
  reader: Reader,
  ring: KeyRing,
  number: string,
): readonly (HistoryEntry & { readonly seq: number })[] {
  return readChain(reader, ring, number) as readonly (HistoryEntry & { readonly seq: number })[];
}

/** The chain of a case or a record, oldest first, as it was written. */
export function readChain(
  reader: Reader,
  ring: KeyRing,
  number: string,
): readonly { readonly seq: number }[] {
  return reader.all(entriesOf, { number }).map((row) => {
    const key = ring.byId(row.key, reader);
    if (key === null)
      throw new Error(`Cannot read the history of ${number}: its key was destroyed`);
    const entry = unsealJson(key.secret, place(number, row.n), row.body) as object;
    return { ...entry, seq: row.n };
  });
}

const entriesBetween = statement<{ from: number; to: number }>()((db, hole) =>
  db
    .selectFrom('history')
    .selectAll()
    .where('at', '>=', hole.from)
    .where('at', '<', hole.to)
    .orderBy('at')
    .orderBy('seq'),
);

/** Every entry of any chain of that time, oldest first; what was destroyed since is left out. */
export const readTimes = (
  { reader, ring }: { readonly reader: Reader; readonly ring: KeyRing },
  from: number,
  to: number,
): readonly { readonly number: string; readonly entry: unknown }[] =>
  reader.all(entriesBetween, { from, to }).flatMap(({ case_number: number, n, key, body }) => {
    const found = ring.byId(key, reader);
    return found === null
      ? []
      : [{ number, entry: unsealJson(found.secret, place(number, n), body) }];
  });

/** Numbers of cases and records whose chain was changed, cut short, or belongs to no case. */
export function brokenChains(reader: Reader, macs: Macs): readonly string[] {
  const wanted = new Map([
    ...reader.all(versions, {}).map((row) => [row.number, row.version] as const),
    ...reader.all(recordVersions, {}).map((row) => [row.id, row.version] as const),
  ]);
  const numbers = new Set([
    ...wanted.keys(),
    ...reader.all(numbersInHistory, {}).map((row) => row.case_number),
  ]);
  return [...numbers].filter((number) => !chainHolds(reader, macs, number, wanted.get(number)));
}

function chainHolds(
  reader: Reader,
  macs: Macs,
  number: string,
  length: number | undefined,
): boolean {
  const rows = reader.all(entriesOf, { number });
  if (rows.length !== length) return false;
  let mac: Uint8Array = noMac;
  return rows.every((row, index) => {
    const { n, at, key, body } = row;
    mac = linkMac(macs, mac, { number, n, at, key, body });
    return n === index + 1 && Buffer.compare(mac, row.mac) === 0;
  });
}

const putMac = statement<{ seq: number; mac: Uint8Array }>()((db, hole) =>
  db.updateTable('history').set({ mac: hole.mac }).where('seq', '=', hole.seq),
);

/** Links every chain anew by these digests. Only for chains that held: whoever calls it has looked, and within a transaction. */
export function relink(connection: Connection, macs: Macs): void {
  for (const { case_number: number } of connection.all(numbersInHistory, {})) {
    let mac: Uint8Array = noMac;
    for (const { seq, n, at, key, body } of connection.all(entriesOf, { number })) {
      mac = linkMac(macs, mac, { number, n, at, key, body });
      connection.run(putMac, { seq, mac });
    }
  }
}
