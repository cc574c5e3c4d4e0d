import { outgoingPlace } from './dead-letters.ts';
import { inboxPlace } from './inbox.ts';
import type { DataKey } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { type Place, sealJson, unsealJson } from './seal.ts';
import { statement } from './statement.ts';
import type { InboxPayload } from './store.ts';

const waitingEvents = statement<{ conversation: string }>()((db, hole) =>
  db
    .selectFrom('inbox')
    .select(['seq', 'id', 'key', 'payload'])
    .where('target_kind', '=', 'conversation')
    .where('target_id', '=', hole.conversation)
    .where('payload', 'is not', null),
);
const waitingLetters = statement<{ address: string }>()((db, hole) =>
  db
    .selectFrom('outbox')
    .select(['seq', 'id', 'key', 'payload'])
    .where('address', '=', hole.address),
);
const putEvent = statement<{ seq: number; key: string; payload: Uint8Array }>()((db, hole) =>
  db.updateTable('inbox').set({ key: hole.key, payload: hole.payload }).where('seq', '=', hole.seq),
);
const putLetter = statement<{ seq: number; key: string; payload: Uint8Array }>()((db, hole) =>
  db
    .updateTable('outbox')
    .set({ key: hole.key, payload: hole.payload })
    .where('seq', '=', hole.seq),
);

type Opened = {
  readonly seq: number;
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
};

/** What waits for or from a conversation, opened while its keys still exist. */
export type Waiting = {
  readonly events: readonly Opened[];
  readonly letters: readonly Opened[];
  /** Papers that waiting events bring. */
  readonly papers: ReadonlySet<string>;
};

/** Opens what waits in a conversation, the row `done` in this commit left out; what cannot be opened is left as it lies. */
export function openWaiting(plan: Plan, conversation: string, done: number | null): Waiting {
  const events = plan.reader
    .all(waitingEvents, { conversation })
    .filter((row) => row.seq !== done)
    .flatMap((row) => opened(plan, row, inboxPlace(row.id)));
  const letters = plan.reader
    .all(waitingLetters, { address: conversation })
    .flatMap((row) => opened(plan, row, outgoingPlace(row.id)));
  const papers = events.flatMap(({ value }) => {
    const payload = value as InboxPayload;
    if (payload.kind !== 'incoming' || payload.incoming.body.kind !== 'paper') return [];
    return [payload.incoming.body.paper.id];
  });
  return { events, letters, papers: new Set(papers) };
}

type Row = { seq: number; id: string; key: string | null; payload: Uint8Array | null };

function opened(plan: Plan, row: Row, place: Place): readonly Opened[] {
  const key = row.key === null ? null : plan.keyById(row.key);
  if (key === null || row.payload === null) return [];
  try {
    const value = unsealJson(key.secret, place, row.payload);
    return [{ seq: row.seq, id: row.id, key: key.id, value }];
  } catch {
    return [];
  }
}

/** Plans that what was sealed under one of the keys `from` is sealed under `to`. */
export function planReseal(
  plan: Plan,
  waiting: Waiting,
  keys: { readonly from: readonly string[]; readonly to: DataKey },
): void {
  const { from, to } = keys;
  for (const { seq, id, key, value } of waiting.events)
    if (from.includes(key))
      plan.write(putEvent, {
        seq,
        key: to.id,
        payload: sealJson(to.secret, inboxPlace(id), value),
      });
  for (const { seq, id, key, value } of waiting.letters)
    if (from.includes(key))
      plan.write(putLetter, {
        seq,
        key: to.id,
        payload: sealJson(to.secret, outgoingPlace(id), value),
      });
}
