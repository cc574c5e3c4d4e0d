import { joinMembers } from '../fields/member-join.ts';
import type { Phrase } from '../messages/phrase.ts';
import { factsOf } from '../services/read.ts';
import type { Question } from '../services/service.ts';
import type { FoundAnswer, Meaning } from './act.ts';
import { questionIn, serviceOf } from './questions.ts';
import type { Draft } from './session.ts';

/** Two answers that do not fit each other: the question to ask again, and why. */
export type Clash = { readonly id: string; readonly question: Question; readonly why: Phrase };

/** The first clash of a draft that the worker has not looked at yet; nothing is deleted, the worker says what is right. */
export function conflictIn(draft: Draft): Clash | null {
  for (const conflict of serviceOf(draft).conflicts?.(factsOf(draft.answers)) ?? []) {
    const question = questionIn(draft, conflict.question);
    if (question === undefined || draft.checked.includes(`conflict:${conflict.id}`)) continue;
    return { id: conflict.id, question, why: conflict.why };
  }
  return null;
}

/** A value told by the way; people of the household join those named before, as 还有我妈 does, and only a correction takes their place. */
export function withKnown(draft: Draft, one: FoundAnswer, { act }: Meaning): FoundAnswer {
  const before = draft.answers[one.question];
  if (one.question !== 'family_members' || before?.state !== 'given' || act === 'correct')
    return one;
  return { ...one, value: joinMembers(before.value ?? null, one.value) };
}
