import { parseAddress } from '../messages/address.ts';
import type { DataKey, KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { readReason } from './reason.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';
import type { Outgoing } from './store.ts';

const insertDead = statement<{
  seq: number;
  id: string;
  address: string;
  at: number;
  attempts: number;
  key: string;
  payload: Uint8Array;
  reasonKey: string;
  reason: Uint8Array;
}>()((db, hole) =>
  db.insertInto('dead_letters').values({
    seq: hole.seq,
    id: hole.id,
    address: hole.address,
    at: hole.at,
    attempts: hole.attempts,
    key: hole.key,
    payload: hole.payload,
    reason_key: hole.reasonKey,
    reason: hole.reason,
  }),
);
const deadLetters = statement<NoValues>()((db) =>
  db.selectFrom('dead_letters').selectAll().orderBy('seq'),
);

const countDead = statement<NoValues>()((db) =>
  db.selectFrom('dead_letters').select(({ fn }) => fn.countAll<number>().as('count')),
);

/** How many messages were given up. */
export const deadCount = (reader: Reader): number => reader.get(countDead, {})?.count ?? 0;

/** Where a waiting message is sealed for. */
export const outgoingPlace = (id: string) =>
  ({ table: 'outbox', column: 'payload', row: id }) as const;
const deadPlace = (column: 'payload' | 'reason', seq: number) =>
  ({ table: 'dead_letters', column, row: String(seq) }) as const;

type Waiting = {
  seq: number;
  id: string;
  address: string;
  attempts: number;
  key: string;
  payload: Uint8Array;
};

/** Plans a message among those given up, with the reason sealed. */
export function planDead(plan: Plan, row: Waiting, why: { reason: string; at: number }): void {
  const house = plan.key('house', 'house');
  const key = plan.keyById(row.key);
  plan.write(insertDead, {
    seq: row.seq,
    id: row.id,
    address: row.address,
    at: why.at,
    attempts: row.attempts + 1,
    key: key?.id ?? house.id,
    payload: buried(row, key?.secret ?? null, house.secret),
    reasonKey: house.id,
    reason: sealJson(house.secret, deadPlace('reason', row.seq), why.reason),
  });
}

const nothingLeft: Outgoing['body'] = {
  kind: 'reply',
  language: 'zh-CN',
  reply: { from: 'assistant', turn: 0, hint: 'none', lines: [], options: [] },
};

// A message nobody can open any more is kept as an empty one, so that staff still see that it did not arrive.
function buried(
  row: { id: string; seq: number; payload: Uint8Array },
  secret: Uint8Array | null,
  house: Uint8Array,
): Uint8Array {
  try {
    if (secret === null) throw new Error('its key was destroyed');
    const body = unsealJson(secret, outgoingPlace(row.id), row.payload);
    return sealJson(secret, deadPlace('payload', row.seq), body);
  } catch {
    return sealJson(secret ?? house, deadPlace('payload', row.seq), nothingLeft);
  }
}

/** Messages given up, oldest first; one that cannot be opened is an empty one. */
export const deadRows = (reader: Reader, ring: KeyRing) =>
  reader.all(deadLetters, {}).map((row) => ({
    row: {
      seq: row.seq,
      id: row.id,
      attempts: row.attempts,
      to: parseAddress(row.address),
      body: bodyOf(row, ring.byId(row.key, reader)),
    },
    reason: readReason({ reader, ring }, 'dead_letters', row),
    at: row.at,
  }));

function bodyOf(row: { seq: number; payload: Uint8Array }, key: DataKey | null): Outgoing['body'] {
  try {
    if (key === null) return nothingLeft;
    return unsealJson(key.secret, deadPlace('payload', row.seq), row.payload) as Outgoing['body'];
  } catch {
    return nothingLeft;
  }
}
