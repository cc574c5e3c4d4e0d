import { linesOf } from './expect.ts';
import { acting, type Flow, having, saying } from './flow.ts';
import { answersFor } from './of-few.ts';
import { speakerOf } from './prelude.ts';
import type { Draft } from './session.ts';
import { draftAt, keepFound, type Said, same } from './storing.ts';

/** At the review: hand it over, open a line again, or change one in words. Only a clear yes hands it over. */
export function answerReview(flow: Flow, draft: Draft, said: Said): Flow | null {
  const { option, act, target, found } = said.meaning;
  if (act === 'yes' && found.length > 0 && addsOnly(draft, found)) {
    const told = keepFound(flow, { kind: 'draft', id: draft.id }, { found, said });
    return hand(told, draftAt(told, { kind: 'draft', id: draft.id }) ?? draft);
  }
  if (found.length > 0)
    return keepFound(
      flow,
      { kind: 'draft', id: draft.id },
      { found, said: { ...said, meaning: { ...said.meaning, act: 'correct' } } },
    );
  const lines = linesOf({ kind: 'review', draft });
  if (target !== undefined && lines.includes(target))
    return having(flow, {
      pending: { kind: 'reopen', place: { kind: 'draft', id: draft.id }, question: target },
    });
  if (option === 'submit' || (option === undefined && act === 'yes')) return hand(flow, draft);
  // The words are a plain "not yet"; whoever says so may go on reading.
  return act === 'no' && option === undefined ? saying(flow, { key: 'review-not_yet' }) : null;
}

/** Facts told beside the yes that change no line go with it; whatever changes one is read through first. */
const addsOnly = (draft: Draft, found: Said['meaning']['found']): boolean =>
  found.every((one) => {
    const before = draft.answers[one.question];
    return one.sure && (before === undefined || same(before.value, one.value));
  });

/** The application leaves as an act on a case; the draft is emptied only when the case tells that it was opened. */
function hand(flow: Flow, draft: Draft): Flow {
  return acting(flow, null, {
    kind: 'submit',
    draft: draft.id,
    service: draft.services[0] as string,
    applicant: draft.applicant ?? 'self',
    speaker: speakerOf(draft.answers),
    answers: answersFor(draft.services[0] as string, draft),
    papers: draft.papers,
    consents: flow.session.consents,
    ...(draft.wishes === undefined ? {} : { wishes: draft.wishes }),
  });
}
