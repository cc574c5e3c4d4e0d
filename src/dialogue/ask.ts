import type { Answers, Paper } from '../messages/answer.ts';
import type { ConsentKind } from '../messages/person.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Question } from '../services/service.ts';
import { askOfLine, askOfRequests, askOfTold, type ListAsk } from './asked-list.ts';
import { conflictIn } from './conflicts.ts';
import { type Movable, movable } from './movable.ts';
import { paperNeeds, papersAt } from './papers-wanted.ts';
import { linkPhone, reachPhone } from './prelude.ts';
import { askOfPreview, type PreviewAsk } from './preview.ts';
import {
  consented,
  consentOwed,
  knownFor,
  openFileQuestions,
  openQuestions,
  questionIn,
  questionInCase,
  revocable,
} from './questions.ts';
import { askOfReckon, type ReckonAsk } from './reckoning.ts';
import type { Draft, Pending, Place, Session } from './session.ts';
import { askOfSlip, type SlipAsk } from './slip.ts';
import { askOfVisit, type VisitAsk } from './visit-offers.ts';
import type { CaseView, World } from './world.ts';

/** What the conversation stands at: derived from the session and the world at every turn, never stored. */
export type Ask =
  | { readonly kind: 'idle' }
  | { readonly kind: 'rest' }
  | { readonly kind: 'person' }
  | { readonly kind: 'safe' }
  /** Whether he wants to see the news there is now. */
  | { readonly kind: 'news' }
  /** Whether he is safe, who said that life has no sense. */
  | { readonly kind: 'worry' }
  | { readonly kind: 'consent'; readonly consent: ConsentKind }
  /** `next`: he named them in the middle of what is done now, and their turn has come. */
  | {
      readonly kind: 'needs';
      readonly services: readonly string[];
      readonly next?: Draft;
    }
  /** Answers known from an earlier case, to be confirmed in one block. */
  | { readonly kind: 'known'; readonly draft: Draft; readonly answers: Answers }
  | {
      readonly kind: 'question';
      readonly place: Place;
      readonly question: Question;
      readonly draft: Draft | null;
      readonly view: CaseView | null;
      readonly why?: Phrase;
      readonly request?: string;
      readonly reopened: boolean /** The clash it is asked again for. */;
      readonly clash?: string;
    }
  | {
      readonly kind: 'settle';
      readonly pending: Extract<Pending, { kind: 'settle' }>;
      readonly question: Question | null;
    }
  | { readonly kind: 'review'; readonly draft: Draft }
  /** Staff want a paper or free words. */
  | {
      readonly kind: 'paper_wanted';
      readonly view: CaseView;
      readonly request: string;
      readonly need: string;
      readonly why?: string;
    }
  | {
      readonly kind: 'words_wanted';
      readonly view: CaseView;
      readonly request: string;
      readonly text: string;
    }
  | {
      readonly kind: 'confirm';
      readonly what: 'cancel' | 'delete' | 'withdraw' | 'look_again';
      readonly target: string | null;
      readonly words?: string;
    }
  /** Whether these go on in another chat. */
  | {
      readonly kind: 'confirm';
      readonly what: 'move';
      readonly target: null;
      readonly things: readonly Movable[];
    }
  | { readonly kind: 'which_case'; readonly cases: readonly CaseView[] }
  | PreviewAsk
  | ListAsk
  | SlipAsk
  | VisitAsk
  /** The code of the chat the worker comes from. */
  | { readonly kind: 'code' }
  /** What was here goes on elsewhere: it may not have been the worker. */
  | { readonly kind: 'gone' }
  /** The phone of a case whose chat is lost. */
  | { readonly kind: 'check' }
  | {
      readonly kind: 'revoke';
      readonly given: readonly ConsentKind[];
      readonly consent: ConsentKind | null;
    }
  /** Name and phone for whoever will call: left out at will. */
  | { readonly kind: 'reach'; readonly view: CaseView; readonly question: Question }
  | { readonly kind: 'link_phone'; readonly case: string; readonly question: Question }
  | PlaceAsk
  | ReckonAsk;

/** Which papers these files are: all of one question, the one in question by its index, and all that it may be. */
export type PlaceAsk = {
  readonly kind: 'place';
  readonly place: Place;
  readonly papers: readonly Paper[];
  readonly at: number;
  readonly needs: readonly string[];
  readonly page: number;
  readonly missed: boolean;
};

/** The draft in work, the first. */
export const draftOf = (session: Session): Draft | null => session.drafts[0] ?? null;

/** What a pending thing asks, or `null` where what it is about no longer applies. */
function askOfPending(session: Session, pending: Pending, world: World): Ask | null {
  switch (pending.kind) {
    case 'rest':
      return { kind: 'rest' };
    case 'needs':
      return { kind: 'needs', services: pending.services };
    case 'code':
    case 'gone':
    case 'worry':
      return { kind: pending.kind };
    case 'confirm':
      return askOfConfirm(session, pending, world);
    case 'which_case': {
      const open = world.cases.filter((view) => view.open && view.kind === 'application');
      return open.length > 1 ? { kind: 'which_case', cases: open } : null;
    }
    case 'check':
      return pending;
    case 'revoke': {
      const given = revocable(session);
      return given.length === 0 ? null : { ...pending, given };
    }
    case 'reach': {
      const view = world.cases.find((one) => one.number === pending.case && one.open);
      return view === undefined ? null : { kind: 'reach', view, question: reachPhone };
    }
    case 'reckon':
      return askOfReckon(pending);
    case 'link':
      return { kind: 'link_phone', case: pending.case, question: linkPhone };
    case 'place':
      return placeAsk(session, pending, world);
    case 'visit':
      return askOfVisit(pending, world);
    case 'line':
      return askOfLine(world, pending);
    case 'which_line':
      return askOfTold(world, pending);
    case 'settle':
    case 'reopen':
      return askOfPlace(session, pending, world);
  }
}

function askOfConfirm(
  session: Session,
  { what, target, words }: Extract<Pending, { kind: 'confirm' }>,
  world: World,
): Ask | null {
  if (what !== 'move')
    return { kind: 'confirm', what, target, ...(words === undefined ? {} : { words }) };
  const things = movable(session, world);
  return things.length === 0 ? null : { kind: 'confirm', what, target: null, things };
}

/** The files of a question that are still there; `null` where each has its name. */
function placeAsk(
  session: Session,
  pending: Extract<Pending, { kind: 'place' }>,
  world: World,
): PlaceAsk | null {
  const { place, page = 0, missed = false } = pending;
  const here = papersAt(session, place, world);
  const papers = pending.papers.flatMap((id) => here.find((one) => one.id === id) ?? []);
  const first = papers.findIndex(({ need }) => need === null);
  const needs = paperNeeds(session, place, world, pending.papers);
  if (first < 0 || needs.length === 0) return null;
  const at = papers[pending.at ?? first]?.need === null ? (pending.at ?? first) : first;
  return { kind: 'place', place, papers, at, needs, page, missed };
}

function askOfPlace(
  session: Session,
  pending: Extract<Pending, { kind: 'settle' | 'reopen' }>,
  world: World,
): Ask | null {
  const { place } = pending;
  const draft = session.drafts.find((one) => place.kind === 'draft' && one.id === place.id) ?? null;
  const view =
    world.cases.find((one) => place.kind === 'case' && one.number === place.id && one.open) ?? null;
  const question =
    draft === null
      ? view && questionInCase(view, pending.question)
      : questionIn(draft, pending.question);
  if (question === null || question === undefined) return null;
  if (pending.kind === 'settle') return { kind: 'settle', pending, question };
  return { kind: 'question', place, question, draft, view, why: pending.why, reopened: true };
}

function askOfDraft(session: Session, draft: Draft, world: World): Ask {
  const place = { kind: 'draft', id: draft.id } as const;
  const service = draft.services[0] as string;
  if (draft.later?.includes(service) === true) {
    const services = draft.services.filter((id) => draft.later?.includes(id));
    return { kind: 'needs', services, next: draft };
  }
  if (draft.applicant !== null && !draft.checked.includes(`known:${service}`)) {
    const answers = knownFor(draft, world);
    if (Object.keys(answers).length > 0) return { kind: 'known', draft, answers };
  }
  const owed = consentOwed(draft, session.consents, world.centre);
  if (owed !== null) return { kind: 'consent', consent: owed };
  const question = openQuestions(draft, session.consents)[0];
  if (question === undefined) {
    const conflict = conflictIn(draft);
    if (conflict !== null)
      return {
        kind: 'question',
        place,
        question: conflict.question,
        draft,
        view: null,
        why: conflict.why,
        reopened: true,
        clash: conflict.id,
      };
    const loose = draft.papers.filter((paper) => paper.need === null).map(({ id }) => id);
    return (
      placeAsk(session, { kind: 'place', papers: loose, place }, world) ?? { kind: 'review', draft }
    );
  }
  if (
    question.consent !== undefined &&
    !consented(session.consents, question.consent, world.centre)
  )
    return { kind: 'consent', consent: question.consent };
  return { kind: 'question', place, question, draft, view: null, reopened: false };
}

function askOfFile(session: Session, world: World): Ask | null {
  for (const view of world.cases) {
    const question = openFileQuestions(view, session.consents)[0];
    if (question === undefined) continue;
    if (
      question.consent !== undefined &&
      !consented(session.consents, question.consent, world.centre)
    )
      return { kind: 'consent', consent: question.consent };
    return {
      kind: 'question',
      place: { kind: 'case', id: view.number },
      question,
      draft: null,
      view,
      reopened: false,
    };
  }
  return null;
}

const hasPersonal = (session: Session): boolean =>
  session.drafts.length > 0 || session.heard !== null;

// Goes with the world, which lives as long as its turn: nothing of a conversation outlives it here.
const lately = new WeakMap<World, { readonly session: Session; readonly ask: Ask }>();

/** What stands open now. One rule: the first question whose condition holds and whose answer is missing; only a person, danger and the one pending thing go before it. */
export function askOf(session: Session, world: World): Ask {
  // A step asks several times of the same session in the same world.
  const known = lately.get(world);
  if (known?.session === session) return known.ask;
  const ask = standing(session, world);
  lately.set(world, { session, ask });
  return ask;
}

function standing(session: Session, world: World): Ask {
  if (session.news?.told === true && session.safe === undefined) return { kind: 'news' };
  if (session.person !== null) return { kind: 'person' };
  const pending = session.pending === null ? null : askOfPending(session, session.pending, world);
  if (session.safe !== undefined && pending?.kind !== 'confirm') return { kind: 'safe' };
  if (pending !== null && !isPersonal(pending)) return pending;
  const asked = pending ?? wantedBelow(session, world);
  if (consented(session.consents, 'basic', world.centre)) return asked;
  if (!hasPersonal(session) && !isPersonal(asked)) return asked;
  // Whoever said no to this very version is not asked again for what he did not ask for.
  return isRefused(session, world) && !hasPersonal(session)
    ? { kind: 'idle' }
    : { kind: 'consent', consent: 'basic' };
}

/** What stands open beneath the one pending thing. */
function wantedBelow(session: Session, world: World): Ask {
  const request = askOfRequests(world);
  if (request !== null) return request;
  const preview = askOfPreview(world);
  if (preview !== null) return preview;
  const slip = askOfSlip(world);
  if (slip !== null) return slip;
  const draft = draftOf(session);
  if (draft !== null) return askOfDraft(session, draft, world);
  return askOfFile(session, world) ?? { kind: 'idle' };
}

/** Whether an ask is for what a person tells of himself, in an application. */
const isPersonal = (ask: Ask): boolean =>
  ask.kind === 'settle' ||
  (ask.kind === 'question' && ask.view?.kind !== 'call' && ask.view?.kind !== 'alert') ||
  ask.kind === 'preview' ||
  ask.kind === 'slip' ||
  ((ask.kind === 'paper_wanted' || ask.kind === 'words_wanted' || ask.kind === 'list') &&
    ask.view.kind === 'application');

const isRefused = ({ consents }: Session, { centre }: World): boolean =>
  consents.basic?.given === false && consents.basic.version === centre.consents.basic;
