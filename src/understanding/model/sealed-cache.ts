import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** What may be lost at any time; Keyv fits. */
export type ModelCache = {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown, ttl?: number) => Promise<unknown>;
};

/** Answers kept for the next time, each under a key of its request and sealed with a secret of this process, so that the cache holds no word of anybody. */
export type SealedCache = {
  readonly get: (request: string) => Promise<string | null>;
  readonly set: (request: string, answer: string) => Promise<void>;
};

const keptFor = 24 * 3_600_000;

/** Seals what it keeps; what cannot be opened is not there. */
export function createSealedCache(cache: ModelCache): SealedCache {
  const secret = randomBytes(32);
  const keyOf = (use: string, request: string): Buffer =>
    createHmac('sha256', secret).update(`${use}\0${request}`).digest();
  return {
    get: async (request) => {
      const kept = await cache.get(keyOf('name', request).toString('base64url'));
      return typeof kept === 'string' ? opened(kept, keyOf('seal', request)) : null;
    },
    set: async (request, answer) => {
      const sealed = closed(answer, keyOf('seal', request));
      await cache.set(keyOf('name', request).toString('base64url'), sealed, keptFor);
    },
  };
}

function closed(text: string, key: Buffer): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

function opened(sealed: string, key: Buffer): string | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
