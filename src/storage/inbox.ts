import type { DataKey, KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { fixed, type NoValues, statement } from './statement.ts';
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
  db
    .insertInto('inbox')
    .values({
      id: hole.id,
      target_kind: hole.kind,
      target_id: hole.target,
      at: hole.at,
      key: hole.key,
      payload: hole.payload,
    })
    .onConflict((on) => on.column('id').doNothing()),
);
const insertDone = statement<{ id: string; at: number }>()((db, hole) =>
  db
    .insertInto('inbox')
    .values({ id: hole.id, at: hole.at })
    .onConflict((on) => on.column('id').doNothing()),
);
/** Leaves only the id of a row's event. */
export const emptyRow = statement<{ seq: number }>()((db, hole) =>
  db
    .updateTable('inbox')
    .set({ target_kind: null, target_id: null, key: null, payload: null })
    .where('seq', '=', hole.seq)
    .where('payload', 'is not', null),
);
const nextOf = statement<{ kind: string; target: string; after: number }>()((db, hole) =>
  db
    .selectFrom('inbox')
    .select(['seq', 'id', 'at', 'key', 'payload'])
    .where('target_kind', '=', hole.kind)
    .where('target_id', '=', hole.target)
    .where('payload', 'is not', null)
    .where('seq', '>', hole.after)
    .orderBy('seq')
    .limit(fixed(2)),
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

/** The key of what is addressed to a target. A case that is still to be opened has none: what waits for it waits under that of the house. */
export function targetKey(plan: Plan, target: Target, given: boolean | undefined): DataKey {
  if (target.kind === 'conversation')
    return talkKey(plan, target.id, given ?? plan.consented(target.id));
  return plan.currentKey('case', target.id) ?? plan.key('house', 'house');
}

/** Plans an event to be stored; where its id is known the plan as a whole is a conflict. */
export function planReceived(plan: Plan, event: InboxEvent, given?: boolean): void {
  const { target } = event;
  const key = targetKey(plan, target, given);
  const values = {
    id: event.id,
    kind: target.kind,
    target: target.id,
    at: event.at,
    key: key.id,
    payload: sealJson(key.secret, inboxPlace(event.id), event.payload),
  };
  plan.write(insertEvent, values, 1);
  plan.touched.inbox.set(`${target.kind}\0${target.id}`, target);
}

/** Plans an event among other writes: nothing where its id is known. `given` overrides the stored consent. */
export function planEvent(plan: Plan, event: InboxEvent, given?: boolean): void {
  if (plan.reader.get(seen, { id: event.id }) === undefined) planReceived(plan, event, given);
}

/** Plans an event whose payload is lost: it comes to staff among what was set aside, instead of vanishing. */
export function planUnreadable(plan: Plan, event: Pick<InboxEvent, 'id' | 'target' | 'at'>): void {
  const { id, target, at } = event;
  const key = plan.key('house', 'house').id;
  const payload = new Uint8Array(1);
  plan.write(insertEvent, { id, kind: target.kind, target: target.id, at, key, payload });
  plan.touched.inbox.set(`${target.kind}\0${target.id}`, target);
}

/** Plans that an event was handled in this very commit, which is a conflict where its id is known. */
export const planTaken = (plan: Plan, event: Pick<InboxEvent, 'id' | 'at'>): void =>
  plan.write(insertDone, { id: event.id, at: event.at }, 1);

/** Whether an event with this id is known. */
export const isSeen = (reader: Reader, id: string): boolean =>
  reader.get(seen, { id }) !== undefined;

const waitingHeads = statement<NoValues>()((db) =>
  db
    .selectFrom('inbox')
    .select(['target_kind', 'target_id', (eb) => eb.fn.min('seq').as('seq')])
    .where('payload', 'is not', null)
    .groupBy(['target_kind', 'target_id']),
);
const stillWaits = statement<{ id: string }>()((db, hole) =>
  db.selectFrom('inbox').select('seq').where('id', '=', hole.id).where('payload', 'is not', null),
);
// It changes nothing, and must find nothing to change.
const anyWaits = statement<{ target: string }>()((db, hole) =>
  db
    .updateTable('inbox')
    .set((eb) => ({ at: eb.ref('at') }))
    .where('target_id', '=', hole.target)
    .where('target_kind', '=', 'conversation')
    .where('payload', 'is not', null),
);

/** A conflict where anything waits for a conversation. */
export const planNoneWaits = (plan: Plan, target: string): void =>
  plan.write(anyWaits, { target }, 0);

/** Whether an event waits to be handled. */
export const isWaitingEvent = (reader: Reader, id: string): boolean =>
  reader.get(stillWaits, { id }) !== undefined;

/** Every target that has waiting rows, with the oldest of them. */
export const headsIn = (
  reader: Reader,
): readonly { readonly target: Target; readonly seq: number }[] =>
  reader.all(waitingHeads, {}).map((row) => ({
    target: { kind: row.target_kind as Target['kind'], id: String(row.target_id) },
    seq: row.seq,
  }));

/** Plans that a row is done: only its event's id stays. */
export const planDone = (plan: Plan, seq: number): void => plan.write(emptyRow, { seq }, 1);

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
    const [row, behind] = reader.all(nextOf, { kind: target.kind, target: target.id, after });
    if (row === undefined) return null;
    try {
      const key = ring.byId(String(row.key), reader);
      if (key === null || row.payload === null) throw new Error('its key was destroyed');
      const payload = unsealJson(key.secret, inboxPlace(row.id), row.payload) as InboxPayload;
      const last = behind === undefined;
      return { seq: row.seq, id: row.id, target, at: row.at, payload, last };
    } catch {
      lost(row.seq);
      after = row.seq;
    }
  }
}
