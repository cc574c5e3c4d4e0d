import type { Delivery } from '../channel.ts';

/** Why a call of the Bot API came to nothing. Never holds the token, the address or what was sent. */
export type Failure =
  /** Too many: again after so many ms. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** The other side or the network is in trouble: again later. */
  | { readonly kind: 'later'; readonly what: string }
  /** The token is wrong or was taken back: nothing goes until that is mended. */
  | { readonly kind: 'token' }
  /** The group has another number now. */
  | { readonly kind: 'moved'; readonly to: string }
  /** Refused for good. */
  | { readonly kind: 'never'; readonly reason: string };

/** The part of a refusal that is read. */
export type Refused = {
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
};

const second = 1000;

/** What a refusal of the Bot API means for us. */
export function readRefusal({ error_code: code, description = '', parameters }: Refused): Failure {
  if (code === 429) return { kind: 'wait', ms: (parameters?.retry_after ?? 3) * second };
  if (code === 401 || code === 404) return { kind: 'token' };
  const moved = parameters?.migrate_to_chat_id;
  if (moved !== undefined) return { kind: 'moved', to: String(moved) };
  if (code === 400 || code === 403) return { kind: 'never', reason: reasonOf(description) };
  return { kind: 'later', what: `status ${code ?? 'unknown'}` };
}

/** The refusal's words without their prefix; anything that could be a number or address of somebody is covered. */
export function reasonOf(description: string): string {
  const words = description.replace(/^(Bad Request|Forbidden): /, '').split(': ')[0] ?? '';
  const covered = words.replaceAll(/https?:\S+|@\w+|\d{5,}/g, '…').slice(0, 100);
  return covered === '' ? 'refused' : covered;
}

/** What the outbox is to do after a failure. A wrong token is no fault of the message. */
export function deliveryOf(failure: Failure): Delivery {
  if (failure.kind === 'wait') return { kind: 'retry', after: failure.ms };
  if (failure.kind === 'later' || failure.kind === 'token') return { kind: 'retry' };
  if (failure.kind === 'moved') return { kind: 'dead', reason: 'the group has moved' };
  return { kind: 'dead', reason: failure.reason };
}

/** A failure in one word or two, for the log. */
export const nameOf = (failure: Failure): string => {
  if (failure.kind === 'later') return failure.what;
  return failure.kind === 'never' ? failure.reason : failure.kind;
};
