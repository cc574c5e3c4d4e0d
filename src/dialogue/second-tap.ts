import type { Act, Tap } from './act.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

/** The same words or the same press again within so many ms are one answer. */
export const sameWithin = 2000;

/** So short a time after the message before nobody has read the new question, ms: such a press was meant for the old one. */
export const unreadWithin = 500;

/** What of a message the session keeps until the next: never its words. `hasty`: it was a press that came before its question could be read. */
export type LastTap = Pick<Tap, 'digest' | 'at'> & { readonly hasty?: true };

/** What a message is that is no answer of its own; `null` for any other. */
export type Second = 'same' | 'hasty' | null;

type MessageAct = Extract<Act, { kind: 'message' }>;

/**
 * Whether a message is no answer of its own. `same`: it is the one before once more, and nothing comes
 * of it. `hasty`: a press of a question that nobody can have read yet, which is then put again; that
 * one may be pressed at once. Danger is heard however often it is said, and where no time of a hand is
 * known every message counts.
 */
export function secondTap(session: Session, act: MessageAct, world: World): Second {
  const { tap, meaning } = act;
  const last = session.tap;
  if (tap?.byHand !== true || last === undefined || meaning.danger !== undefined) return null;
  const same = tap.digest !== '' && tap.digest === last.digest;
  if (same && Math.abs(tap.at - last.at) <= sameWithin) return 'same';
  const since = world.now - session.lastAt;
  // A clock that stands still says nothing.
  const unread = since > 0 && since < unreadWithin;
  return tap.press && meaning.stale !== true && last.hasty !== true && unread ? 'hasty' : null;
}

/** The session that remembers this message, in place of the one before. */
export function remembering(session: Session, { tap }: MessageAct, second: Second): Session {
  const { tap: _, ...rest } = session;
  if (tap === undefined) return rest;
  const { digest, at } = tap;
  return { ...rest, tap: { digest, at, ...(second === 'hasty' ? { hasty: true } : {}) } };
}
