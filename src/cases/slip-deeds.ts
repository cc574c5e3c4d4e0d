import { instantOf, isWholeDay } from '../messages/day.ts';
import type { Slip, SlipEvent } from '../messages/slip.ts';
import { counts, questionOf } from '../services/read.ts';
import type { Case, CaseEffect } from './case.ts';
import {
  type ActOf,
  type CaseWorld,
  changed,
  type Decision,
  refuse,
  tell,
  tellStaff,
} from './decision.ts';
import { departmentOf, waitsUntil } from './slip-days.ts';
import { isMoved, movedSlip } from './slip-steps.ts';

const most = 12;
const longest = 500;

/** The slip in the place of the one it was. */
const withSlip = (before: Case, slip: Slip): Case => {
  const slips = before.slips ?? [];
  return {
    ...before,
    slips: slips.some(({ id }) => id === slip.id)
      ? slips.map((one) => (one.id === slip.id ? slip : one))
      : [...slips, slip],
  };
};

const slipIn = ({ slips = [] }: Case, id: string): Slip | undefined =>
  slips.find((one) => one.id === id);

/** The timer that tells staff on the morning of the day a slip waits for, or its removal. */
function slipTimer(slip: Slip, { centre }: CaseWorld): CaseEffect {
  const name = `slip:${slip.id}`;
  const day = waitsUntil(slip);
  return day === null
    ? { kind: 'no_timer', name }
    : {
        kind: 'timer',
        name,
        at: instantOf(day, centre.openHours.from),
        deed: { kind: 'fall_due', clock: name },
      };
}

/** Only what the case holds can be told on: answers that count and are no secret of a bank, and its own papers. */
function isOfCase(before: Case, { deed }: ActOf<'write_slip'>, { service }: CaseWorld): boolean {
  const { tells, papers } = deed.slip;
  const known = (id: string): boolean =>
    counts(before.answers[id]) &&
    (service === null || questionOf(service, id)?.field.secret !== true || id === 'id_number');
  return tells.every(known) && papers.every((id) => before.papers.some((paper) => paper.id === id));
}

/** A slip is written: what is told on, and the worker is asked whether it may be. Nothing leaves the centre by it. */
function writeSlip(before: Case, act: ActOf<'write_slip'>, world: CaseWorld): Decision {
  const { slip: writing } = act.deed;
  const department = departmentOf(world.centre, writing.department);
  if (department === undefined) return refuse(before, act, { key: 'refused-no_department' });
  if (writing.matter.trim() === '') return refuse(before, act, { key: 'refused-empty' });
  if (!isOfCase(before, act, world)) return refuse(before, act, { key: 'refused-not_of_case' });
  if ((before.slips ?? []).length >= most)
    return refuse(before, act, { key: 'refused-slips_full' });
  const { id: _, days: __, calendar: ___, ...to } = department;
  const slip: Slip = {
    ...writing,
    id: act.id,
    to,
    at: act.at,
    by: act.by.role === 'staff' ? act.by.name : '',
    consent: { answer: 'asked', at: act.at, version: world.centre.consents.sharing },
  };
  const after = withSlip(before, slip);
  return changed(after, act, [tell(after, { kind: 'slip', event: 'asked', slip })]);
}

/** The worker's word on this slip, his own or as staff took it; until it is handed over a yes may be taken back. A refusal keeps the case here. */
function answerSlip(before: Case, act: ActOf<'answer_slip'>): Decision {
  const { answer, words, taken } = act.deed;
  const slip = slipIn(before, act.deed.slip);
  if (slip === undefined || slip.dropped !== undefined)
    return refuse(before, act, { key: 'refused-no_slip' });
  if (slip.handed !== undefined) return refuse(before, act, { key: 'refused-slip_handed' });
  if (act.by.role !== 'worker' && taken === undefined)
    return refuse(before, act, { key: 'refused-not_yours_to_do' });
  const told: Slip = {
    ...slip,
    consent: {
      answer,
      at: act.at,
      version: slip.consent.version,
      ...(words === undefined ? {} : { words: words.slice(0, longest) }),
      ...(taken === undefined ? {} : { taken }),
    },
  };
  const after = withSlip(before, told);
  return changed(after, act, [
    tell(after, { kind: 'done', deed: 'answer_slip', answer, slip: told }),
    ...(act.by.role === 'worker' ? [tellStaff(after, 'worker_said')] : []),
  ]);
}

const events: { readonly [step in ActOf<'move_slip'>['deed']['step']['kind']]: SlipEvent } = {
  hand: 'handed',
  supplement: 'supplement',
  met: 'met',
  feedback: 'feedback',
  object: 'objected',
  ruling: 'ruled',
  drop: 'dropped',
};

/** A step of a slip, which the worker hears of: handed over, what is lacking, what the department answered, an objection. */
function moveSlip(before: Case, act: ActOf<'move_slip'>, world: CaseWorld): Decision {
  const { step } = act.deed;
  const slip = slipIn(before, act.deed.slip);
  if (slip === undefined || slip.dropped !== undefined)
    return refuse(before, act, { key: 'refused-no_slip' });
  if ('day' in step && !isWholeDay(step.day)) return refuse(before, act, { key: 'refused-no_day' });
  const by = act.by.role === 'staff' ? act.by.name : '';
  const moved = movedSlip(slip, step, { at: act.at, by, world });
  if (!isMoved(moved)) return refuse(before, act, moved);
  const after = withSlip(before, moved);
  // A slip that the worker does not want, or never heard of, is taken back without a word.
  const silent = step.kind === 'drop' && slip.consent.answer === 'refused';
  return changed(after, act, [
    slipTimer(moved, world),
    ...(silent ? [] : [tell(after, { kind: 'slip', event: events[step.kind], slip: moved })]),
  ]);
}

/** The day came that a slip waits for, and nothing was heard. */
export function slipDue(before: Case, act: ActOf<'fall_due'>): Decision {
  const slip = slipIn(before, act.deed.clock.slice('slip:'.length));
  if (slip === undefined || waitsUntil(slip) === null) return { case: before, effects: [] };
  const after: Case = { ...before, urgency: before.urgency === 'urgent' ? 'urgent' : 'soon' };
  return changed(after, act, [tellStaff(after, 'due')]);
}

/** What sends a case on to departments. */
export const slipDeeds = { write_slip: writeSlip, answer_slip: answerSlip, move_slip: moveSlip };
