import type { CaseAct, CaseState } from '../messages/case-act.ts';
import { isCounter } from '../messages/entry.ts';
import { counts } from '../services/read.ts';
import { advance, isUnclaimed } from './advance.ts';
import { asking, mostAsked, wantsOf } from './asked-list.ts';
import type { Case } from './case.ts';
import { stopClock } from './clock.ts';
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
import { entered, wayOf } from './enter.ts';
import { keeping } from './keeping.ts';
import { lawDeeds } from './law-deeds.ts';
import { lookupKeys } from './lookup.ts';
import { officeDeeds } from './office-deeds.ts';
import { judgePaper, placePaper } from './paper-deeds.ts';
import { isGone } from './reading.ts';
import { refer, referHere } from './referral-deeds.ts';
import { slipDeeds } from './slip-deeds.ts';
import { holds } from './standing-in.ts';
import { answered } from './worker-deeds.ts';

/** Why a member of staff may not act on a case now: nobody claimed it, or somebody else did. */
function notOwner(before: Case, act: CaseAct, world: CaseWorld): Decision | null {
  if (before.owner === null) return refuse(before, act, { key: 'refused-claim_first' });
  if (act.by.role === 'staff' && holds(act.by.id, before.owner.id, world.standIns)) return null;
  return refuse(before, act, { key: 'refused-claimed', args: { by: before.owner.name } });
}

/** The deed of whoever has the case; everybody else is told who has it. */
export const owned =
  <A extends CaseAct>(handler: (before: Case, act: A, world: CaseWorld) => Decision) =>
  (before: Case, act: A, world: CaseWorld): Decision =>
    notOwner(before, act, world) ?? handler(before, act, world);

/** One press gives the case to one person; the second is told who has it. */
function claim(before: Case, act: ActOf<'claim'>, world: CaseWorld): Decision {
  if (act.by.role !== 'staff') return refuse(before, act, { key: 'refused-not_yours_to_do' });
  const { owner } = before;
  if (owner?.id === act.by.id) return { case: before, effects: [] };
  if (owner !== null && !isGone(owner.id, world.accounts))
    return refuse(before, act, { key: 'refused-claimed', args: { by: owner.name } });
  return heldBy(before, act, { by: { id: act.by.id, name: act.by.name }, world });
}

/** The case in somebody's hands for the first time; the worker and all staff hear whose. */
export function heldBy(
  before: Case,
  act: CaseAct,
  { by, world }: { readonly by: NonNullable<Case['owner']>; readonly world: CaseWorld },
): Decision {
  // Who wished for a person has one from now on.
  const talking = before.talking || before.kind === 'call';
  const claimed: Case = { ...before, talking, owner: by };
  const first = before.kind === 'application' ? 'checking' : 'in_progress';
  const after =
    before.state === 'submitted' && stagesOf(world).includes(first)
      ? entered(claimed, first, world)
      : claimed;
  return changed(after, act, [
    dueTimer(after, world),
    tell(after, { kind: 'claimed', by: by.name }),
    tellStaff(after, 'claimed', 'all'),
  ]);
}

const release = (before: Case, act: ActOf<'release'>): Decision =>
  before.owner === null
    ? { case: before, effects: [] }
    : changed({ ...before, owner: null }, act, [
        tellStaff({ ...before, owner: null }, 'claimed', 'all'),
      ]);

/** The worker is asked for one thing, or for several in one list; the clock stands still until each came or was told not to. */
function ask(before: Case, act: ActOf<'ask'>, world: CaseWorld): Decision {
  const { why } = act.deed;
  const wants = wantsOf(act.deed, before);
  const [want, ...also] = wants;
  if (want === undefined) return refuse(before, act, { key: 'refused-asked_already' });
  const asks = (id: string): boolean =>
    world.service?.questions.some((one) => one.id === id && one.staffOnly !== true) === true;
  if (wants.some((one) => one.kind === 'question' && !asks(one.question)))
    return refuse(before, act, { key: 'refused-no_question' });
  if (wants.some((one) => one.kind === 'words' && one.text.trim() === ''))
    return refuse(before, act, { key: 'refused-empty' });
  if (wants.length > mostAsked) return refuse(before, act, { key: 'refused-too_many_asked' });
  const after = {
    ...asking(before, act, { wants, why }),
    clock: stopClock(before.clock, world.calendar, world.now),
  };
  return changed(after, act, [
    dueTimer(after, world),
    tell(after, { kind: 'asked', request: act.id, want, ...(also.length > 0 && { also }), why }),
  ]);
}

function cancelRequest(before: Case, act: ActOf<'cancel_request'>, world: CaseWorld): Decision {
  const after = answered(before, (one) => one.id === act.deed.request, world);
  if (after.requests.length === before.requests.length) return { case: before, effects: [] };
  return changed(after, act, [
    dueTimer(after, world),
    tell(after, { kind: 'request_cancelled', request: act.deed.request }),
  ]);
}

const stagesOf = (world: CaseWorld): readonly CaseState[] =>
  wayOf(world).map((stage) => stage.state);

/** Staff correct a value, after a telephone call say; the old one stays in the history. */
function correct(before: Case, act: ActOf<'correct'>, world: CaseWorld): Decision {
  const { question, answer } = act.deed;
  const known = world.service?.questions.find((one) => one.id === question);
  if (known === undefined) return refuse(before, act, { key: 'refused-no_question' });
  if (
    counts(answer) &&
    answer.state === 'given' &&
    !known.field.schema.safeParse(answer.value).success
  )
    return refuse(before, act, { key: 'refused-not_valid' });
  const { [`${question}_invalid`]: _, ...kept } = before.answers;
  // Whoever has no chat tells it to staff, and is asked for it no more.
  const held = isCounter(before.conversation)
    ? answered(before, ({ want }) => want.kind === 'question' && want.question === question, world)
    : before;
  const after = keeping({ ...held, answers: { ...kept, [question]: answer } }, world);
  return changed(after, act, [
    { kind: 'lookup', keys: lookupKeys(after) },
    ...(held === before ? [] : [dueTimer(after, world)]),
  ]);
}

const note = (before: Case, act: ActOf<'note'>): Decision =>
  act.deed.text.trim() === ''
    ? refuse(before, act, { key: 'refused-empty' })
    : changed(before, act);

const show = (before: Case, act: ActOf<'show'>): Decision => changed(before, act);

/** What staff do; everything but claiming, notes and looking wants the case to be theirs. */
export const staffDeeds = {
  claim,
  release,
  ask: owned(ask),
  cancel_request: owned(cancelRequest),
  advance: (before: Case, act: ActOf<'advance'>, world: CaseWorld): Decision =>
    isUnclaimed(act, world) ? advance(before, act, world) : owned(advance)(before, act, world),
  record_opinion: owned(officeDeeds.record_opinion),
  record_visit: officeDeeds.record_visit,
  authorise: officeDeeds.authorise,
  record_check: owned(officeDeeds.record_check),
  take_paper: officeDeeds.take_paper,
  waive_paper: owned(officeDeeds.waive_paper),
  preview_notice: officeDeeds.preview_notice,
  show_as: officeDeeds.show_as,
  record_telling: owned(lawDeeds.record_telling),
  extend_clock: lawDeeds.extend_clock,
  write_slip: owned(slipDeeds.write_slip),
  move_slip: owned(slipDeeds.move_slip),
  judge_paper: owned(judgePaper),
  place_paper: owned(placePaper),
  correct: owned(correct),
  refer: owned(refer),
  refer_here: referHere,
  note,
  show,
};
