import { createSecretKey } from 'node:crypto';
import { beginMac, type Suite } from './crypto-suite.ts';
import type { DataKey, KeyKind, KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import type { Reader } from './sqlite.ts';

/** What a keyed digest is for; each has a random key of its own, so that digests of one say nothing of another. */
export type MacUse = 'lookup' | 'history' | 'tombstone' | 'guess';

/** The keyed digests of a database. */
export type Macs = {
  readonly of: (use: MacUse, ...parts: readonly (string | Uint8Array)[]) => Buffer;
  /** The same digest of parts that come one after the other, however many. */
  readonly begin: (use: MacUse) => {
    readonly add: (...parts: readonly (string | Uint8Array)[]) => void;
    readonly end: () => Buffer;
  };
};

/** The uses there are. */
export const macUses: readonly MacUse[] = ['lookup', 'history', 'tombstone', 'guess'];

/** The kind of a digest's key says which digest it is for. */
const kinds = { sha256: 'hmac', sm3: 'hmac-sm3' } as const satisfies {
  readonly [hash in Suite['hash']]: KeyKind;
};
const hashes = Object.keys(kinds) as readonly Suite['hash'][];

/** The kind of key that digests of a suite are made with. */
export const macKind = ({ hash }: Suite): KeyKind => kinds[hash];

/** Whether a key is one of those digests are made with. */
export const isMacKey = ({ kind }: Pick<DataKey, 'kind'>): boolean =>
  Object.values<KeyKind>(kinds).includes(kind);

/** Plans the keys of a new database: the house's and those of the digests. */
export function planHouse(plan: Plan, suite: Suite): void {
  plan.key('house', 'house');
  // A house that changed its suite keeps some digests as they were.
  for (const use of macUses)
    if (hashes.every((hash) => plan.currentKey(kinds[hash], use) === null))
      plan.key(macKind(suite), use);
}

function keyFor(use: MacUse, ring: Pick<KeyRing, 'current'>, reader: Reader) {
  for (const hash of hashes) {
    const key = ring.current(kinds[hash], use, reader);
    if (key !== null) return { hash, key: createSecretKey(key.secret) };
  }
  throw new Error(`Cannot open the storage: its ${use} key is missing`);
}

type Key = ReturnType<typeof keyFor>;

/** Digests with the keys of this database; throws where they were not made. */
export function macsOf(ring: Pick<KeyRing, 'current'>, reader: Reader): Macs {
  const secrets = new Map(macUses.map((use) => [use, keyFor(use, ring, reader)]));
  const begin: Macs['begin'] = (use) => {
    const { hash, key } = secrets.get(use) as Key;
    const mac = beginMac(hash, key);
    const add = (...parts: readonly (string | Uint8Array)[]): void => {
      for (const part of parts) {
        const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
        // The length before each part keeps two lists of parts from giving the same bytes.
        const length = Buffer.alloc(4);
        length.writeUInt32BE(bytes.length);
        mac.update(length).update(bytes);
      }
    };
    return { add, end: () => mac.digest() };
  };
  return {
    begin,
    of: (use, ...parts) => {
      const mac = begin(use);
      mac.add(...parts);
      return mac.end();
    },
  };
}
