import { sql } from 'kysely';
import type { PaperRef } from '../messages/answer.ts';
import type { DataKey, KeyRing } from './key-ring.ts';
import type { PaperFiles } from './paper-files.ts';
import { Conflict, type Plan } from './plan.ts';
import { sealJson, unseal, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';

const insertPaper = statement<{
  id: string;
  conversation: string;
  heard: number;
  at: number;
  type: string;
  bytes: number;
  key: string;
  name: Uint8Array | null;
  origin: string | null;
}>()((db, hole) =>
  db.insertInto('papers').values({
    id: hole.id,
    conversation: hole.conversation,
    owner_kind: null,
    owner_id: null,
    heard: hole.heard,
    at: hole.at,
    type: hole.type,
    bytes: hole.bytes,
    key: hole.key,
    name: hole.name,
    origin: hole.origin,
  }),
);
const paperRow = statement<{ id: string }>()((db, hole) =>
  db.selectFrom('papers').selectAll().where('id', '=', hole.id),
);
const paperIds = statement<NoValues>()((db) => db.selectFrom('papers').select('id'));
const keysOfPapers = statement<NoValues>()((db) =>
  db.selectFrom('papers').select(['id', 'key']).orderBy('id'),
);
const papersOf = statement<{ conversation: string }>()((db, hole) =>
  db
    .selectFrom('papers')
    .select(['id', 'owner_kind', 'owner_id', 'heard'])
    .where('conversation', '=', hole.conversation),
);
const sumOf = statement<{ conversation: string }>()((db, hole) =>
  db
    .selectFrom('papers')
    .select((eb) => eb.fn.sum<number>('bytes').as('sum'))
    .where('conversation', '=', hole.conversation),
);
// Written out as the index is, so that only what is before consent is summed.
const heardSum = statement<NoValues>()((db) =>
  db
    .selectFrom('papers')
    .select((eb) => eb.fn.sum<number>('bytes').as('sum'))
    .where(sql<boolean>`"heard" = 1`),
);
const heardSumFrom = statement<{ origin: string }>()((db, hole) =>
  db
    .selectFrom('papers')
    .select((eb) => eb.fn.sum<number>('bytes').as('sum'))
    .where(sql<boolean>`"heard" = 1`)
    .where('origin', '=', hole.origin),
);
const adopt = statement<{ id: string; kind: string; owner: string }>()((db, hole) =>
  db
    .updateTable('papers')
    .set({ owner_kind: hole.kind, owner_id: hole.owner, heard: 0, origin: null })
    .where('id', '=', hole.id),
);
const moveOfDraft = statement<{ draft: string; to: string }>()((db, hole) =>
  db
    .updateTable('papers')
    .set({ conversation: hole.to })
    .where('owner_kind', '=', 'draft')
    .where('owner_id', '=', hole.draft),
);
const keepHeard = statement<{ conversation: string }>()((db, hole) =>
  db
    .updateTable('papers')
    .set({ heard: 0, origin: null })
    .where('conversation', '=', hole.conversation),
);
const removePaper = statement<{ id: string }>()((db, hole) =>
  db.deleteFrom('papers').where('id', '=', hole.id),
);

const namePlace = (row: string) => ({ table: 'papers', column: 'name', row }) as const;

/** Where the bytes of a paper are sealed for. */
export const bytesPlace = (row: string) => ({ table: 'papers', column: 'bytes', row }) as const;

/** The most bytes that are kept: of one conversation, and before consent of one net and of all. */
export type PaperRoom = {
  readonly conversation: number;
  readonly origin: number;
  readonly all: number;
};

/** A conflict where a paper finds no room: looked at in the very commit that keeps it, so that many at once find no more. */
export function planRoom(
  plan: Plan,
  paper: { conversation: string; bytes: number; origin: string | null },
  most: PaperRoom,
): void {
  const { conversation, bytes, origin } = paper;
  const { reader } = plan;
  const before = plan.consented(conversation)
    ? []
    : [
        [reader.get(heardSum, {})?.sum ?? 0, most.all],
        [origin === null ? 0 : (reader.get(heardSumFrom, { origin })?.sum ?? 0), most.origin],
      ];
  for (const [sum = 0, limit = 0] of [
    [bytesOf(reader, conversation), most.conversation],
    ...before,
  ])
    if (sum + bytes > limit) throw new Conflict();
}

/** Plans the row of a paper whose sealed bytes lie in their file already, and its key. */
export function planPaper(
  plan: Plan,
  paper: {
    ref: PaperRef;
    conversation: string;
    at: number;
    origin: string | null;
    made: { key: DataKey; wrapped: Uint8Array };
  },
): void {
  const { ref } = paper;
  const { key } = paper.made;
  plan.addKey(paper.made);
  const consented = plan.consented(paper.conversation);
  plan.write(insertPaper, {
    id: ref.id,
    conversation: paper.conversation,
    heard: consented ? 0 : 1,
    origin: consented ? null : paper.origin,
    at: paper.at,
    type: ref.type,
    bytes: ref.bytes,
    key: key.id,
    name: ref.name === undefined ? null : sealJson(key.secret, namePlace(ref.id), ref.name),
  });
}

/** Plans that a paper belongs to a draft or a case from now on. */
export const planAdopt = (
  plan: Plan,
  paper: string,
  owner: { readonly kind: 'draft' | 'case' | 'record'; readonly id: string },
): void => plan.write(adopt, { id: paper, kind: owner.kind, owner: owner.id });

/** Plans that the papers of a draft go with it to another conversation. */
export const planMovePapers = (plan: Plan, draft: string, to: string): void =>
  plan.write(moveOfDraft, { draft, to });

/** Plans that the papers heard before consent stay. */
export const planKeepPapers = (plan: Plan, conversation: string): void =>
  plan.write(keepHeard, { conversation });

/** Plans that those papers of a conversation go that `which` names: row and key at once, the file after the commit. */
export function planPapersGone(
  plan: Plan,
  files: PaperFiles,
  of: {
    conversation: string;
    which: (paper: {
      id: string;
      owner: string | null;
      kind: string | null;
      heard: boolean;
    }) => boolean;
  },
): void {
  for (const row of plan.reader.all(papersOf, { conversation: of.conversation })) {
    const { id } = row;
    if (!of.which({ id, owner: row.owner_id, kind: row.owner_kind, heard: row.heard === 1 }))
      continue;
    plan.write(removePaper, { id });
    const key = plan.currentKey('paper', id);
    if (key !== null) plan.destroyKey(key);
    plan.after(() => files.remove(id));
  }
}

/** Ids of all papers there are. */
export const allPapers = (reader: Reader): readonly string[] =>
  reader.all(paperIds, {}).map((row) => row.id);

/** Every paper with the key its bytes are sealed by. */
export const paperKeys = (
  reader: Reader,
): readonly { readonly id: string; readonly key: string }[] => reader.all(keysOfPapers, {});

/** Bytes kept for a conversation. */
export const bytesOf = (reader: Reader, conversation: string): number =>
  reader.get(sumOf, { conversation })?.sum ?? 0;

/** A paper's bytes, or `null` where it was destroyed. */
export function readPaper(id: string, parts: { reader: Reader; ring: KeyRing; files: PaperFiles }) {
  const row = parts.reader.get(paperRow, { id });
  const key = row === undefined ? null : parts.ring.byId(row.key, parts.reader);
  const sealed = key === null ? null : parts.files.read(id);
  if (row === undefined || key === null || sealed === null) return null;
  const name =
    row.name === null ? undefined : (unsealJson(key.secret, namePlace(id), row.name) as string);
  return {
    bytes: new Uint8Array(unseal(key.secret, bytesPlace(id), sealed)),
    type: row.type,
    ...(name === undefined ? {} : { name }),
  };
}
