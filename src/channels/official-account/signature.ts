import { createHash, timingSafeEqual } from 'node:crypto';

/** WeChat's signature: the SHA-1 of its parts, sorted and joined, in hex. */
export const signatureOf = (...parts: readonly string[]): string =>
  createHash('sha1').update(parts.toSorted(byCode).join('')).digest('hex');

// As every example of WeChat's sorts: by code units, whatever the machine's language.
const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whether a signature that came is the one expected, in a time that tells nothing of it. */
export function sameSignature(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
