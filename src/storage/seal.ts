import { randomFillSync } from 'node:crypto';
import { decrypt, encrypt, tagBytes } from './crypto-suite.ts';

/** Where a sealed value stands. What was sealed for one place opens at no other. */
export type Place = { readonly table: string; readonly column: string; readonly row: string };

const NONCE = 12;
const pool = Buffer.alloc(NONCE * 512);
let used = pool.length;

// Random bytes are asked for in bulk: a call for twelve costs more than the sealing. Each is copied into what it seals before the next is taken.
function nonce(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += NONCE;
  return pool.subarray(used - NONCE, used);
}

// The row stands last: it alone may hold any character, so no two places give the same bytes.
const bound = (place: Place): Buffer =>
  Buffer.from(`${place.table}\0${place.column}\0${place.row}`, 'utf8');

/** Seals bytes for one place by the suite of the key (AES-256-GCM or SM4-GCM): nonce, ciphertext, tag. */
export function seal(secret: Uint8Array, place: Place, plain: Uint8Array | string): Buffer {
  const iv = nonce();
  return Buffer.concat([iv, ...encrypt(secret, { nonce: iv, about: bound(place) }, plain)]);
}

/** The bytes again; throws naming table and column where a bit, the place or the key is another. */
export function unseal(secret: Uint8Array, place: Place, sealed: Uint8Array): Buffer {
  try {
    const at = { nonce: sealed.subarray(0, NONCE), about: bound(place) };
    const body = sealed.subarray(NONCE, sealed.length - tagBytes);
    return decrypt(secret, at, { body, tag: sealed.subarray(sealed.length - tagBytes) });
  } catch (cause) {
    throw new Error(
      `Cannot open ${place.table}.${place.column}: it was changed, or sealed for another place or by another key`,
      { cause },
    );
  }
}

/** Seals a value as JSON. */
export const sealJson = (secret: Uint8Array, place: Place, value: unknown): Buffer =>
  seal(secret, place, JSON.stringify(value));

/** The value that `sealJson` sealed; trusted, since only this program could seal it. */
export const unsealJson = (secret: Uint8Array, place: Place, sealed: Uint8Array): unknown =>
  JSON.parse(unseal(secret, place, sealed).toString('utf8'));
