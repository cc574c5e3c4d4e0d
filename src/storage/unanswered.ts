import type { Committer } from './committer.ts';
import type { Macs } from './hmac.ts';
import type { KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';

/** A question about rules that was not answered: its words with nothing in them that names anybody, the entry it is about where that one is hidden, how often and when it was asked. */
export type Unanswered = {
  readonly id: string;
  readonly words: string;
  readonly entry: string | null;
  readonly count: number;
  readonly first: number;
  readonly last: number;
};

/** What a turn adds to them. */
export type UnansweredWrite = {
  readonly words: string;
  readonly entry: string | null;
  readonly at: number;
};

/** Questions that were not answered, the one asked last first. */
export type UnansweredStore = {
  readonly list: () => readonly Unanswered[];
  /** Seen to: it is gone until somebody asks it again. */
  readonly close: (id: string) => Promise<void>;
};

type Row = {
  readonly id: string;
  readonly key: string;
  readonly body: Uint8Array;
  readonly count: number;
  readonly first: number;
  readonly last: number;
};

const all = statement<NoValues>()((db) =>
  db.selectFrom('unanswered').selectAll().orderBy('last', 'desc').orderBy('id'),
);
const byId = statement<{ id: string }>()((db, hole) =>
  db.selectFrom('unanswered').selectAll().where('id', '=', hole.id),
);
const put = statement<Row>()((db, hole) =>
  db
    .insertInto('unanswered')
    .values({
      id: hole.id,
      key: hole.key,
      body: hole.body,
      count: hole.count,
      first: hole.first,
      last: hole.last,
    })
    .onConflict((on) =>
      on.column('id').doUpdateSet({ count: hole.count, last: hole.last, body: hole.body }),
    ),
);
const remove = statement<{ id: string }>()((db, hole) =>
  db.deleteFrom('unanswered').where('id', '=', hole.id),
);

const place = (row: string) => ({ table: 'unanswered', column: 'body', row }) as const;

/** The same question in other signs and spaces is the same question. */
const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]/gu, '');

const idOf = (macs: Macs, words: string): string =>
  macs.of('lookup', 'unanswered', bare(words)).toString('base64url').slice(0, 22);

/** Plans that every question is known by these digests; what cannot be opened is left as it is. */
export function planUnansweredAnew(plan: Plan, macs: Macs): void {
  for (const row of plan.reader.all(all, {})) {
    const key = plan.keyById(row.key);
    if (key === null) continue;
    const told = opened(row, key.secret);
    if (told === null) continue;
    const id = idOf(macs, told.words);
    plan.write(remove, { id: row.id });
    plan.write(put, { ...row, id, body: sealJson(key.secret, place(id), told) });
  }
}

type Told = Pick<Unanswered, 'words' | 'entry'>;

function opened(row: Row, secret: Uint8Array): Told | null {
  try {
    return unsealJson(secret, place(row.id), row.body) as Told;
  } catch {
    return null;
  }
}

/** Plans that a question was asked and not answered: once more, or for the first time. */
export function planUnanswered(plan: Plan, one: UnansweredWrite, macs: Macs): void {
  const id = idOf(macs, one.words);
  const before = plan.reader.get(byId, { id });
  const key =
    (before === undefined ? null : plan.keyById(before.key)) ?? plan.key('house', 'house');
  plan.write(put, {
    id,
    key: key.id,
    body: sealJson(key.secret, place(id), { words: one.words, entry: one.entry }),
    count: (before?.count ?? 0) + 1,
    first: before?.first ?? one.at,
    last: one.at,
  });
}

/** The questions of a database. */
export function unanswered({
  reader,
  ring,
  committer,
}: {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly committer: Committer;
}): UnansweredStore {
  return {
    list: () =>
      reader.all(all, {}).flatMap(({ id, key, body, count, first, last }) => {
        const found = ring.byId(key, reader);
        if (found === null) return [];
        const told = unsealJson(found.secret, place(id), body) as {
          readonly words: string;
          readonly entry: string | null;
        };
        return [{ id, ...told, count, first, last }];
      }),
    close: async (id) => {
      await committer.submit((plan) => plan.write(remove, { id }));
    },
  };
}
