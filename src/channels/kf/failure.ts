import { type Failure, failureOf } from '../official-account/failure.ts';

// The codes of 企业微信's own; those of a spent token and of calls too often are as everywhere at Tencent.
const kinds: { readonly [code: number]: 'waits' | 'never' | 'token' } = {
  // Five messages were said since he wrote, or it is longer ago than 48 hours.
  95001: 'waits',
  95002: 'waits',
  // A person has the talk in 企业微信, or it is over: his next word begins it anew.
  95013: 'waits',
  95018: 'waits',
  95000: 'never',
  40058: 'never',
};

/** What a code of 微信客服 means for us; one that nobody has met is tried again. */
export function kfFailureOf(code: number): Failure {
  const kind = kinds[code];
  return kind === undefined ? failureOf(code) : { kind, code };
}
