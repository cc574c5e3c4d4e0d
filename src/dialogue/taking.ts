import type { Reading } from '../fields/field.ts';
import type { Value } from '../messages/value.ts';
import type { Ask } from './ask.ts';
import { type Flow, having, saying, withDraft } from './flow.ts';
import { problemOfPerson } from './person-check.ts';
import { problem, settle } from './settling.ts';
import { answerOf, draftAt, keepFound, keepImplied, missed, type Said } from './storing.ts';
import { wordsOf } from './words.ts';

/** A question that stands open. */
export type OpenQuestion = Extract<Ask, { kind: 'question' }>;

/** Much of the message was about something else: what was read is asked back, and what else it told is kept. */
function propose(
  flow: Flow,
  ask: OpenQuestion,
  { said, value }: { readonly said: Said; readonly value: Value },
): Flow {
  const { question, place } = ask;
  const { service } = said.world.cases.find((one) => one.number === place.id) ?? {
    service: draftAt(flow, place)?.services[0] ?? null,
  };
  const told = besideAnswer(flow, ask, said);
  if (question.field.kind === 'yesNo' && said.meaning.proposed !== true)
    return saying(doubted(told, ask, { said, value }), { key: 'said-yes_or_no' });
  const label = question.field.show(value);
  const asking = {
    key: 'ask-unconfirmed',
    args: { question: wordsOf(question, 'label', service), value: label },
  };
  const options = [{ value, label }];
  const raw = said.meaning.text;
  return having(told, {
    pending: { kind: 'settle', place, question: question.id, ask: asking, options, raw },
  });
}

/** A yes or a no that was doubted once and comes again is meant; it is echoed, so that a slip is seen. What was missed before it, or doubted the other way, says nothing of it. */
const isSaidAgain = (
  { question, draft }: OpenQuestion,
  { value, text }: { readonly value: Value; readonly text: string },
): boolean =>
  question.field.kind === 'yesNo' &&
  text.length <= shortest &&
  draft?.failed[doubtedAt(question.id)] === JSON.stringify(value);

/** Longer words tell something of their own: 还没找过哪里，不晓得该找谁 is no second no. */
const shortest = 8;

const doubtedAt = (question: string): string => `doubted:${question}`;

function doubted(
  flow: Flow,
  { question, place }: OpenQuestion,
  { said, value }: { readonly said: Said; readonly value: Value },
): Flow {
  const noted = missed(flow, { question, place }, said.world);
  const draft = draftAt(noted, place);
  if (draft === null) return noted;
  const failed = { ...draft.failed, [doubtedAt(question.id)]: JSON.stringify(value) };
  return withDraft(noted, { ...draft, failed }, said.world);
}

/** Nobody is held up for want of an ID card: he hears that it goes on, and that staff see it. */
export const withoutId = (flow: Flow, { question }: OpenQuestion): Flow =>
  question.id === 'id_number' ? saying(flow, { key: 'said-no_id' }) : flow;

/** What else a message told is kept, whatever becomes of its answer. */
const besideAnswer = (flow: Flow, { question, place }: OpenQuestion, said: Said): Flow =>
  keepFound(flow, place, {
    found: said.meaning.found.filter((one) => one.question !== question.id),
    said,
  });

/** Which of several numbers is meant. */
const severalNumbers: ReadonlySet<string> = new Set([
  'problem-count-several',
  'problem-money-several',
  'problem-duration-several',
]);

/** A reading becomes an answer, a kind word on what is wrong, or a choice to settle. */
export function take(
  flow: Flow,
  ask: OpenQuestion,
  { said, reading }: { readonly said: Said; readonly reading: Reading },
): Flow | null {
  const { question, place } = ask;
  if (reading.kind === 'nothing') return null;
  if (reading.kind === 'problem')
    return problem(flow, ask, { said, text: reading.problem, kept: reading.keep });
  const [only, ...more] =
    reading.kind === 'unsure' && severalNumbers.has(reading.ask.key) ? reading.options : [];
  // One number among several that are something else: it is named where it is put.
  if (only !== undefined && more.length === 0)
    return propose(besideAnswer(flow, ask, said), ask, { said, value: only.value });
  if (reading.kind === 'unsure')
    return having(besideAnswer(flow, ask, said), {
      pending: {
        kind: 'settle',
        place,
        question: question.id,
        ask: reading.ask,
        options: reading.options,
        raw: said.meaning.text,
      },
    });
  const none = reading.value === null && question.mayBeNone === true;
  if (!none && !question.field.schema.safeParse(reading.value).success) return null;
  const { doubt, proposed } = said.meaning;
  if (
    doubt === true &&
    (proposed === true || !isSaidAgain(ask, { value: reading.value, text: said.meaning.text }))
  )
    return propose(flow, ask, { said, value: reading.value });
  const wrong =
    question.id === 'id_number'
      ? problemOfPerson(flow, ask, { value: reading.value, world: said.world })
      : null;
  if (wrong !== null)
    return problem(flow, ask, {
      said,
      text: wrong,
      kept: { question: `${question.id}_invalid`, value: reading.value },
    });
  const answer = answerOf(flow, none ? 'none' : 'given', reading.value, said);
  const settled = settle(flow, ask, { said, answer });
  const kept = none ? withoutId(settled, ask) : settled;
  const implied =
    reading.implies === undefined
      ? kept
      : keepImplied(kept, place, { values: reading.implies, said });
  return keepFound(implied, place, {
    found: said.meaning.found.filter(
      (one) => one.question !== question.id && !(one.question in (reading.implies ?? {})),
    ),
    said,
  });
}
