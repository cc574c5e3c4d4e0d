import { randomBytes } from 'node:crypto';
import { macKeyBytes, type Suite, suiteOfKey } from './crypto-suite.ts';
import { type Lru, lru } from './lru.ts';
import { isOneOf } from './one-of.ts';
import { seal, unseal } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { statement } from './statement.ts';

/** What a data key seals. `kept`: heard before consent and kept since. `hmac`, `hmac-sm3`: what digests are made with. `next`: what waits to take the place of the key it is owned by. */
export type KeyKind =
  | 'conversation'
  | 'heard'
  | 'kept'
  | 'draft'
  | 'case'
  | 'record'
  | 'paper'
  | 'house'
  | 'hmac'
  | 'hmac-sm3'
  | 'next';

/** A data key, unwrapped. */
export type DataKey = {
  readonly id: string;
  readonly kind: KeyKind;
  readonly owner: string;
  readonly secret: Uint8Array;
};

/** The data keys there are, the ones used lately unwrapped. */
export type KeyRing = {
  /** What the master key, and so every key it wraps, seals by. */
  readonly suite: Suite;
  readonly byId: (id: string, reader: Reader) => DataKey | null;
  /** Reads at once what is not known of many keys that will be asked for now. */
  readonly bring: (ids: readonly string[], reader: Reader) => void;
  /** The newest key of a kind and owner; what is read for it tells of all kinds of that owner. */
  readonly current: (kind: KeyKind, owner: string, reader: Reader) => DataKey | null;
  /** The same as far as it is known here without reading. */
  readonly known: (kind: KeyKind, owner: string) => DataKey | null;
  /** A fresh key and the bytes to store it by. */
  readonly make: (
    kind: KeyKind,
    owner: string,
  ) => { readonly key: DataKey; readonly wrapped: Uint8Array };
  readonly remember: (key: DataKey) => void;
  readonly forget: (key: Pick<DataKey, 'id' | 'kind' | 'owner'>) => void;
  readonly clear: () => void;
  /** Whether a conversation gave basic consent, as far as it is known here: it decides which key its talk is sealed under. */
  readonly consents: Lru<boolean>;
};

const keyById = statement<{ id: string }>()((db, hole) =>
  db.selectFrom('keys').selectAll().where('id', '=', hole.id),
);
const keysById = statement<{ ids: string }>()((db, hole, dialect) =>
  db
    .selectFrom('keys')
    .selectAll()
    .where(isOneOf('id', hole.ids, dialect)),
);
const keysOfOwner = statement<{ owner: string }>()((db, hole) =>
  db
    .selectFrom('keys')
    .selectAll()
    .where('owner', '=', hole.owner)
    // Of these there may be many, and none of them is the current one.
    .where('kind', '!=', 'kept'),
);

const place = (id: string) => ({ table: 'keys', column: 'wrapped', row: id }) as const;

/** Wraps a data key for the `keys` table. */
export const wrap = (master: Uint8Array, key: Pick<DataKey, 'id' | 'secret'>): Uint8Array =>
  seal(master, place(key.id), key.secret);

/** The data key again; throws where the master key is another. */
export const unwrap = (master: Uint8Array, id: string, wrapped: Uint8Array): Uint8Array =>
  unseal(master, place(id), wrapped);

const MOST = 8_192;
const slot = (kind: KeyKind, owner: string): string => `${kind}\0${owner}`;

type Row = { id: string; kind: string; owner: string; wrapped: Uint8Array };

/** The ring of a database; unwrapped keys are held in a bounded map. */
export function keyRing(master: Uint8Array): KeyRing {
  const keys = lru<DataKey>(MOST);
  const currents = lru<string>(MOST);
  const consents = lru<boolean>(MOST);
  const remember = (key: DataKey) => {
    keys.set(key.id, key);
    currents.set(slot(key.kind, key.owner), key.id);
  };
  const opened = (row: Row | undefined): DataKey | null => {
    if (row === undefined) return null;
    const key = { ...row, kind: row.kind as KeyKind, secret: unwrap(master, row.id, row.wrapped) };
    keys.set(key.id, key);
    return key;
  };
  const known = (kind: KeyKind, owner: string): DataKey | null => {
    const id = currents.get(slot(kind, owner));
    return (id === undefined ? undefined : keys.get(id)) ?? null;
  };
  return {
    suite: suiteOfKey(master),
    byId: (id, reader) => keys.get(id) ?? opened(reader.get(keyById, { id })),
    bring: (ids, reader) => {
      const unknown = ids.filter((id) => keys.get(id) === undefined);
      if (unknown.length < 2) return;
      for (const row of reader.all(keysById, { ids: JSON.stringify(unknown) })) opened(row);
    },
    current: (kind, owner, reader) => {
      const found = known(kind, owner);
      if (found !== null) return found;
      for (const row of reader.all(keysOfOwner, { owner })) {
        const key = opened(row);
        if (key !== null) remember(key);
      }
      return known(kind, owner);
    },
    known,
    make: (kind, owner) => freshKey(master, kind, owner),
    remember,
    forget: (key) => {
      keys.delete(key.id);
      currents.delete(slot(key.kind, key.owner));
    },
    clear: () => {
      keys.clear();
      currents.clear();
      consents.clear();
    },
    consents,
  };
}

/** A random secret for a key of a kind. */
export const freshSecret = ({ keyBytes }: Suite, kind: KeyKind): Uint8Array =>
  randomBytes(kind === 'hmac' || kind === 'hmac-sm3' ? macKeyBytes : keyBytes);

function freshKey(master: Uint8Array, kind: KeyKind, owner: string) {
  const id = randomBytes(12).toString('base64url');
  const key: DataKey = { id, kind, owner, secret: freshSecret(suiteOfKey(master), kind) };
  return { key, wrapped: wrap(master, key) };
}
