import type { DataKey, KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';
import type { InboxEvent, InboxPayload, InboxRow, Target } from './store.ts';

const seen = statement<{ id: string }>()((db, hole) =>
  db.selectFrom('inbox').select('seq').where('id', '=', hole.id),
);
const insertEvent = statement<{
  id: string;
  kind: string;
  target: string;
  at: number;
  key: string;
  payload: Uint8Array;
}>()((db, hole) =>
  db.insertInto('inbox').values({
    id: hole.id,
    target_kind: hole.kind,
    target_id: hole.target,
    at: hole.at,
    key: hole.key,
    payload: hole.payload,
  }),
);
const emptyRow = statement<{ seq: number }>()((db, hole) =>
  db
    .updateTable('inbox')
    .set({ target_kind: null, target_id: null, key: null, payload: null })
    .where('seq', '=', hole.seq)
    .where('payload', 'is not', null),
);
const setAside = statement<{
  seq: number;
  id: string;
  kind: string;
  target: string;
  at: number;
  key: string | null;
  payload: Uint8Array | null;
  reasonKey: string;
  reason: Uint8Array;
}>()((db, hole) =>
  db.insertInto('quarantine').values({
    seq: hole.seq,
    id: hole.id,
    target_kind: hole.kind,
    target_id: hole.target,
    at: hole.at,
    key: hole.key,
    payload: hole.payload,
    reason_key: hole.reasonKey,
    reason: hole.reason,
  }),
);
const nextOf = statement<{ kind: string; target: string; after: number }>()((db, hole) =>
  db
    .selectFrom('inbox')
    .selectAll()
    .where('target_kind', '=', hole.kind)
    .where('target_id', '=', hole.target)
    .where('payload', 'is not', null)
    .where('seq', '>', hole.after)
    .orderBy('seq')
    .limit(1),
);
const waitingTargets = statement<NoValues>()((db) =>
  db
    .selectFrom('inbox')
    .select(['target_kind', 'target_id'])
    .distinct()
    .where('payload', 'is not', null),
);

/** Where the payload of an event is sealed for. */
export const inboxPlace = (id: string) => ({ table: 'inbox', column: 'payload', row: id }) as const;

/** The key that what is said in a conversation is sealed under. */
export const talkKey = (plan: Plan, conversation: string, given: boolean): DataKey =>
  plan.key(given ? 'conversation' : 'heard', conversation);

// A case that is still to be opened has no key: what is addressed to it waits under that of the house.
function targetKey(plan: Plan, target: Target, given: boolean | undefined): DataKey {
  if (target.kind === 'conversation')
    return talkKey(plan, target.id, given ?? plan.consented(target.id));
  return plan.currentKey('case', target.id) ?? plan.key('house', 'house');
}

/** Plans an event to be stored; `repeat` and nothing planned where its id is known. `given` overrides the stored consent. */
export function planEvent(plan: Plan, event: InboxEvent, given?: boolean): 'stored' | 'repeat' {
  if (plan.reader.get(seen, { id: event.id }) !== undefined) return 'repeat';
  const { target } = event;
  const key = targetKey(plan, target, given);
  plan.write(insertEvent, {
    id: event.id,
    kind: target.kind,
    target: target.id,
    at: event.at,
    key: key.id,
    payload: sealJson(key.secret, inboxPlace(event.id), event.payload),
  });
  plan.touched.inbox.set(`${target.kind}\0${target.id}`, target);
  return 'stored';
}

/** Plans an event whose payload is lost: it comes to staff among what was set aside, instead of vanishing. */
export function planUnreadable(plan: Plan, event: Pick<InboxEvent, 'id' | 'target' | 'at'>): void {
  const { id, target, at } = event;
  const key = plan.key('house', 'house').id;
  const payload = new Uint8Array(1);
  plan.write(insertEvent, { id, kind: target.kind, target: target.id, at, key, payload });
  plan.touched.inbox.set(`${target.kind}\0${target.id}`, target);
}

/** Plans that a row is done: only its event's id stays. */
export const planDone = (plan: Plan, seq: number): void => plan.write(emptyRow, { seq }, 1);

/** Plans that a row is set aside, sealed anew for where it then lies. */
export function planQuarantine(
  plan: Plan,
  row: InboxRow,
  what: { reason: string; at: number },
): void {
  const house = plan.key('house', 'house');
  const key = row.target.kind === 'conversation' ? targetKey(plan, row.target, undefined) : house;
  const at = { table: 'quarantine', row: String(row.seq) } as const;
  plan.write(emptyRow, { seq: row.seq }, 1);
  plan.write(setAside, {
    seq: row.seq,
    id: row.id,
    kind: row.target.kind,
    target: row.target.id,
    at: what.at,
    key: key.id,
    payload: sealJson(key.secret, { ...at, column: 'payload' }, row.payload),
    reasonKey: house.id,
    reason: sealJson(house.secret, { ...at, column: 'reason' }, what.reason),
  });
}

const lostRow = statement<{ seq: number }>()((db, hole) =>
  db.selectFrom('inbox').selectAll().where('seq', '=', hole.seq).where('payload', 'is not', null),
);

/** Plans that a row nobody can open is set aside, so that those behind it go on. */
export function planLost(plan: Plan, lost: { seq: number; at: number }): void {
  const row = plan.reader.get(lostRow, { seq: lost.seq });
  if (row === undefined) return;
  const house = plan.key('house', 'house');
  plan.write(emptyRow, { seq: row.seq }, 1);
  plan.write(setAside, {
    seq: row.seq,
    id: row.id,
    kind: String(row.target_kind),
    target: String(row.target_id),
    at: lost.at,
    key: null,
    payload: null,
    reasonKey: house.id,
    reason: sealJson(
      house.secret,
      { table: 'quarantine', column: 'reason', row: String(row.seq) },
      'its payload cannot be opened',
    ),
  });
}

/** Every target that has waiting rows. */
export const waitingIn = (reader: Reader): readonly Target[] =>
  reader.all(waitingTargets, {}).map((row) => ({
    kind: row.target_kind as Target['kind'],
    id: String(row.target_id),
  }));

/** The oldest waiting row of a target that can be opened; `lost` hears of those that cannot. */
export function nextRow(
  target: Target,
  { reader, ring, lost }: { reader: Reader; ring: KeyRing; lost: (seq: number) => void },
): Omit<InboxRow, 'attempts'> | null {
  let after = 0;
  for (;;) {
    const row = reader.get(nextOf, { kind: target.kind, target: target.id, after });
    if (row === undefined) return null;
    try {
      const key = ring.byId(String(row.key), reader);
      if (key === null || row.payload === null) throw new Error('its key was destroyed');
      const payload = unsealJson(key.secret, inboxPlace(row.id), row.payload) as InboxPayload;
      return { seq: row.seq, id: row.id, target, at: row.at, payload };
    } catch {
      lost(row.seq);
      after = row.seq;
    }
  }
}
