import { createHash } from 'node:crypto';

/** SHA-256 of a file's bytes in small hex figures: the same file has the same, whatever it is called. */
export const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
