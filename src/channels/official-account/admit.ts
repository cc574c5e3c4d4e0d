import { createHash } from 'node:crypto';
import { createBoundedMap } from '../bounded-map.ts';
import type { Cipher } from './cipher.ts';
import { sameSignature, signatureOf } from './signature.ts';
import { type Fields, readXml } from './xml.ts';

/** What stands in the address of a call. */
export type Query = (name: string) => string;

/** How what comes is checked. */
export type AdmitParts = {
  readonly token: string;
  readonly cipher: Cipher | null;
  readonly now: () => number;
  /** How old a call may be, ms. */
  readonly stale: number;
  /** How long WeChat may send the very same call again, ms. */
  readonly again: number;
};

/** What became of a call: its fields, or why it was not let in. */
export type Admitted =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly status: 400 | 401 | 403; readonly why: string };

/** Lets in what WeChat sent, and nothing else. */
export type Admission = {
  readonly signed: (query: Query) => boolean;
  readonly admit: (query: Query, body: string) => Admitted;
};

const remembered = 20_000;

/** Checks signature, age and repetition before anything of a body is read, and the body's own signature where it is sealed. */
export function createAdmission(parts: AdmitParts): Admission {
  const seen = createBoundedMap<string, { readonly body: string; readonly at: number }>(remembered);
  const signed = (query: Query): boolean =>
    sameSignature(query('signature'), signatureOf(parts.token, query('timestamp'), query('nonce')));
  const fresh = (query: Query): boolean => {
    const at = /^\d{1,12}$/u.test(query('timestamp')) ? Number(query('timestamp')) * 1000 : 0;
    return Math.abs(parts.now() - at) <= parts.stale;
  };
  // The signature says nothing of the body: whoever saw a call could put another one under it.
  const first = (query: Query, body: string): boolean => {
    const key = `${query('timestamp')} ${query('nonce')}`;
    const digest = createHash('sha256').update(body).digest('base64url');
    const before = seen.get(key);
    if (before !== undefined)
      return before.body === digest && parts.now() - before.at <= parts.again;
    seen.set(key, { body: digest, at: parts.now() });
    return true;
  };
  return {
    signed: (query) => signed(query) && fresh(query),
    admit: (query, body) => {
      if (!signed(query)) return refused(401, 'signature');
      if (!fresh(query)) return refused(403, 'stale');
      const opened = openBody(parts, query, body);
      if (!opened.ok) return opened;
      return first(query, body) ? opened : refused(403, 'replayed');
    },
  };
}

const refused = (status: 400 | 401 | 403, why: string): Admitted => ({ ok: false, status, why });

function openBody({ cipher, token }: AdmitParts, query: Query, body: string): Admitted {
  const outer = readXml(body);
  if (outer === null) return refused(400, 'unreadable');
  const sealed = outer.get('Encrypt');
  if (cipher === null)
    return sealed === undefined ? { ok: true, fields: outer } : refused(400, 'sealed');
  if (sealed === undefined) return refused(403, 'plain');
  const expected = signatureOf(token, query('timestamp'), query('nonce'), sealed);
  if (!sameSignature(query('msg_signature'), expected)) return refused(401, 'signature');
  const text = cipher.open(sealed);
  const fields = text === null ? null : readXml(text);
  return fields === null ? refused(400, 'unreadable') : { ok: true, fields };
}
