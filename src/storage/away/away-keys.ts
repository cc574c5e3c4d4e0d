import { createSecretKey, hkdfSync } from 'node:crypto';
import { beginMac, macKeyBytes, suiteOfKey } from '../crypto-suite.ts';
import { readMasterKey } from '../master-key.ts';

/** What copies are sealed with before they leave the house, made of its master key. */
export type AwayKeys = {
  /** Says of a copy which master key it wants, and nothing of that key. */
  readonly id: string;
  readonly secret: Uint8Array;
  /** The name of a piece, by what is in it: whoever has not the key cannot tell whether a piece he knows is there. */
  readonly nameOf: (piece: Uint8Array) => string;
};

/** The keys of the master key in a file, of its suite. */
export function awayKeys(keyFile: string): AwayKeys {
  const master = readMasterKey(keyFile);
  const { hash, keyBytes } = suiteOfKey(master);
  const made = (what: string, bytes: number): Uint8Array =>
    new Uint8Array(hkdfSync(hash, master, '', `bangfu copies: ${what}`, bytes));
  const naming = createSecretKey(made('names', macKeyBytes));
  const nameOf = (piece: Uint8Array): string => beginMac(hash, naming).update(piece).digest('hex');
  return {
    id: nameOf(Buffer.from('id')).slice(0, 16),
    secret: made('pieces', keyBytes),
    nameOf,
  };
}
