import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  getCiphers,
  getHashes,
  type Hmac,
  type KeyObject,
} from 'node:crypto';

/** The names of the suites, as `CRYPTO_SUITE` takes them. */
export const suiteNames = ['aes', 'gm'] as const;
export type SuiteName = (typeof suiteNames)[number];

/** Which ciphers a house is sealed by. Keys of one suite are of another length than those of the other, so that a key alone says what it opens. */
export type Suite = {
  readonly name: SuiteName;
  readonly cipher: 'aes-256-gcm' | 'sm4-gcm';
  readonly keyBytes: number;
  readonly hash: 'sha256' | 'sm3';
  /** Its algorithms, as a person reads them. */
  readonly told: string;
};

/** `aes`: AES-256-GCM and HMAC-SHA-256. `gm`: SM4 (GB/T 32907) in GCM and HMAC with SM3 (GB/T 32905, GB/T 15852.2). */
export const suites: { readonly [name in SuiteName]: Suite } = {
  aes: {
    name: 'aes',
    cipher: 'aes-256-gcm',
    keyBytes: 32,
    hash: 'sha256',
    told: 'AES-256-GCM, HMAC-SHA-256',
  },
  gm: { name: 'gm', cipher: 'sm4-gcm', keyBytes: 16, hash: 'sm3', told: 'SM4-GCM, HMAC-SM3' },
};

/** The bytes of a key for digests, in both suites: as many as a digest has. */
export const macKeyBytes = 32;

/** The suite that a key for sealing belongs to; throws where it is a key of none. */
export function suiteOfKey({ length }: Uint8Array): Suite {
  const found = Object.values(suites).find((suite) => suite.keyBytes === length);
  if (found === undefined) throw new Error(`Cannot use a key of ${length} bytes for sealing`);
  return found;
}

/** Throws one line where this Node cannot work with a suite. */
export function wantSuite({ cipher, hash, told }: Suite): void {
  if (getCiphers().includes(cipher) && getHashes().includes(hash)) return;
  throw new Error(
    `Cannot open the storage: this Node has no ${told}; start with the Node that comes with the packages (npm ci)`,
  );
}

type Ready = { readonly cipher: 'aes-256-gcm'; readonly key: KeyObject };

const ready = new WeakMap<Uint8Array, Ready>();

// Node 24 takes 24 µs more for a key that comes as bytes, at every call.
function readied(secret: Uint8Array): Ready {
  const known = ready.get(secret);
  if (known !== undefined) return known;
  // The types of Node know no SM4, which is used in the very same way.
  const cipher = suiteOfKey(secret).cipher as 'aes-256-gcm';
  const made = { cipher, key: createSecretKey(secret) };
  ready.set(secret, made);
  return made;
}

/** Bytes of a tag, in both suites. */
export const tagBytes = 16;

/** The ciphertext, then its tag, by the suite of the key. A nonce serves a key once. */
export function encrypt(
  secret: Uint8Array,
  { nonce, about }: { readonly nonce: Uint8Array; readonly about: Uint8Array },
  plain: Uint8Array | string,
): readonly [Buffer, Buffer] {
  const { cipher: name, key } = readied(secret);
  const cipher = createCipheriv(name, key, nonce);
  cipher.setAAD(about);
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  cipher.final();
  return [body, cipher.getAuthTag()];
}

/** The bytes again; throws where a bit of anything is another. */
export function decrypt(
  secret: Uint8Array,
  { nonce, about }: { readonly nonce: Uint8Array; readonly about: Uint8Array },
  sealed: { readonly body: Uint8Array; readonly tag: Uint8Array },
): Buffer {
  const { cipher: name, key } = readied(secret);
  const decipher = createDecipheriv(name, key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(about);
  decipher.setAuthTag(sealed.tag);
  const plain = decipher.update(sealed.body);
  decipher.final();
  return plain;
}

/** A keyed digest that is begun. */
export const beginMac = (hash: Suite['hash'], key: KeyObject): Hmac => createHmac(hash, key);
