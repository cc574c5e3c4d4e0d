import { planAppointmentsGone } from './appointments.ts';
import type { Macs } from './hmac.ts';
import type { DataKey, KeyKind } from './key-ring.ts';
import { planCodeGone } from './moves.ts';
import type { PaperFiles } from './paper-files.ts';
import { planPapersGone } from './papers.ts';
import type { Plan } from './plan.ts';
import { openWaiting, planReseal } from './reseal.ts';
import { draftsOf, planDraftGone } from './sessions.ts';
import { statement } from './statement.ts';
import { planNoTimers } from './timers.ts';

/** What forgetting works with. */
export type ForgetParts = {
  readonly macs: Macs;
  readonly files: PaperFiles;
  readonly now: () => number;
  /** The row that is done in this very commit and so needs no new seal. */
  readonly done: number | null;
};

const keysOf = statement<{ owner: string }>()((db, hole) =>
  db.selectFrom('keys').select(['id', 'kind', 'owner']).where('owner', '=', hole.owner),
);
const dropLinesByKey = statement<{ conversation: string; key: string }>()((db, hole) =>
  db
    .deleteFrom('transcript')
    .where('conversation', '=', hole.conversation)
    .where('key', '=', hole.key),
);
const dropLinesOfDraft = statement<{ conversation: string; draft: string }>()((db, hole) =>
  db
    .deleteFrom('transcript')
    .where('conversation', '=', hole.conversation)
    .where('draft', '=', hole.draft),
);
const dropLines = statement<{ conversation: string }>()((db, hole) =>
  db.deleteFrom('transcript').where('conversation', '=', hole.conversation),
);
const emptyAside = statement<{ conversation: string; key: string }>()((db, hole) =>
  db
    .updateTable('quarantine')
    .set({ key: null, payload: null })
    .where('target_id', '=', hole.conversation)
    .where('key', '=', hole.key),
);
const dropDead = statement<{ address: string; key: string }>()((db, hole) =>
  db.deleteFrom('dead_letters').where('address', '=', hole.address).where('key', '=', hole.key),
);
const dropHeard = statement<{ conversation: string; key: string }>()((db, hole) =>
  db
    .updateTable('sessions')
    .set({ heard: null, heard_key: null })
    .where('conversation', '=', hole.conversation)
    .where('heard_key', '=', hole.key),
);
const dropSession = statement<{ conversation: string }>()((db, hole) =>
  db.deleteFrom('sessions').where('conversation', '=', hole.conversation),
);
const bury = statement<{ mac: string; at: number }>()((db, hole) =>
  db
    .insertInto('tombstones')
    .values({ mac: hole.mac, at: hole.at })
    .onConflict((on) => on.column('mac').doUpdateSet({ at: hole.at })),
);

/** Plans that what was heard before consent is destroyed; what still waits to be handled or sent lives on under a fresh key. */
export function forgetHeard(plan: Plan, conversation: string, parts: ForgetParts): void {
  const old = plan.currentKey('heard', conversation);
  if (old === null) return;
  const waiting = openWaiting(plan, conversation, parts.done);
  destroyUnder(plan, conversation, old);
  plan.write(dropLinesByKey, { conversation, key: old.id });
  const fresh = plan.key('heard', conversation);
  planReseal(plan, waiting, { from: [old.id], to: fresh });
  planPapersGone(plan, parts.files, {
    conversation,
    which: ({ id, heard, kind }) => heard && kind !== 'case' && !waiting.papers.has(id),
  });
  gone(plan, conversation);
}

/** Plans that an unsubmitted draft is destroyed with its lines, in the chats it came from too, and papers; papers of a case stay. */
export function forgetDraft(
  plan: Plan,
  of: { conversation: string; draft: string; came: readonly string[] },
  parts: ForgetParts,
): void {
  const { conversation, draft, came } = of;
  planDraftGone(plan, draft);
  for (const chat of [conversation, ...came])
    plan.write(dropLinesOfDraft, { conversation: chat, draft });
  planPapersGone(plan, parts.files, {
    conversation,
    which: ({ owner, kind }) => kind === 'draft' && owner === draft,
  });
  gone(plan, conversation);
}

/** Plans that a conversation is destroyed; submitted cases and their papers stay, and so does what waits, under a fresh key. */
export function forgetConversation(plan: Plan, conversation: string, parts: ForgetParts): void {
  const kinds: readonly string[] = ['conversation', 'heard', 'kept'];
  const old = plan.reader
    .all(keysOf, { owner: conversation })
    .filter((key) => kinds.includes(key.kind))
    .map((key) => ({ ...key, kind: key.kind as KeyKind }));
  const waiting = openWaiting(plan, conversation, parts.done);
  for (const key of old) destroyUnder(plan, conversation, key);
  const fresh = plan.key('conversation', conversation);
  planReseal(plan, waiting, { from: old.map((key) => key.id), to: fresh });
  plan.write(dropLines, { conversation });
  for (const draft of draftsOf(plan.reader, conversation)) planDraftGone(plan, draft);
  planPapersGone(plan, parts.files, {
    conversation,
    which: ({ id, kind }) => kind !== 'case' && !waiting.papers.has(id),
  });
  planNoTimers(plan, { kind: 'conversation', id: conversation });
  planCodeGone(plan, conversation);
  planAppointmentsGone(plan, conversation);
  const mac = parts.macs.of('tombstone', conversation).toString('base64url');
  plan.write(bury, { mac, at: parts.now() });
  gone(plan, conversation);
}

// The log keeps no frame of it, and whoever shows or remembers the conversation hears of it.
function gone(plan: Plan, conversation: string): void {
  plan.touched.forgotten.add(conversation);
  plan.erase();
}

/** Plans that a conversation other than the turn's own has no session any more. */
export function forgetSession(plan: Plan, conversation: string): void {
  plan.write(dropSession, { conversation });
  plan.setConsent(conversation, false);
}

// Everything a key sealed that is not kept by being sealed anew.
function destroyUnder(
  plan: Plan,
  conversation: string,
  key: Pick<DataKey, 'id' | 'kind' | 'owner'>,
): void {
  plan.write(emptyAside, { conversation, key: key.id });
  plan.write(dropDead, { address: conversation, key: key.id });
  plan.write(dropHeard, { conversation, key: key.id });
  plan.destroyKey(key);
}
