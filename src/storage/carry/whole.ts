import { type Heads, heads } from '../history-head.ts';
import { macsOf } from '../hmac.ts';
import { type KeyRing, keyRing } from '../key-ring.ts';
import { readMasterKey } from '../master-key.ts';
import type { Connection } from '../sqlite.ts';
import { brokenHouse } from '../verify.ts';

/** What vouches for a house: its histories, and the heads of them that left it. */
export type Vouching = Pick<Heads, 'lastHead' | 'holdsHead' | 'firstEntry'> & {
  readonly verifyHistory: () => readonly string[];
};

/** A house as it can be vouched for, read with its master key; throws one line where that is another's. */
export function vouching(connection: Connection, keyFile: string): Vouching {
  const ring = keyRing(readMasterKey(keyFile));
  const macs = macsWith(ring, connection, keyFile);
  const committer = { submit: () => Promise.reject(new Error('It is only read')) };
  return {
    ...heads({ reader: connection, macs, committer, now: Date.now }),
    verifyHistory: () => brokenHouse({ reader: connection, ring, macs }),
  };
}

function macsWith(ring: KeyRing, connection: Connection, keyFile: string) {
  try {
    return macsOf(ring, connection);
  } catch (error) {
    throw new Error(
      `Cannot carry the house: the master key ${keyFile} is not the one it was sealed with`,
      { cause: error },
    );
  }
}
