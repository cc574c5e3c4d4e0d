import type { Option } from '../messages/reply.ts';
import type { Question } from '../services/service.ts';
import { type Ask, askOf, draftOf } from './ask.ts';
import type { Expectation } from './expectation.ts';
import { optionsOf } from './options.ts';
import { consented, everyQuestion, questionsOf, welcome } from './questions.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

const kinds: { readonly [kind in Ask['kind']]: Expectation['kind'] } = {
  idle: 'idle',
  rest: 'idle',
  safe: 'idle',
  person: 'person',
  consent: 'consent',
  needs: 'needs',
  known: 'review',
  question: 'question',
  settle: 'settle',
  review: 'review',
  paper_wanted: 'question',
  words_wanted: 'question',
  confirm: 'consent',
  which_case: 'choice',
  link: 'consent',
  link_phone: 'question',
  place: 'choice',
};

/** Lines that digits name while a block of answers is shown. */
export function linesOf(ask: Ask): readonly string[] {
  if (ask.kind === 'review')
    return questionsOf(ask.draft)
      .filter((question) => ask.draft.answers[question.id] !== undefined)
      .map((question) => question.id);
  if (ask.kind === 'known') return Object.keys(ask.answers);
  return [];
}

function welcomeOf(session: Session, ask: Ask): readonly Question[] {
  const draft = draftOf(session);
  if (draft !== null) return welcome(draft);
  if (ask.kind === 'question' && ask.view !== null) return [ask.question];
  return everyQuestion;
}

/** For whom it is, once that is said. */
function forWhom(session: Session): Pick<Expectation, 'relation' | 'relationWords'> {
  const said = draftOf(session)?.answers['for_whom'];
  return typeof said?.value === 'string' ? { relation: said.value, relationWords: said.raw } : {};
}

/** What the conversation waits for, so that a message can be understood in its light. */
export function expect(session: Session, world: World): Expectation {
  const ask = askOf(session, world);
  const question =
    ask.kind === 'question' || ask.kind === 'settle' || ask.kind === 'link_phone'
      ? ask.question
      : null;
  const options: readonly Option[] = optionsOf(ask, world);
  return {
    kind: kinds[ask.kind],
    question,
    service:
      draftOf(session)?.services[0] ??
      (ask.kind === 'question' ? (ask.view?.service ?? null) : null),
    ...forWhom(session),
    options,
    asked: session.asked,
    welcome: welcomeOf(session, ask),
    every: everyQuestion,
    lines: linesOf(ask),
    language: session.language,
    today: world.today,
    consented: consented(session.consents, 'basic', world.centre),
  };
}
