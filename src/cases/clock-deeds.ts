import type { Case } from './case.ts';
import { type ActOf, type CaseWorld, changed, type Decision, tell, tellStaff } from './decision.ts';
import { fallUnreached, unreached } from './phone-tasks.ts';
import { slipDue } from './slip-deeds.ts';
import { isFinal } from './table.ts';

/** Nobody acknowledged in time: the next on duty hears of it. Where nobody is left to tell, that is written once, and they are reminded round and round until somebody takes it. */
function escalate(before: Case, act: ActOf<'escalate'>, world: CaseWorld): Decision {
  const { alert } = before;
  if (alert === undefined || alert.acknowledged !== null || isFinal(before.state))
    return { case: before, effects: [] };
  const { step } = act.deed;
  const duty = world.onDuty ?? world.centre.duty;
  const next = duty[step] ?? null;
  const at = world.now + world.centre.times.alertMinutes * 60_000;
  const timer = {
    kind: 'timer',
    name: 'alert',
    at,
    deed: { kind: 'escalate', step: step + 1 },
  } as const;
  const told = (of: Case) => [
    ...(duty.length === 0 ? [] : [tellStaff(of, 'escalated', 'duty', step % duty.length)]),
    tellStaff(of, 'escalated', 'all'),
  ];
  if (next === null && alert.alone === true)
    return { case: before, effects: [timer, ...told(before)] };
  const after: Case = {
    ...before,
    alert: { ...alert, step, ...(next === null ? { alone: true } : {}) },
  };
  const known = { ...act, deed: { ...act.deed, to: next, onDuty: duty.length } };
  return changed(after, known, [timer, ...told(after)]);
}

/** A clock ran out: the stage's last day, or staff's silence in a talk. */
function fallDue(before: Case, act: ActOf<'fall_due'>, world: CaseWorld): Decision {
  if (act.deed.clock.startsWith(unreached)) return fallUnreached(before, act, world);
  if (isFinal(before.state)) return { case: before, effects: [] };
  if (act.deed.clock.startsWith('slip:')) return slipDue(before, act);
  if (act.deed.clock === 'silence')
    return before.talking
      ? changed(before, act, [tell(before, { kind: 'offer_back' }), tellStaff(before, 'due')])
      : { case: before, effects: [] };
  if (before.clock.due === null || before.clock.stopped !== null)
    return { case: before, effects: [] };
  const after: Case = { ...before, urgency: before.urgency === 'urgent' ? 'urgent' : 'soon' };
  return changed(after, act, [tellStaff(after, 'due')]);
}

/** What only the clock does. */
export const falling = { escalate, fall_due: fallDue };
