import type { Delivery } from '../channel.ts';

/** Why something said to 企业微信 came to nothing. Never holds a secret or what was said. */
export type Failure =
  /** No line, no answer in time, or the other side is in trouble: again later. */
  | { readonly kind: 'later'; readonly code: number }
  /** Too much was said in this chat: not for a minute. */
  | { readonly kind: 'busy'; readonly code: number }
  /** The line stands and is not ours any more: it must be made anew. */
  | { readonly kind: 'deaf'; readonly code: number }
  /** Nobody waits for this answer any more: it has to be said by itself. */
  | { readonly kind: 'closed'; readonly code: number }
  /** What was said has a shape that is not taken. */
  | { readonly kind: 'shape'; readonly code: number }
  /** Not to this person before he writes to the robot. */
  | { readonly kind: 'waits'; readonly code: number };

const kinds: { readonly [code: number]: Failure['kind'] } = {
  [-1]: 'later',
  846607: 'busy',
  45009: 'busy',
  45033: 'busy',
  846609: 'deaf',
  846605: 'closed',
  846608: 'closed',
  44004: 'shape',
  45002: 'shape',
};

/** What an error code means for us. One that nobody has met waits for the person's next word: so it is neither lost nor tried for ever. */
export function failureOf(code: number): Failure {
  // 40008, 40058 and their like are all about fields of the request.
  const shape = code >= 40_000 && code < 40_100 ? 'shape' : undefined;
  return { kind: kinds[code] ?? shape ?? 'waits', code };
}

const minute = 60_000;

/** What the outbox is to do after a failure. */
export function deliveryOf({ kind, code }: Failure): Exclude<Delivery, { readonly kind: 'sent' }> {
  if (kind === 'busy') return { kind: 'retry', after: minute };
  if (kind === 'shape') return { kind: 'dead', reason: `refused: ${code}` };
  return kind === 'waits' ? { kind: 'waits' } : { kind: 'retry' };
}
