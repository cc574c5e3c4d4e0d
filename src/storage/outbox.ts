import { sql } from 'kysely';
import { addressKey, parseAddress } from '../messages/address.ts';
import { outgoingPlace, planDead } from './dead-letters.ts';
import { talkKey } from './inbox.ts';
import type { KeyRing } from './key-ring.ts';
import type { Lru } from './lru.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { fixed, type NoValues, statement } from './statement.ts';
import type { OutboxRow, Outgoing } from './store.ts';

const insertOutgoing = statement<{
  id: string;
  address: string;
  key: string;
  payload: Uint8Array;
}>()((db, hole) =>
  db.insertInto('outbox').values({
    id: hole.id,
    address: hole.address,
    due: 0,
    attempts: 0,
    key: hole.key,
    payload: hole.payload,
  }),
);
// Only the first message of an address may go; those behind it wait, whatever their time.
const dueHeads = (limit: number) =>
  statement<{ now: number }>()((db, hole) =>
    db
      .selectFrom('outbox as o')
      .selectAll()
      .where('due', '<=', hole.now)
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
const dueHeadsOf = new Map<number, ReturnType<typeof dueHeads>>();

function headsUpTo(limit: number): ReturnType<typeof dueHeads> {
  const known = dueHeadsOf.get(limit) ?? dueHeads(limit);
  dueHeadsOf.set(limit, known);
  return known;
}

const headTimes = statement<NoValues>()((db) =>
  db
    .selectFrom('outbox as o')
    .select((eb) => eb.fn.min('o.due').as('at'))
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
    ),
);
const bySeq = statement<{ seq: number }>()((db, hole) =>
  db.selectFrom('outbox').selectAll().where('seq', '=', hole.seq),
);
const removeOutgoing = statement<{ seq: number }>()((db, hole) =>
  db.deleteFrom('outbox').where('seq', '=', hole.seq),
);
const markWent = statement<{ seq: number; at: number }>()((db, hole) =>
  db
    .insertInto('channel_marks')
    .columns(['channel', 'went'])
    .expression((eb) =>
      eb
        .selectFrom('outbox')
        .select([
          sql<string>`substr(address, 1, instr(address, ':') - 1)`.as('channel'),
          sql<number>`${hole.at}`.as('went'),
        ])
        .where('seq', '=', hole.seq),
    )
    .onConflict((on) => on.column('channel').doUpdateSet({ went: hole.at })),
);
const putOff = statement<{ seq: number; due: number; tries: number }>()((db, hole) =>
  db
    .updateTable('outbox')
    .set((eb) => ({ due: hole.due, attempts: eb('attempts', '+', hole.tries) }))
    .where('seq', '=', hole.seq),
);
const countFor = statement<{ address: string }>()((db, hole) =>
  db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('address', '=', hole.address),
);
/** Messages on their way that were opened or sealed lately, by key and id: whoever sends asks for them again and again. */
export type Opened = Lru<Outgoing['body']>;

const openedAs = (key: string, id: string): string => `${key} ${id}`;

/** Plans a message on its way; a reply is sealed like the conversation it goes to, a staff notice under the house's key. `given` overrides the stored consent. */
export function planOutgoing(
  plan: Plan,
  out: Outgoing,
  { opened, given }: { readonly opened: Opened; readonly given?: boolean },
): void {
  const address = addressKey(out.to);
  const key =
    out.body.kind === 'staff'
      ? plan.key('house', 'house')
      : talkKey(plan, address, given ?? plan.consented(address));
  plan.write(insertOutgoing, {
    id: out.id,
    address,
    key: key.id,
    payload: sealJson(key.secret, outgoingPlace(out.id), out.body),
  });
  plan.settled(() => opened.set(openedAs(key.id, out.id), out.body));
  plan.touched.outbox = true;
}

/** What became of an attempt to send. */
export type Mark =
  /** `sentAt`: when, for what is known of its channel. */
  | { readonly kind: 'sent'; readonly sentAt?: number }
  | { readonly kind: 'retry'; readonly at: number; readonly asked?: boolean }
  | { readonly kind: 'dead'; readonly reason: string; readonly at: number };

/** Plans what became of an attempt to send; a row that is gone already is let be. */
export function planMark(plan: Plan, seq: number, outcome: Mark): void {
  plan.touched.outbox = true;
  if (outcome.kind === 'sent') {
    if (outcome.sentAt !== undefined) plan.write(markWent, { seq, at: outcome.sentAt });
    return plan.write(removeOutgoing, { seq });
  }
  if (outcome.kind === 'retry')
    return plan.write(putOff, { seq, due: outcome.at, tries: outcome.asked === true ? 0 : 1 });
  const row = plan.reader.get(bySeq, { seq });
  if (row === undefined) return;
  plan.write(removeOutgoing, { seq });
  planDead(plan, row, outcome);
}

/** What reading the outbox works with. */
export type OutboxReading = {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly opened: Opened;
  /** Hears of messages that cannot be opened. */
  readonly lost: (seq: number) => void;
};

/** The head of every address whose time has come, oldest first. */
export function dueRows(parts: OutboxReading, now: number, limit: number): readonly OutboxRow[] {
  const rows: OutboxRow[] = [];
  for (const row of parts.reader.all(headsUpTo(limit), { now })) {
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

/** When the first head falls due, ms, or `null` where nothing waits. */
export const nextDue = (reader: Reader): number | null => reader.get(headTimes, {})?.at ?? null;

/** Messages that wait for an address. */
export const countWaiting = (reader: Reader, address: string): number =>
  reader.get(countFor, { address })?.n ?? 0;
