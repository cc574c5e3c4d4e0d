import { type Ask, draftOf } from './ask.ts';
import { noAnswer } from './commands.ts';
import { type Flow, having } from './flow.ts';
import { hearNeeds } from './hear-needs.ts';
import { hearBefore, offered } from './needs.ts';
import { questionInCase } from './questions.ts';
import { answerOf, keep, keepFound, type Said } from './storing.ts';

/** Whatever else a message says: values for other questions, corrections, needs, a question about rules; `null` when nothing of it was heard. */
export function hear(flow: Flow, ask: Ask, said: Said): Flow | null {
  if (ask.kind === 'consent' && ask.consent === 'basic') return hearEarly(flow, said);
  const { meaning, world } = said;
  const draft = draftOf(flow.session);
  if (draft === null && (meaning.needs.length > 0 || meaning.door !== undefined))
    return firstNeeds(flow, said);
  const fresh = offered(meaning.needs, world).filter((id) => draft?.services.includes(id) !== true);
  if (draft !== null && fresh.length > 0 && meaning.act === 'need') return hearNeeds(flow, said);
  if (draft !== null && meaning.found.length > 0)
    return keepFound(flow, { kind: 'draft', id: draft.id }, { found: meaning.found, said });
  if (draft === null && meaning.act === 'correct') return correctCase(flow, said);
  if (draft !== null && meaning.act === 'correct' && meaning.target !== undefined)
    return having(flow, {
      pending: { kind: 'reopen', place: { kind: 'draft', id: draft.id }, question: meaning.target },
    });
  if (meaning.act === 'question') return noAnswer(flow, world);
  return meaning.door === undefined ? null : hearNeeds(flow, said);
}

/** Before consent everything is only heard. */
function hearEarly(flow: Flow, said: Said): Flow | null {
  const { meaning, world } = said;
  if (meaning.act === 'question' && meaning.found.length === 0) return noAnswer(flow, world);
  const needs = offered(meaning.needs, world);
  if (needs.length === 0 && meaning.found.length === 0) return null;
  const answers = Object.fromEntries(
    meaning.found.map((one) => [
      one.question,
      answerOf(flow, one.sure ? 'given' : 'unconfirmed', one.value, said, one.raw),
    ]),
  );
  return hearBefore(flow, { needs, answers, papers: [] }, world);
}

function firstNeeds(flow: Flow, said: Said): Flow | null {
  const { meaning, world } = said;
  const consentedTo =
    flow.session.consents.basic?.given === true &&
    flow.session.consents.basic.version === world.centre.consents.basic;
  if (consentedTo || offered(meaning.needs, world).length === 0) return hearNeeds(flow, said);
  return hearEarly(flow, said);
}

/** After submission a line is corrected in words; without a value its question is opened. */
function correctCase(flow: Flow, said: Said): Flow | null {
  const { meaning, world } = said;
  const id = meaning.found[0]?.question ?? meaning.target;
  const view = world.cases.findLast(
    (one) => one.open && id !== undefined && questionInCase(one, id) !== undefined,
  );
  if (view === undefined || id === undefined) return null;
  const place = { kind: 'case', id: view.number } as const;
  const found = meaning.found[0];
  const question = questionInCase(view, id);
  if (found === undefined || question?.field.schema.safeParse(found.value).success !== true)
    return having(flow, { pending: { kind: 'reopen', place, question: id } });
  return keep(flow, place, {
    question: id,
    answer: answerOf(flow, 'given', found.value, said, found.raw),
    world,
  });
}
