import type { Paper, PaperRef } from '../messages/answer.ts';
import { type Ask, askOf, draftOf } from './ask.ts';
import { acting, doing, type Flow, having, saying, withDraft } from './flow.ts';
import { hearBefore } from './needs.ts';
import { paperNeeds } from './papers-wanted.ts';
import { consented } from './questions.ts';
import type { Place } from './session.ts';
import { draftAt } from './storing.ts';
import type { World } from './world.ts';

const newest = (world: World) =>
  world.cases.findLast((view) => view.open && view.kind === 'application');

/** A voice note that nobody made words of: kept for staff to listen to, and no paper of any list. */
export const voiceNeed = 'voice';

const isVoice = ({ type }: Pick<PaperRef, 'type'>): boolean => type.startsWith('audio/');

/** A file is welcome at any time: to the request it answers, to the draft, to the newest case, or kept until it is known what for. */
export function onPaper(flow: Flow, ref: PaperRef, world: World): Flow {
  const voice = isVoice(ref);
  const need = voice ? voiceNeed : null;
  const paper: Paper = { ...ref, need, at: world.now, state: 'received' };
  if (unsubmitted(flow) >= world.centre.limits.papersPerCase)
    return saying(flow, { key: 'unreadable-quota' });
  if (!consented(flow.session.consents, 'basic', world.centre))
    return saying(hearBefore(flow, { needs: [], answers: {}, papers: [paper] }, world), {
      key: voice ? 'voice-kept' : 'paper-kept',
    });
  const ask = askOf(flow.session, world);
  if (ask.kind === 'paper_wanted' && !voice)
    return acting(flow, ask.view.number, {
      kind: 'add_paper',
      paper: { ...paper, need: ask.need },
      request: ask.request,
    });
  const draft = draftOf(flow.session);
  if (draft !== null) {
    const adopted = withDraft(flow, { ...draft, papers: [...draft.papers, paper] }, world);
    const kept = doing(adopted, { kind: 'adopt_paper', paper: paper.id, draft: draft.id });
    if (voice) return saying(kept, { key: 'voice-kept' });
    return place(kept, {
      paper,
      place: { kind: 'draft', id: draft.id },
      world,
    });
  }
  const view = newest(world);
  if (view === undefined)
    return saying(having(flow, { papers: [...flow.session.papers, paper] }), {
      key: voice ? 'voice-kept' : 'paper-kept',
    });
  return acting(flow, view.number, { kind: 'add_paper', paper });
}

/** Files that wait with what is not handed over yet. */
const unsubmitted = ({ session }: Flow): number =>
  session.papers.length +
  (session.heard?.papers.length ?? 0) +
  session.drafts.reduce((sum, draft) => sum + draft.papers.length, 0);

type Unplaced = { readonly paper: Paper; readonly place: Place; readonly world: World };

/** Where a file belongs is asked when the checklist leaves a choice. */
function place(flow: Flow, { paper, place, world }: Unplaced): Flow {
  const needs = paperNeeds(flow.session, place, world);
  if (needs.length === 0) return saying(flow, { key: 'paper-received' });
  const pending = { kind: 'place', paper: paper.id, place } as const;
  return saying(having(flow, { pending }), { key: 'paper-received' });
}

/** The worker says which paper a file is. */
export function answerPlace(
  flow: Flow,
  ask: Extract<Ask, { kind: 'place' }>,
  { need, world }: { readonly need: string; readonly world: World },
): Flow {
  const calm = having(flow, { pending: null });
  const draft = draftAt(flow, ask.place);
  if (draft !== null) {
    const papers = draft.papers.map((paper) =>
      paper.id === ask.paper ? { ...paper, need } : paper,
    );
    return saying(withDraft(calm, { ...draft, papers }, world), {
      key: 'paper-placed',
      args: { paper: { key: `paper-${need}` } },
    });
  }
  const paper = world.cases
    .find((view) => view.number === ask.place.id)
    ?.papers.find((one) => one.id === ask.paper);
  return paper === undefined
    ? calm
    : acting(calm, ask.place.id, { kind: 'add_paper', paper: { ...paper, need } });
}

/** After a file reached a case: which paper it is, where it is not known yet. */
export function askPlaceInCase(flow: Flow, number: string, world: World): Flow {
  const view = world.cases.find((one) => one.number === number);
  const paper = view?.papers.findLast((one) => one.need === null);
  if (
    view === undefined ||
    paper === undefined ||
    paperNeeds(flow.session, { kind: 'case', id: number }, world).length === 0
  )
    return flow;
  return having(flow, {
    pending: { kind: 'place', paper: paper.id, place: { kind: 'case', id: number } },
  });
}
