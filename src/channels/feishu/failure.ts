import type { Delivery } from '../channel.ts';

/** Why a call of 飞书's came to nothing. Never holds a token, a secret or what was sent. */
export type Failure =
  /** The other side or the network is in trouble: again later. */
  | { readonly kind: 'later'; readonly code: number }
  /** Too much was said: not for a while. */
  | { readonly kind: 'busy'; readonly code: number }
  /** The access token is not good any more. */
  | { readonly kind: 'token'; readonly code: number }
  /** The message is gone, or too old to be changed: it has to be put up anew. */
  | { readonly kind: 'gone'; readonly code: number }
  /** App or secret are refused. */
  | { readonly kind: 'refused'; readonly code: number }
  /** Refused for good. */
  | { readonly kind: 'never'; readonly code: number };

const kinds: { readonly [code: number]: Failure['kind'] } = {
  10003: 'refused',
  10012: 'refused',
  10014: 'refused',
  99991661: 'token',
  99991663: 'token',
  99991664: 'token',
  99991668: 'token',
  99991400: 'busy',
  230020: 'busy',
  11232: 'busy',
  11247: 'busy',
  230011: 'gone',
  230031: 'gone',
  230110: 'gone',
  230001: 'never',
  230025: 'never',
};

/** What a code means for us; one that nobody has met is tried again. */
export const failureOf = (code: number): Failure => ({ kind: kinds[code] ?? 'later', code });

/** No answer came, or none that can be read. */
export const noAnswer: Failure = { kind: 'later', code: 0 };

/** What the outbox is to do after a failure. */
export const deliveryOf = ({
  kind,
  code,
}: Failure): Exclude<Delivery, { readonly kind: 'sent' }> =>
  kind === 'never' ? { kind: 'dead', reason: `refused: ${code}` } : { kind: 'retry' };
