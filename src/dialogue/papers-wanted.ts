import type { Paper } from '../messages/answer.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import type { Place, Session } from './session.ts';
import type { CaseView, World } from './world.ts';

/** How long a paper that comes later is not asked for again, ms. */
const patience = 86_400_000;

/** A paper that staff wait for. */
export type PaperRequest = {
  readonly view: CaseView;
  readonly id: string;
  readonly need: string;
  readonly why?: string;
};

/** The papers staff wait for, in the order they are asked; those the worker sends later come last. */
export function paperRequests(world: World): readonly PaperRequest[] {
  const all = world.cases
    .filter((view) => view.open)
    .flatMap((view) =>
      view.requests.flatMap(({ id, want, why, later }) =>
        want.kind === 'paper' ? [{ view, id, need: want.need, why, later }] : [],
      ),
    );
  return [
    ...all.filter(({ later }) => later === undefined),
    ...all.filter(({ later }) => later !== undefined),
  ];
}

/** Whether a request waits for what the worker sends later, so that it is not asked again yet. */
export const putOff = (request: { readonly later?: number }, world: World): boolean =>
  request.later !== undefined && world.now - request.later < patience;

/** The papers that do as well as this one in a case, itself among them. */
export function alikeIn(view: CaseView, need: string): readonly string[] {
  const found = checklist(view.service, view.answers).find((one) => one.id === need);
  return [need, ...(found?.or ?? [])];
}

const checklist = (service: string, answers: CaseView['answers']) =>
  serviceById(service)?.papers(factsOf(answers)) ?? [];

/** What a file at this place may be, by paper id: first what staff wait for, then what is missing, what does as well, and what is there already. */
export function paperNeeds(
  session: Session,
  place: Place,
  world: World,
  /** Files in question, so that the order stays while they get their names. */
  asked: readonly string[] = [],
): readonly string[] {
  const view = world.cases.find((one) => place.kind === 'case' && one.number === place.id);
  const draft = session.drafts.find((one) => place.kind === 'draft' && one.id === place.id);
  const needs =
    view === undefined
      ? (draft?.services ?? []).flatMap((id) => checklist(id, draft?.answers ?? {}))
      : checklist(view.service, view.answers);
  const wanted = view === undefined ? [] : paperRequests(world).filter((one) => one.view === view);
  const lying = (view ?? draft)?.papers.filter(({ id }) => !asked.includes(id));
  const there = new Set(lying?.map(({ need }) => need));
  const open = needs.filter(({ id, or = [] }) => ![id, ...or].some((one) => there.has(one)));
  const all = [
    ...wanted.map(({ need }) => need),
    ...open.map(({ id }) => id),
    ...open.flatMap(({ or = [] }) => or),
    ...needs.flatMap(({ id, or = [] }) => [id, ...or]),
  ];
  return [...new Set(all)].filter((id) => id !== 'other' && id !== 'mistake');
}

/** The files that lie at a place. */
export function papersAt(session: Session, place: Place, world: World): readonly Paper[] {
  return (
    (place.kind === 'draft'
      ? session.drafts.find((one) => one.id === place.id)
      : world.cases.find((one) => one.number === place.id)
    )?.papers ?? []
  );
}

/** Where a file goes now that nobody asked for: the draft in work, else the newest open application. */
export function placeNow(session: Session, world: World): Place | null {
  const draft = session.drafts[0];
  if (draft !== undefined) return { kind: 'draft', id: draft.id };
  const view = world.cases.findLast((one) => one.open && one.kind === 'application');
  return view === undefined ? null : { kind: 'case', id: view.number };
}
