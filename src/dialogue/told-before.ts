import { literal, type Phrase } from '../messages/phrase.ts';
import { type Flow, having, saying } from './flow.ts';
import { openingFor } from './of-few.ts';
import { questionIn } from './questions.ts';
import { draftAt, missed, type Said, same } from './storing.ts';
import type { OpenQuestion } from './taking.ts';
import { echoOf, wordsOf } from './words.ts';

/** He says that he has told it before. The story is then what he told when he came, to be confirmed; of any other question he hears that what he told is kept, and that this was not among it. */
export function toldBefore(flow: Flow, ask: OpenQuestion, said: Said): Flow {
  const { question, place } = ask;
  const draft = draftAt(flow, place);
  const service = draft?.services[0] ?? null;
  const opening = draft === null ? undefined : openingFor(service ?? '', draft);
  const { field } = question;
  if (field.story !== true || opening === undefined || !field.schema.safeParse(opening).success)
    return saying(missed(flow, ask, said.world), { key: 'said-not_found_before' });
  const label = literal(opening);
  const args = { question: wordsOf(question, 'label', service), value: label };
  return having(flow, {
    pending: {
      kind: 'settle',
      place,
      question: question.id,
      ask: { key: 'ask-unconfirmed', args },
      options: [{ value: opening, label }],
      raw: opening,
    },
  });
}

/** What a message tells that stands already, named, so that he hears that it is kept; `null` where it tells nothing that stands. */
export function standsAlready(flow: Flow, { meaning }: Said): Flow | null {
  const [draft] = flow.session.drafts;
  if (draft === undefined) return null;
  const what = meaning.found.flatMap(({ question: id, value }): readonly Phrase[] => {
    const question = questionIn(draft, id);
    const answer = draft.answers[id];
    return question !== undefined && answer?.state === 'given' && same(answer.value, value)
      ? [echoOf(draft, question, answer)]
      : [];
  });
  return what.length === 0 ? null : saying(flow, { key: 'said-stands', args: { what } });
}

/** What was told by the way and is not sure is kept to be asked about: he hears that it will be; `null` where nothing new was kept so. */
export function askedLater(before: Flow, done: Flow): Flow | null {
  const was = before.session.drafts[0]?.answers ?? {};
  const now = Object.entries(done.session.drafts[0]?.answers ?? {});
  const half = now.some(([id, answer]) => answer.state === 'unconfirmed' && answer !== was[id]);
  return half ? saying(done, { key: 'said-asked_later' }) : null;
}
