import type { Delivery } from '../channel.ts';

/** Why a call of WeChat's came to nothing. Never holds a token, a secret or what was sent. */
export type Failure =
  /** The other side or the network is in trouble, or is asked too often: again later. `sure`: it surely did nothing. */
  | { readonly kind: 'later'; readonly code: number; readonly sure: boolean }
  /** The access token is not good any more. */
  | { readonly kind: 'token'; readonly code: number }
  /** No more may be said before he speaks. */
  | { readonly kind: 'waits'; readonly code: number }
  /** The text is too long. */
  | { readonly kind: 'long'; readonly code: number }
  /** The account may not do this at all. */
  | { readonly kind: 'unverified'; readonly code: number }
  /** Refused for good. */
  | { readonly kind: 'never'; readonly code: number };

const kinds: { readonly [code: number]: Failure['kind'] } = {
  40001: 'token',
  40014: 'token',
  42001: 'token',
  45015: 'waits',
  45047: 'waits',
  // He does not follow the account any more; when he does again he is welcome.
  43004: 'waits',
  45002: 'long',
  48001: 'unverified',
  48004: 'unverified',
  40003: 'never',
  40013: 'never',
  40125: 'never',
  [-1]: 'later',
  45009: 'later',
  45011: 'later',
  40164: 'later',
};

/** What an error code of WeChat's means for us; one that nobody has met is tried again. */
export function failureOf(code: number): Failure {
  const kind = kinds[code] ?? 'later';
  return kind === 'later' ? { kind, code, sure: true } : { kind, code };
}

/** No answer came: whether anything was done nobody knows. */
export const noAnswer: Failure = { kind: 'later', code: 0, sure: false };

/** What the outbox is to do after a failure. */
export function deliveryOf({ kind, code }: Failure): Exclude<Delivery, { readonly kind: 'sent' }> {
  if (kind === 'never' || kind === 'long') return { kind: 'dead', reason: `refused: ${code}` };
  if (kind === 'waits' || kind === 'unverified') return { kind: 'waits' };
  return { kind: 'retry' };
}
