import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { KeyRing } from './key-ring.ts';
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

/** Plans the keys of a new database: the house's and those of the digests. */
export function planHouse(plan: Plan): void {
  plan.key('house', 'house');
  for (const use of macUses) plan.key('hmac', use);
}

/** Digests with the keys of this database; throws where they were not made. */
export function macsOf(ring: KeyRing, reader: Reader): Macs {
  const secrets = new Map(
    macUses.map((use) => {
      const key = ring.current('hmac', use, reader);
      if (key === null) throw new Error(`Cannot open the storage: its ${use} key is missing`);
      return [use, createSecretKey(key.secret)];
    }),
  );
  const begin: Macs['begin'] = (use) => {
    const mac = createHmac('sha256', secrets.get(use) as KeyObject);
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
