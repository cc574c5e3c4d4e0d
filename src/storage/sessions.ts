import { fromBefore } from '../dialogue/from-before.ts';
import type { Draft, Heard, Session } from '../dialogue/session.ts';
import { newSession } from '../dialogue/session.ts';
import { talkKey } from './inbox.ts';
import type { DataKey, KeyRing } from './key-ring.ts';
import type { Lru } from './lru.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { statement } from './statement.ts';
import type { LoadedSession, TurnWrites } from './store.ts';

/** A session as it lies in its row: drafts by id only, what was heard under a key of its own. */
type Body = Omit<Session, 'drafts' | 'heard'> & { readonly drafts: readonly string[] };

type ConversationWrites = NonNullable<TurnWrites['conversation']>;

const sessionRow = statement<{ conversation: string }>()((db, hole) =>
  db.selectFrom('sessions').selectAll().where('conversation', '=', hole.conversation),
);
const draftRows = statement<{ conversation: string }>()((db, hole) =>
  db.selectFrom('drafts').selectAll().where('conversation', '=', hole.conversation),
);

type SessionValues = {
  conversation: string;
  version: number;
  next: number;
  consented: number;
  touched: number;
  key: string;
  body: Uint8Array;
  heardKey: string | null;
  heard: Uint8Array | null;
};
const insertSession = statement<SessionValues>()((db, hole) =>
  db
    .insertInto('sessions')
    .values({
      conversation: hole.conversation,
      version: hole.next,
      consented: hole.consented,
      touched: hole.touched,
      key: hole.key,
      body: hole.body,
      heard_key: hole.heardKey,
      heard: hole.heard,
    })
    .onConflict((on) => on.column('conversation').doNothing()),
);
const updateSession = statement<SessionValues>()((db, hole) =>
  db
    .updateTable('sessions')
    .set({
      version: hole.next,
      consented: hole.consented,
      touched: hole.touched,
      key: hole.key,
      body: hole.body,
      heard_key: hole.heardKey,
      heard: hole.heard,
    })
    .where('conversation', '=', hole.conversation)
    .where('version', '=', hole.version),
);
const putDraft = statement<{
  id: string;
  conversation: string;
  touched: number;
  key: string;
  body: Uint8Array;
}>()((db, hole) =>
  db
    .insertInto('drafts')
    .values({
      id: hole.id,
      conversation: hole.conversation,
      touched: hole.touched,
      key: hole.key,
      body: hole.body,
    })
    .onConflict((on) =>
      on.column('id').doUpdateSet({
        conversation: hole.conversation,
        touched: hole.touched,
        key: hole.key,
        body: hole.body,
      }),
    ),
);
const deleteDraft = statement<{ id: string }>()((db, hole) =>
  db.deleteFrom('drafts').where('id', '=', hole.id),
);

const bodyPlace = (row: string) => ({ table: 'sessions', column: 'body', row }) as const;
const heardPlace = (row: string) => ({ table: 'sessions', column: 'heard', row }) as const;
const draftPlace = (row: string) => ({ table: 'drafts', column: 'body', row }) as const;

const isConsented = (session: Session): boolean => session.consents.basic?.given === true;

/** Plans a session and its changed drafts; `afresh`: nothing of what was stored counts any more. */
export function planSession(plan: Plan, writes: ConversationWrites, afresh: boolean): void {
  const { id, version, session, before } = writes;
  const given = isConsented(session);
  const own = plan.key('conversation', id);
  const { heard, drafts, ...rest } = session;
  const body: Body = { ...rest, drafts: drafts.map((draft) => draft.id) };
  const heardKey = heard === null ? null : talkKey(plan, id, given);
  const values: SessionValues = {
    conversation: id,
    version,
    next: version + 1,
    consented: given ? 1 : 0,
    touched: session.lastAt,
    key: own.id,
    body: sealJson(own.secret, bodyPlace(id), body),
    heardKey: heardKey?.id ?? null,
    heard: heardKey === null ? null : sealJson(heardKey.secret, heardPlace(id), heard),
  };
  plan.write(version === 0 ? insertSession : updateSession, values, 1);
  planDrafts(plan, { conversation: id, before: afresh ? [] : before.drafts, drafts });
  if (!afresh)
    for (const draft of before.drafts)
      if (!drafts.some((one) => one.id === draft.id)) planDraftGone(plan, draft.id);
  plan.setConsent(id, given);
  plan.touched.conversations.add(id);
}

function planDrafts(
  plan: Plan,
  all: { conversation: string; before: readonly Draft[]; drafts: readonly Draft[] },
): void {
  for (const draft of all.drafts) {
    if (all.before.includes(draft)) continue;
    // One that begins has none; one that came from another chat brings its own.
    const begins = draft.came === undefined && !all.before.some(({ id }) => id === draft.id);
    const key = begins ? plan.newKey('draft', draft.id) : plan.key('draft', draft.id);
    plan.write(putDraft, {
      id: draft.id,
      conversation: all.conversation,
      touched: draft.touched,
      key: key.id,
      body: sealJson(key.secret, draftPlace(draft.id), draft),
    });
  }
}

/** Plans that a draft's row goes and its key is destroyed. */
export function planDraftGone(plan: Plan, id: string): void {
  const key = plan.currentKey('draft', id);
  plan.write(deleteDraft, { id });
  if (key !== null) plan.destroyKey(key);
}

/** Ids of the drafts stored for a conversation. */
export const draftsOf = (reader: Reader, conversation: string): readonly string[] =>
  reader.all(draftRows, { conversation }).map((row) => row.id);

/** A conversation as it is committed; one that has not begun is a new session of version 0. */
export function loadSession(
  conversation: string,
  { reader, ring, cache }: { reader: Reader; ring: KeyRing; cache: Lru<LoadedSession> },
): LoadedSession {
  const cached = cache.get(conversation);
  if (cached !== undefined) return cached;
  const row = reader.get(sessionRow, { conversation });
  if (row === undefined) return { session: newSession, version: 0 };
  const key = (id: string): DataKey => {
    const found = ring.byId(id, reader);
    if (found === null) throw new Error('Cannot read a session: its key was destroyed');
    return found;
  };
  const body = unsealJson(key(row.key).secret, bodyPlace(conversation), row.body) as Body;
  const heard =
    row.heard === null || row.heard_key === null
      ? null
      : (unsealJson(key(row.heard_key).secret, heardPlace(conversation), row.heard) as Heard);
  const stored = new Map(
    (body.drafts.length === 0 ? [] : reader.all(draftRows, { conversation })).map((draft) => [
      draft.id,
      unsealJson(key(draft.key).secret, draftPlace(draft.id), draft.body) as Draft,
    ]),
  );
  const drafts = body.drafts.flatMap((id) => stored.get(id) ?? []);
  const session = fromBefore({ ...body, drafts, heard });
  const loaded = { session, version: row.version };
  cache.set(conversation, loaded);
  return loaded;
}
