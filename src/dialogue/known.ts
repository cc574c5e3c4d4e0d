import type { Answers } from '../messages/answer.ts';
import type { Ask } from './ask.ts';
import { linesOf } from './expect.ts';
import { type Flow, having, saying, withDraft } from './flow.ts';
import { keepFound, type Said } from './storing.ts';

/** The one block of answers known from an earlier case: all right, one of them changed, or none to be taken over. */
export function answerKnown(
  flow: Flow,
  ask: Extract<Ask, { kind: 'known' }>,
  said: Said,
): Flow | null {
  const { option, act, target, found } = said.meaning;
  if (option === 'yes' || (option === undefined && act === 'yes'))
    return takeOver(flow, ask, { answers: ask.answers, said });
  const line = target !== undefined && linesOf(ask).includes(target) ? target : undefined;
  if (line !== undefined && found.length === 0) {
    const taken = takeOver(flow, ask, { answers: ask.answers, said });
    return having(taken, {
      pending: { kind: 'reopen', place: { kind: 'draft', id: ask.draft.id }, question: line },
    });
  }
  if (found.length > 0) {
    const taken = takeOver(flow, ask, { answers: ask.answers, said });
    return keepFound(
      taken,
      { kind: 'draft', id: ask.draft.id },
      { found, said: { ...said, meaning: { ...said.meaning, act: 'correct' } } },
    );
  }
  if (option === 'no' || act === 'no')
    return saying(takeOver(flow, ask, { answers: {}, said }), { key: 'known-none' });
  return null;
}

function takeOver(
  flow: Flow,
  ask: Extract<Ask, { kind: 'known' }>,
  { answers, said }: { readonly answers: Answers; readonly said: Said },
): Flow {
  const { draft } = ask;
  return withDraft(
    flow,
    {
      ...draft,
      answers: { ...answers, ...draft.answers },
      checked: [...draft.checked, `known:${draft.services[0]}`],
    },
    said.world,
  );
}
