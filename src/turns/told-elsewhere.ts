import { decidedStates } from '../cases/timing.ts';
import type { News } from '../messages/reply.ts';
import { isOfFew } from '../services/shut-talk.ts';
import type { InboxEvent } from '../storage/store.ts';
import type { TurnEnd } from './worker-turn.ts';

/** What a message is about that a worker should not miss, for channels that can knock where they may not speak: staff ask for something, or it is decided. Nothing of what is for few, and nothing that he wants to read only when he looks. */
export function newsOf({ payload }: InboxEvent, { session }: TurnEnd): News | null {
  if (payload.kind !== 'notice') return null;
  const { news, service, case: number } = payload.notice;
  if (isOfFew([service]) || session.news !== undefined) return null;
  if (news.kind === 'asked') return { what: 'asks', case: number };
  const decided = news.kind === 'moved' && decidedStates.has(news.to);
  return decided ? { what: 'decided', case: number } : null;
}
