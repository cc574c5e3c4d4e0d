import type { Reading } from '../fields/field.ts';
import type { Ask } from './ask.ts';
import { answerConfirm } from './confirming.ts';
import { answerConsent } from './consenting.ts';
import { acting, type Flow, having } from './flow.ts';
import { answerKnown } from './known.ts';
import { answerLink, answerLinkPhone } from './linking.ts';
import { answerNeeds, openServices } from './needs.ts';
import { unconfirmed } from './options.ts';
import { answerPlace } from './papers.ts';
import { problemOfPerson } from './person-check.ts';
import { answerReview } from './review.ts';
import { confirmHeard, problem, setAside, settle } from './settling.ts';
import { answerOf, draftAt, keepFound, keepImplied, type Said } from './storing.ts';

/** A question that stands open. */
export type OpenQuestion = Extract<Ask, { kind: 'question' }>;

/** The message as the answer to what stands open; `null` when it is not one. */
export function answerOpen(flow: Flow, ask: Ask, said: Said): Flow | null {
  const { option } = said.meaning;
  switch (ask.kind) {
    case 'consent':
      return answerConsent(flow, ask.consent, said);
    case 'needs':
      return answerNeeds(flow, ask.services, said);
    case 'known':
      return answerKnown(flow, ask, said);
    case 'question':
      return answerQuestion(flow, ask, said);
    case 'settle':
      return answerSettle(flow, ask, said);
    case 'review':
      return answerReview(flow, ask.draft, said);
    case 'words_wanted':
      return said.meaning.text === ''
        ? null
        : acting(flow, ask.view.number, {
            kind: 'say',
            text: said.meaning.text,
            request: ask.request,
          });
    case 'confirm':
    case 'which_case':
      return answerConfirm(flow, ask, said);
    case 'link':
      return answerLink(flow, ask, said);
    case 'link_phone':
      return answerLinkPhone(flow, ask, said);
    case 'place':
      return option !== undefined && [...ask.needs, 'other'].includes(option)
        ? answerPlace(flow, ask, { need: option, world: said.world })
        : null;
    case 'idle':
      return option === undefined ? null : openServices(flow, [option], said.world);
    case 'rest':
      return option === 'resume' || said.meaning.act === 'yes'
        ? having(flow, { pending: null })
        : null;
    case 'person':
    case 'safe':
    case 'paper_wanted':
      return null;
  }
}

function answerQuestion(flow: Flow, ask: OpenQuestion, said: Said): Flow | null {
  const { meaning } = said;
  const { question } = ask;
  if (
    unconfirmed(ask) &&
    (meaning.option === 'yes' ||
      meaning.option === 'no' ||
      meaning.act === 'yes' ||
      meaning.act === 'no')
  )
    return confirmHeard(flow, ask, said);
  if (meaning.act === 'skip' || meaning.option === 'skip')
    return setAside(flow, ask, { said, state: 'skipped' });
  if (meaning.aside !== undefined) return setAside(flow, ask, { said, state: meaning.aside });
  if (meaning.option === 'none' || (question.mayBeNone === true && meaning.act === 'no'))
    return settle(flow, ask, { said, answer: answerOf(flow, 'none', null, said) });
  if (meaning.option !== undefined) {
    const value = question.field.choose?.(meaning.option);
    return value === undefined
      ? null
      : take(flow, ask, { said, reading: { kind: 'value', value } });
  }
  const reading = meaning.reading ?? { kind: 'nothing' as const };
  if (reading.kind !== 'nothing') return take(flow, ask, { said, reading });
  const heard = meaning.found.find((one) => one.question === question.id && one.sure);
  return heard === undefined
    ? null
    : take(flow, ask, { said, reading: { kind: 'value', value: heard.value } });
}

/** A reading becomes an answer, a kind word on what is wrong, or a choice to settle. */
function take(
  flow: Flow,
  ask: OpenQuestion,
  { said, reading }: { readonly said: Said; readonly reading: Reading },
): Flow | null {
  const { question, place } = ask;
  if (reading.kind === 'nothing') return null;
  if (reading.kind === 'problem')
    return problem(flow, ask, { said, text: reading.problem, kept: reading.keep });
  if (reading.kind === 'unsure')
    return having(flow, {
      pending: {
        kind: 'settle',
        place,
        question: question.id,
        ask: reading.ask,
        options: reading.options,
        raw: said.meaning.text,
      },
    });
  if (!question.field.schema.safeParse(reading.value).success) return null;
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
  const answer = answerOf(flow, 'given', reading.value, said);
  const kept = settle(flow, ask, { said, answer });
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

/** One of several readings is chosen, or the answer said anew. */
function answerSettle(flow: Flow, ask: Extract<Ask, { kind: 'settle' }>, said: Said): Flow | null {
  const { pending, question } = ask;
  if (question === null) return null;
  const { option } = said.meaning;
  const chosen = option?.startsWith('c') ? pending.options[Number(option.slice(1))] : undefined;
  const open: OpenQuestion = {
    kind: 'question',
    place: pending.place,
    question,
    draft: draftAt(flow, pending.place),
    view: said.world.cases.find((one) => one.number === pending.place.id) ?? null,
    reopened: false,
  };
  if (chosen !== undefined) {
    const answer = answerOf(flow, 'given', chosen.value, said, pending.raw);
    return settle(flow, { ...open, reopened: true }, { said, answer });
  }
  const reading = said.meaning.reading;
  if (reading === undefined || reading.kind === 'nothing' || reading.kind === 'problem')
    return null;
  return take(having(flow, { pending: null }), open, { said, reading });
}
