import { createCipher } from '../official-account/cipher.ts';
import { sameSignature, signatureOf } from '../official-account/signature.ts';
import { type Fields, readXml } from '../official-account/xml.ts';

/** What stands in the address of a call. */
export type Query = (name: string) => string;

/** What became of a call: what it holds, or why it was not let in. */
export type Admitted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: 400 | 401 | 403; readonly why: string };

/** Lets in what 企业微信 sent, and nothing else: everything is sealed, and its signature covers what is sealed, so that a call that comes again rings once more and no more. */
export type Admission = {
  /** The words that prove that this address is ours. */
  readonly echo: (query: Query) => Admitted<string>;
  readonly ring: (query: Query, body: string) => Admitted<Fields>;
};

/** Checks signature and age before anything is opened. */
export function createAdmission(parts: {
  readonly token: string;
  readonly aesKey: string;
  readonly corpId: string;
  readonly now: () => number;
  readonly stale: number;
}): Admission {
  const { token, now, stale } = parts;
  const cipher = createCipher(parts.aesKey, parts.corpId);
  const open = (query: Query, sealed: string): Admitted<string> => {
    const time = query('timestamp');
    const expected = signatureOf(token, time, query('nonce'), sealed);
    if (!sameSignature(query('msg_signature'), expected)) return refused(401, 'signature');
    const at = /^\d{1,12}$/u.test(time) ? Number(time) * 1000 : 0;
    if (Math.abs(now() - at) > stale) return refused(403, 'stale');
    const text = cipher.open(sealed);
    return text === null ? refused(400, 'unreadable') : { ok: true, value: text };
  };
  return {
    // A plus that came as it is was read as a space.
    echo: (query) => open(query, query('echostr').replaceAll(' ', '+')),
    ring: (query, body) => {
      const sealed = readXml(body)?.get('Encrypt');
      if (sealed === undefined) return refused(400, 'unreadable');
      const opened = open(query, sealed);
      if (!opened.ok) return opened;
      const fields = readXml(opened.value);
      return fields === null ? refused(400, 'unreadable') : { ok: true, value: fields };
    },
  };
}

const refused = (status: 400 | 401 | 403, why: string) => ({ ok: false, status, why }) as const;
