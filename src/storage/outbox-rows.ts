import { parseAddress } from '../messages/address.ts';
import { outgoingPlace } from './dead-letters.ts';
import type { KeyRing } from './key-ring.ts';
import type { Lru } from './lru.ts';
import { unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { fixed, statement } from './statement.ts';
import type { DueOf, OutboxRow, Outgoing } from './store.ts';

// Only the first message of an address may go; those behind it wait, whatever their time.
const dueHeads = (limit: number, without: readonly string[]) =>
  statement<{ now: number }>()((db, hole) =>
    db
      .selectFrom('outbox as o')
      .selectAll()
      .where('due', '<=', hole.now)
      .$if(without.length > 0, (query) =>
        query.where((eb) =>
          eb.and(without.map((name) => eb('o.address', 'not like', `${name}:%`))),
        ),
      )
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('outbox as before')
              .select('before.seq')
              .whereRef('before.address', '=', 'o.address')
              .whereRef('before.seq', '<', 'o.seq'),
          ),
        ),
      )
      .orderBy('seq')
      .limit(fixed(limit)),
  );
// A statement for each limit that is asked for: there are few.
const dueHeadsOf = new Map<string, ReturnType<typeof dueHeads>>();

function headsUpTo(limit: number, without: readonly string[]): ReturnType<typeof dueHeads> {
  const of = [limit, ...without].join('|');
  const known = dueHeadsOf.get(of) ?? dueHeads(limit, without);
  dueHeadsOf.set(of, known);
  return known;
}

const mostBehind = 40;
const behindMost = statement<{ address: string; seq: number }>()((db, hole) =>
  db
    .selectFrom('outbox')
    .selectAll()
    .where('address', '=', hole.address)
    .where('seq', '>', hole.seq)
    .orderBy('seq')
    .limit(fixed(mostBehind)),
);
/** Messages on their way that were opened or sealed lately, by key and id: whoever sends asks for them again and again. */
export type Opened = Lru<Outgoing['body']>;

/** Where the body of a message stands among the opened. */
export const openedAs = (key: string, id: string): string => `${key} ${id}`;

/** What reading the outbox works with. */
export type OutboxReading = {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly opened: Opened;
  /** Hears of messages that cannot be opened. */
  readonly lost: (seq: number) => void;
};

/** The head of every address whose time has come, oldest first. */
export function dueRows(
  parts: OutboxReading,
  {
    now,
    limit,
    of,
  }: { readonly now: number; readonly limit: number; readonly of: DueOf | undefined },
): readonly OutboxRow[] {
  const all = parts.reader.all(headsUpTo(limit, of?.without ?? []), { now });
  return opened(parts, of === undefined ? all : all.filter(of.wanted));
}

/** Up to forty messages of an address behind one of them, in order. */
export const rowsBehind = (parts: OutboxReading, to: string, seq: number): readonly OutboxRow[] =>
  opened(parts, parts.reader.all(behindMost, { address: to, seq }));

type Stored = Parameters<typeof bodyOf>[1] & {
  readonly seq: number;
  readonly address: string;
  readonly attempts: number;
};

function opened(parts: OutboxReading, stored: readonly Stored[]): readonly OutboxRow[] {
  const rows: OutboxRow[] = [];
  for (const row of stored) {
    try {
      const body = bodyOf(parts, row);
      const { seq, id, attempts } = row;
      rows.push({ seq, id, attempts, to: parseAddress(row.address), body });
    } catch {
      parts.lost(row.seq);
    }
  }
  return rows;
}

function bodyOf(
  { reader, ring, opened }: OutboxReading,
  row: { id: string; key: string; payload: Uint8Array },
): Outgoing['body'] {
  const place = openedAs(row.key, row.id);
  const known = opened.get(place);
  if (known !== undefined) return known;
  const key = ring.byId(row.key, reader);
  if (key === null) throw new Error('its key was destroyed');
  const body = unsealJson(key.secret, outgoingPlace(row.id), row.payload) as Outgoing['body'];
  opened.set(place, body);
  return body;
}
