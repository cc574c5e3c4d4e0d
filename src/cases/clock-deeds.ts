import type { Case } from './case.ts';
import { type ActOf, type CaseWorld, changed, type Decision, tell, tellStaff } from './decision.ts';
import { isFinal } from './table.ts';

/** Nobody acknowledged in time: the next duty account hears of it, round and round until somebody does. */
function escalate(before: Case, act: ActOf<'escalate'>, world: CaseWorld): Decision {
  if (before.alert === undefined || before.alert.acknowledged !== null)
    return { case: before, effects: [] };
  const { step } = act.deed;
  const after: Case = { ...before, alert: { ...before.alert, step } };
  const at = world.now + world.centre.times.alertMinutes * 60_000;
  return changed(after, act, [
    { kind: 'timer', name: 'alert', at, deed: { kind: 'escalate', step: step + 1 } },
    tellStaff(after, 'escalated', 'duty', step % Math.max(1, world.centre.duty.length)),
    tellStaff(after, 'escalated', 'all'),
  ]);
}

/** A clock ran out: the stage's last day, or staff's silence in a talk. */
function fallDue(before: Case, act: ActOf<'fall_due'>): Decision {
  if (isFinal(before.state)) return { case: before, effects: [] };
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
