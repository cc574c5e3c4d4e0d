import { createHash, randomBytes } from 'node:crypto';

/** A fresh secret of 256 bits, safe in a URL and in a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of secrets, so that the database alone opens nothing; several together count as one. */
export const hashSecret = (...secrets: readonly string[]): string =>
  createHash('sha256').update(secrets.join('\n')).digest('base64url');
