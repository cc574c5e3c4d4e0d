import type { Suite } from './crypto-suite.ts';
import { isMacKey, type MacUse, macKind } from './hmac.ts';
import { freshSecret, type KeyKind, type KeyRing, unwrap, wrap } from './key-ring.ts';
import { lru } from './lru.ts';
import { type Connection, inTransaction, type Reader } from './sqlite.ts';
import { fixed, type NoValues, statement } from './statement.ts';

type Row = { id: string; kind: string; owner: string; wrapped: Uint8Array };

const atOnce = 1_000;
const keysAfter = statement<{ id: string }>()((db, hole) =>
  db
    .selectFrom('keys')
    .selectAll()
    .where('kind', '<>', 'next')
    .where('id', '>', hole.id)
    .orderBy('id')
    .limit(fixed(atOnce)),
);
const keyById = statement<{ id: string }>()((db, hole) =>
  db.selectFrom('keys').selectAll().where('id', '=', hole.id),
);
const insert = statement<Row>()((db, hole) =>
  db
    .insertInto('keys')
    .values({ id: hole.id, kind: hole.kind, owner: hole.owner, wrapped: hole.wrapped }),
);
const change = statement<{ id: string; kind: string; wrapped: Uint8Array }>()((db, hole) =>
  db.updateTable('keys').set({ kind: hole.kind, wrapped: hole.wrapped }).where('id', '=', hole.id),
);
// No other id has a colon: all that wait lie together in the order of ids.
const dropAll = statement<NoValues>()((db) =>
  db.deleteFrom('keys').where('id', '>=', 'next:').where('id', '<', 'next;'),
);

/** Digests that are made anew from what is stored. The others are of things that nobody here knows (codes, tokens, who follows), so their keys stay. */
const renewed: readonly MacUse[] = ['history', 'lookup'];

const nextId = (id: string): string => `next:${id}`;

function* allKeys(reader: Reader): Iterable<Row> {
  for (let rows = reader.all(keysAfter, { id: '' }); rows.length > 0; ) {
    yield* rows;
    rows = reader.all(keysAfter, { id: rows.at(-1)?.id ?? '' });
  }
}

/** The keys that wait to take the place of those there are, under the next master key. */
export type NextKeys = {
  /** The secret that takes the place of a key's, `null` where there is no such key. */
  readonly secretOf: (id: string) => Uint8Array | null;
  /** Puts every one in its place; to be called within a transaction. Gives their number. */
  readonly adopt: () => number;
};

/** Whether keys wait already that this master key wraps. */
export function waitFor(connection: Connection, master: Uint8Array, house: string): boolean {
  const row = connection.get(keyById, { id: nextId(house) });
  if (row === undefined) return false;
  try {
    return unwrap(master, house, row.wrapped).length > 0;
  } catch {
    return false;
  }
}

/** Destroys the keys that wait, within a transaction. */
export const dropWaiting = (connection: Connection): void => void connection.run(dropAll, {});

const isKept = ({ kind, owner }: Row): boolean =>
  isMacKey({ kind: kind as KeyKind }) && !renewed.includes(owner as MacUse);

/** Makes a key for every one that has none waiting yet, in one commit. */
export function prepareKeys(
  connection: Connection,
  { ring, master, suite }: { ring: KeyRing; master: Uint8Array; suite: Suite },
): NextKeys {
  inTransaction(connection, () => {
    for (const row of allKeys(connection)) {
      const { id, kind } = row;
      if (connection.get(keyById, { id: nextId(id) }) !== undefined) continue;
      const old = isKept(row) ? ring.byId(id, connection)?.secret : undefined;
      const secret = old ?? freshSecret(suite, kind as KeyKind);
      const wrapped = wrap(master, { id, secret });
      connection.run(insert, { id: nextId(id), kind: 'next', owner: id, wrapped });
    }
  });
  const known = lru<Uint8Array>(8_192);
  const secretOf: NextKeys['secretOf'] = (id) => {
    const row = known.get(id) ?? connection.get(keyById, { id: nextId(id) });
    if (row === undefined) return null;
    const secret = row instanceof Uint8Array ? row : unwrap(master, id, row.wrapped);
    known.set(id, secret);
    return secret;
  };
  return { secretOf, adopt: () => adopt(connection, suite) };
}

function adopt(connection: Connection, suite: Suite): number {
  let keys = 0;
  for (const row of allKeys(connection)) {
    const next = connection.get(keyById, { id: nextId(row.id) });
    if (next === undefined) throw new Error(`Cannot change the suite: a key has none to follow it`);
    const kind =
      isMacKey({ kind: row.kind as KeyKind }) && !isKept(row) ? macKind(suite) : row.kind;
    connection.run(change, { id: row.id, kind, wrapped: next.wrapped });
    keys += 1;
  }
  dropWaiting(connection);
  return keys;
}
