import { isWholeDay } from '../messages/day.ts';
import type { Case } from './case.ts';
import {
  type ActOf,
  type CaseWorld,
  changed,
  type Decision,
  dueTimer,
  refuse,
  tell,
  tellStaff,
} from './decision.ts';
import { answered } from './worker-deeds.ts';

const manages = (world: CaseWorld): boolean => world.roles?.includes('admin') === true;

function recordOpinion(before: Case, act: ActOf<'record_opinion'>): Decision {
  const { opinion } = act.deed;
  if (opinion.unit.trim() === '' || opinion.text.trim() === '')
    return refuse(before, act, { key: 'refused-empty' });
  return changed({ ...before, opinion }, act);
}

/** A visit is of two people: a name said twice is one person. */
function recordVisit(before: Case, act: ActOf<'record_visit'>): Decision {
  const { visit } = act.deed;
  const visitors = new Set(visit.visitors.map((one) => one.trim()).filter((one) => one !== ''));
  if (visitors.size < 2) return refuse(before, act, { key: 'refused-two_visitors' });
  if (!isWholeDay(visit.day)) return refuse(before, act, { key: 'refused-no_day' });
  if (visit.photos.length > 0 && !visit.photoConsent)
    return refuse(before, act, { key: 'refused-photo_consent' });
  return changed({ ...before, visits: [...(before.visits ?? []), visit] }, act);
}

function authorise(before: Case, act: ActOf<'authorise'>): Decision {
  const { authorisation } = act.deed;
  if (authorisation.person.trim() === '') return refuse(before, act, { key: 'refused-empty' });
  const others = (before.authorisations ?? []).filter((one) => one.person !== authorisation.person);
  return changed({ ...before, authorisations: [...others, authorisation] }, act);
}

function recordCheck(before: Case, act: ActOf<'record_check'>): Decision {
  const { check } = act.deed;
  if (check.body.trim() === '') return refuse(before, act, { key: 'refused-empty' });
  return changed({ ...before, check }, act);
}

/** A paper that staff took answers their own request for it. */
function takePaper(before: Case, act: ActOf<'take_paper'>, world: CaseWorld): Decision {
  const paper = { ...act.deed.paper, state: 'accepted' as const };
  const held = answered(
    before,
    ({ want }) => want.kind === 'paper' && want.need === paper.need,
    world,
  );
  const after: Case = { ...held, papers: [...held.papers, paper] };
  return changed(after, act, [dueTimer(after, world)]);
}

function waivePaper(before: Case, act: ActOf<'waive_paper'>): Decision {
  const { need, reason } = act.deed;
  if (reason.trim() === '') return refuse(before, act, { key: 'refused-no_reason' });
  return changed({ ...before, waived: { ...before.waived, [need]: reason } }, act);
}

/** The worker sees his own line before anybody else does. A refusal that waits for the manager is not asked away. */
function previewNotice(before: Case, act: ActOf<'preview_notice'>): Decision {
  const { kind: _, ...shown } = act.deed;
  if (before.preview?.answer === 'refused' && before.shown === undefined)
    return refuse(before, act, { key: 'refused-preview_refused' });
  const after: Case = { ...before, preview: { at: act.at, ...shown, answer: 'asked' } };
  return changed(after, act, [tell(after, { kind: 'preview', ...shown })]);
}

/** A refusal of the notice goes to the manager, said before his line was shown or after; it is no answer to the application. */
function answerPreview(before: Case, act: ActOf<'answer_preview'>): Decision {
  const { answer, words } = act.deed;
  if (before.preview === undefined && answer === 'fine')
    return refuse(before, act, { key: 'refused-no_preview' });
  const { words: __, ...asked } = before.preview ?? { line: '' };
  const preview = {
    ...asked,
    at: act.at,
    answer,
    ...(words === undefined ? {} : { words }),
  };
  const { shown: _, ...rest } = before;
  const after: Case = { ...rest, preview };
  return changed(after, act, [
    tell(after, { kind: 'done', deed: 'answer_preview', answer }),
    ...(answer === 'refused' ? [tellStaff(after, 'notice_refused', 'all')] : []),
  ]);
}

function showAs(before: Case, act: ActOf<'show_as'>, world: CaseWorld): Decision {
  if (!manages(world)) return refuse(before, act, { key: 'refused-manager' });
  if (act.deed.reason.trim() === '') return refuse(before, act, { key: 'refused-no_reason' });
  return changed({ ...before, shown: act.deed.shown }, act);
}

const hang = (before: Case, act: ActOf<'hang'>): Decision =>
  before.household === act.deed.household
    ? { case: before, effects: [] }
    : changed({ ...before, household: act.deed.household }, act);

/** What the office records of a case on its way. */
export const officeDeeds = {
  record_opinion: recordOpinion,
  record_visit: recordVisit,
  authorise,
  record_check: recordCheck,
  take_paper: takePaper,
  waive_paper: waivePaper,
  preview_notice: previewNotice,
  show_as: showAs,
};

/** What the worker says of his line, and the file the house hangs the case on. */
export const noticeDeeds = { answer_preview: answerPreview, hang };
