import type { Option } from '../messages/reply.ts';
import type { Question } from '../services/service.ts';
import { type Ask, askOf, draftOf } from './ask.ts';
import type { Expectation, Occasion } from './expectation.ts';
import { unconfirmed } from './options.ts';
import { paperNeeds, papersAt, placeNow } from './papers-wanted.ts';
import {
  consented,
  everyQuestion,
  questionsInCase,
  reviewed,
  reviewedIn,
  welcome,
} from './questions.ts';
import { reviewable } from './review-wish.ts';
import type { Session } from './session.ts';
import { inWords, shownOptions } from './stuck.ts';
import { nextVisit } from './visit-offers.ts';
import type { World } from './world.ts';

const kinds: { readonly [kind in Ask['kind']]: Expectation['kind'] } = {
  idle: 'idle',
  rest: 'idle',
  safe: 'safe',
  person: 'person',
  consent: 'consent',
  needs: 'needs',
  known: 'review',
  question: 'question',
  settle: 'settle',
  review: 'review',
  paper_wanted: 'question',
  words_wanted: 'question',
  list: 'question',
  confirm: 'consent',
  which_case: 'choice',
  code: 'choice',
  gone: 'choice',
  worry: 'choice',
  news: 'choice',
  preview: 'choice',
  slip: 'choice',
  visit: 'choice',
  link_phone: 'question',
  reach: 'question',
  check: 'choice',
  revoke: 'choice',
  place: 'choice',
  reckon: 'question',
};

/** Lines that digits name while a block of answers is shown. */
export function linesOf(ask: Ask): readonly string[] {
  if (ask.kind === 'review')
    return reviewed(ask.draft)
      .filter((question) => ask.draft.answers[question.id] !== undefined)
      .map((question) => question.id);
  if (ask.kind === 'known') return Object.keys(ask.answers);
  return [];
}

function welcomeOf(session: Session, ask: Ask): readonly Question[] {
  const draft = draftOf(session);
  if (draft !== null) return welcome(draft);
  if (ask.kind === 'list') return questionsInCase(ask.view);
  if (ask.kind === 'question' && ask.view !== null) return questionsInCase(ask.view);
  return everyQuestion;
}

/** What a yes or a no would settle. */
function occasionOf(ask: Ask): Occasion | null {
  switch (ask.kind) {
    case 'confirm':
      return ask.what;
    case 'review':
      return 'submit';
    case 'consent':
    case 'needs':
    case 'known':
    case 'preview':
    case 'slip':
      return ask.kind;
    case 'revoke':
      return ask.consent === null ? null : 'withdraw';
    case 'worry':
      return 'safe';
    case 'settle':
      return 'fact';
    case 'question':
      return unconfirmed(ask) ? 'fact' : null;
    default:
      return null;
  }
}

/** What was answered so far, for words that put it right. */
function standingIn(
  session: Session,
  world: World,
): Pick<Expectation, 'standing' | 'recent' | 'numbered'> {
  const draft = draftOf(session);
  const view = world.cases.findLast((one) => one.open && one.kind === 'application');
  const answers = draft?.answers ?? view?.answers;
  if (answers === undefined) return {};
  const given = Object.entries(answers).filter(([, answer]) => answer.state === 'given');
  const numbered =
    draft !== null
      ? reviewed(draft).filter(({ id }) => answers[id] !== undefined)
      : view === undefined
        ? []
        : reviewedIn(view);
  return {
    standing: Object.fromEntries(given.map(([id, answer]) => [id, answer.value ?? null])),
    recent: given.toSorted(([, one], [, other]) => other.turn - one.turn).map(([id]) => id),
    numbered: numbered.map(({ id }) => id),
  };
}

/** The one value a yes would keep. */
function putIn(ask: Ask): Pick<Expectation, 'put'> {
  const [one, second] = ask.kind === 'settle' ? ask.pending.options : [];
  return one === undefined || second !== undefined ? {} : { put: one.value };
}

/** For whom it is, once that is said. */
function forWhom(session: Session): Pick<Expectation, 'relation' | 'relationWords'> {
  const said = draftOf(session)?.answers['for_whom'];
  return typeof said?.value === 'string' ? { relation: said.value, relationWords: said.raw } : {};
}

/** Read only where a message may be about it. */
const visitsOf = (ask: Ask, world: World): NonNullable<Expectation['visits']> => ({
  get booked() {
    return nextVisit(world) !== null;
  },
  asked: ask.kind === 'visit',
});

/** The services of which words may let one go, keep one alone or take one first: those asked about, filled in, or heard before the consent. */
function amongOf(session: Session, ask: Ask): Pick<Expectation, 'among'> {
  const open = draftOf(session)?.services ?? session.heard?.needs ?? [];
  const among = ask.kind === 'needs' ? ask.services : open;
  return among.length > 0 ? { among } : {};
}

/** Where eight digits are a code without the word: it was asked for, or a chat that has nothing asks nothing. */
function takesCode(ask: Ask, world: World): Pick<Expectation, 'code'> {
  if (ask.kind === 'code') return { code: 'asked' };
  const fresh =
    (ask.kind === 'consent' && ask.consent === 'basic') ||
    ((ask.kind === 'idle' || ask.kind === 'rest') && world.cases.length === 0);
  return fresh ? { code: 'bare' } : {};
}

/** What words about photos may name now. */
function papersOf(session: Session, ask: Ask, world: World): Pick<Expectation, 'papers'> {
  const place =
    ask.kind === 'place'
      ? ask.place
      : ask.kind === 'paper_wanted' || ask.kind === 'list'
        ? ({ kind: 'case', id: ask.view.number } as const)
        : placeNow(session, world);
  const gathering = session.album?.open === true ? session.album.papers.length : 0;
  return {
    papers: {
      // Few messages are about photos.
      get needs() {
        return place === null ? [] : paperNeeds(session, place, world);
      },
      get there() {
        const lying = place === null ? [] : papersAt(session, place, world);
        return lying.flatMap(({ need }) => (need === null ? [] : [need]));
      },
      count: ask.kind === 'place' ? ask.papers.length : gathering,
      wanted:
        ask.kind === 'paper_wanted' ||
        ask.kind === 'list' ||
        (ask.kind === 'idle' && place !== null),
    },
  };
}

/** What each line of staff's list asks for. */
const listOf = (ask: Ask): Pick<Expectation, 'list'> =>
  ask.kind !== 'list'
    ? {}
    : {
        list: ask.lines.map(({ number, want, question }) => ({
          number,
          ...(question && { question }),
          ...(want.kind === 'paper' ? { paper: want.need } : {}),
        })),
      };

/** What decides where words may be sent to be understood. */
function privacyOf(
  session: Session,
  { cases, centre }: World,
): Pick<Expectation, 'sensitive' | 'services' | 'alerted'> {
  const open = cases.filter((view) => view.open);
  const services = [
    ...session.drafts.flatMap((draft) => draft.services),
    ...(session.heard?.needs ?? []),
    ...open.map((view) => view.service),
  ];
  return {
    services: [...new Set(services)],
    ...(consented(session.consents, 'sensitive', centre) ? { sensitive: true as const } : {}),
    ...(open.some((view) => view.kind === 'alert') ? { alerted: true as const } : {}),
  };
}

/** What the conversation waits for, so that a message can be understood in its light. */
export function expect(session: Session, world: World): Expectation {
  const ask = askOf(session, world);
  const question = 'question' in ask ? ask.question : null;
  const occasion = occasionOf(ask);
  const options: readonly Option[] = shownOptions(ask, session, world);
  return {
    kind: kinds[ask.kind],
    question,
    service:
      draftOf(session)?.services[0] ??
      (ask.kind === 'question' ? (ask.view?.service ?? null) : null),
    ...(ask.kind === 'reckon' || ask.kind === 'reach' ? { byTheWay: true as const } : {}),
    ...(occasion === null ? {} : { occasion }),
    ...putIn(ask),
    ...forWhom(session),
    ...amongOf(session, ask),
    options,
    asked: session.asked,
    welcome: welcomeOf(session, ask),
    every: everyQuestion,
    lines: linesOf(ask),
    ...listOf(ask),
    ...standingIn(session, world),
    ...(inWords(ask, world) ? { inWords: true as const } : {}),
    ...papersOf(session, ask, world),
    language: session.language,
    today: world.today,
    consented:
      consented(session.consents, 'basic', world.centre) && session.consents.basic?.model !== false,
    ...privacyOf(session, world),
    ...(ask.kind === 'consent' && ask.consent === 'basic' && session.heard?.words !== undefined
      ? { toldBefore: session.heard.words }
      : {}),
    ...(ask.kind === 'question' && ask.draft === null ? { inCase: true as const } : {}),
    ...takesCode(ask, world),
    ...(world.visits === undefined ? {} : { visits: visitsOf(ask, world) }),
    ...(reviewable(world) === undefined ? {} : { reviews: true as const }),
  };
}
