import type { CaseAct, CaseState } from '../messages/case-act.ts';
import type { Override } from '../messages/office.ts';
import type { Duty } from '../services/duty.ts';
import { stateKey } from '../services/state-key.ts';
import type { Case, CaseEffect } from './case.ts';
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
import { type Barrier, barrier, dutyOf } from './duties.ts';
import { entered, wayOf } from './enter.ts';
import { movesFrom, needsReason } from './table.ts';

/** Money that has no line, or has not arrived, is let pass by nobody, and nobody makes two steps that must be apart. */
const never: ReadonlySet<string> = new Set(['amount', 'paid', 'hand']);

/** A step back along the way, or out of it, says why. */
const wantsReason = (before: Case, to: CaseState, world: CaseWorld): boolean => {
  const states = wayOf(world).map((stage) => stage.state);
  const back = world.service !== null && states.indexOf(to) < states.indexOf(before.state);
  return needsReason(to) || (back && before.state !== 'returned');
};

/** The manager may let a step pass against the rules, with a reason that stands out; nobody else may. */
function overridden(
  act: ActOf<'advance'>,
  { missing }: Barrier,
  world: CaseWorld,
): Override | null {
  const reason = act.deed.override?.trim() ?? '';
  if (reason === '' || act.by.role !== 'staff' || world.roles?.includes('admin') !== true)
    return null;
  if (missing.some((one) => never.has(one))) return null;
  return { at: act.at, by: act.by.name, step: act.deed.to, without: missing, reason };
}

function handed(before: Case, act: CaseAct, duty: Duty): Case {
  if (duty.hand === undefined || act.by.role !== 'staff') return before;
  const hands = { ...before.hands, [duty.hand]: { id: act.by.id, name: act.by.name } };
  return { ...before, hands };
}

/** A step along the service's stages: by whoever its duty names, once what it needs is there, and not by the hand that made the step before. Stepping back, sending back and declining want a reason in plain words. */
export function advance(before: Case, act: ActOf<'advance'>, world: CaseWorld): Decision {
  const { to, reason, code } = act.deed;
  const way = wayOf(world);
  if (!movesFrom(way, before.state).includes(to))
    return refuse(before, act, {
      key: 'refused-no_move',
      args: { to: { key: stateKey(before.service, to, 'staff') } },
    });
  if (wantsReason(before, to, world) && (reason ?? '').trim() === '')
    return refuse(before, act, { key: 'refused-no_reason' });
  const who = { id: act.by.role === 'staff' ? act.by.id : '', roles: world.roles ?? [] };
  const against = barrier(before, { to, way, who }, world);
  const pass = against === null ? null : overridden(act, against, world);
  if (against !== null && pass === null) return refuse(before, act, against.why);
  const moved = handed(entered(before, to, world), act, dutyOf(world.service, to));
  const after: Case = {
    ...moved,
    reason: reason ?? before.reason,
    code: code ?? before.code,
    ...(pass === null ? {} : { overrides: [...(before.overrides ?? []), pass] }),
  };
  const effects: CaseEffect[] = [
    dueTimer(after, world),
    tell(after, { kind: 'moved', to, reason, code, file: after.file && !before.file }),
    tellStaff(after, 'moved', 'all'),
  ];
  return changed(after, act, effects);
}

/** Whether this step is made without having claimed the case. */
export const isUnclaimed = (act: CaseAct, world: CaseWorld): boolean =>
  act.deed.kind === 'advance' &&
  world.service !== null &&
  dutyOf(world.service, act.deed.to).unclaimed === true;
