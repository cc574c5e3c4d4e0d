import type { Answers } from '../messages/answer.ts';
import type { ConsentKind } from '../messages/person.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Question } from '../services/service.ts';
import { conflictIn } from './conflicts.ts';
import { paperNeeds } from './papers-wanted.ts';
import { linkPhone } from './prelude.ts';
import {
  consented,
  consentOwed,
  knownFor,
  openFileQuestions,
  openQuestions,
  questionIn,
  questionInCase,
} from './questions.ts';
import type { Draft, Pending, Place, Session } from './session.ts';
import type { CaseView, World } from './world.ts';

/** What the conversation stands at: derived from the session and the world at every turn, never stored. */
export type Ask =
  | { readonly kind: 'idle' }
  | { readonly kind: 'rest' }
  | { readonly kind: 'person' }
  | { readonly kind: 'safe' }
  | { readonly kind: 'consent'; readonly consent: ConsentKind }
  | { readonly kind: 'needs'; readonly services: readonly string[] }
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
      readonly what: 'cancel' | 'delete' | 'withdraw';
      readonly target: string | null;
    }
  | { readonly kind: 'which_case'; readonly cases: readonly CaseView[] }
  /** Whether it is the worker himself who wants to go on elsewhere. */
  | { readonly kind: 'link'; readonly view: CaseView; readonly channel: string }
  /** The phone of a case that is to go on here. */
  | { readonly kind: 'link_phone'; readonly case: string; readonly question: Question }
  | {
      readonly kind: 'place';
      readonly paper: string;
      readonly place: Place /** Papers of the checklist it may be. */;
      readonly needs: readonly string[];
    };

/** The draft in work, the first. */
export const draftOf = (session: Session): Draft | null => session.drafts[0] ?? null;

/** What a pending thing asks, or `null` where what it is about no longer applies. */
function askOfPending(session: Session, pending: Pending, world: World): Ask | null {
  switch (pending.kind) {
    case 'rest':
    case 'safe':
      return { kind: pending.kind };
    case 'needs':
      return { kind: 'needs', services: pending.services };
    case 'confirm':
      return pending;
    case 'which_case': {
      const open = world.cases.filter((view) => view.open && view.kind === 'application');
      return open.length > 1 ? { kind: 'which_case', cases: open } : null;
    }
    case 'link':
      return { kind: 'link_phone', case: pending.case, question: linkPhone };
    case 'place':
      return {
        kind: 'place',
        paper: pending.paper,
        place: pending.place,
        needs: paperNeeds(session, pending.place, world),
      };
    case 'settle':
    case 'reopen':
      return askOfPlace(session, pending, world);
  }
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

/** Staff's oldest request that the worker can answer now. */
function askOfRequest(world: World): Ask | null {
  for (const view of world.cases) {
    const request = view.open ? view.requests[0] : undefined;
    if (request === undefined) continue;
    const { want, id, why } = request;
    if (want.kind === 'paper')
      return { kind: 'paper_wanted', view, request: id, need: want.need, why };
    if (want.kind === 'words') return { kind: 'words_wanted', view, request: id, text: want.text };
    const question = questionInCase(view, want.question);
    if (question === undefined) continue;
    return {
      kind: 'question',
      place: { kind: 'case', id: view.number },
      question,
      draft: null,
      view,
      request: id,
      why: why === undefined ? undefined : { key: 'ask-staff_why', args: { why } },
      reopened: false,
    };
  }
  return null;
}

function askOfDraft(session: Session, draft: Draft, world: World): Ask {
  const place = { kind: 'draft', id: draft.id } as const;
  const service = draft.services[0] as string;
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
    const loose = draft.papers.find((paper) => paper.need === null);
    const needs = loose === undefined ? [] : paperNeeds(session, place, world);
    if (loose !== undefined && needs.length > 0)
      return { kind: 'place', paper: loose.id, place, needs };
    return { kind: 'review', draft };
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
  if (session.person !== null) return { kind: 'person' };
  const pending = session.pending === null ? null : askOfPending(session, session.pending, world);
  if (pending !== null) return pending;
  if (hasPersonal(session) && !consented(session.consents, 'basic', world.centre))
    return { kind: 'consent', consent: 'basic' };
  const wished = world.cases.find((view) => view.link !== undefined);
  if (wished?.link !== undefined)
    return { kind: 'link', view: wished, channel: wished.link.channel };
  const request = askOfRequest(world);
  if (request !== null) return request;
  const draft = draftOf(session);
  if (draft !== null) return askOfDraft(session, draft, world);
  return askOfFile(session, world) ?? { kind: 'idle' };
}
