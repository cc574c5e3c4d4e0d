import type { CaseAct } from '../messages/case-act.ts';
import type { Case } from './case.ts';
import {
  type ActOf,
  type CaseWorld,
  changed,
  type Decision,
  refuse,
  tell,
  tellStaff,
} from './decision.ts';
import { type Account, isGone, mayHold } from './reading.ts';
import { heldBy } from './staff-deeds.ts';
import { holds } from './standing-in.ts';

const isWhole = (one: Partial<Account>): one is Account =>
  one.id !== undefined && one.roles !== undefined && one.active !== undefined;

/** The account of an id, where it may be given this case. */
function holder(before: Case, id: string, world: CaseWorld): Account | null {
  const accounts = (world.accounts ?? []).filter(isWhole);
  const found = accounts.find((one) => one.id === id);
  const { centre } = world;
  return found !== undefined && mayHold(found, before, { accounts, centre }) ? found : null;
}

/** Whoever has it gives it away, and so do who stands in for him and the manager; what nobody has, or only a closed account, whoever may read it. */
function mayGive(before: Case, act: CaseAct, world: CaseWorld): boolean {
  if (act.by.role !== 'staff' || holder(before, act.by.id, world) === null) return false;
  const { owner } = before;
  return (
    owner === null ||
    holds(act.by.id, owner.id, world.standIns) ||
    world.roles?.includes('admin') === true ||
    isGone(owner.id, world.accounts)
  );
}

/** The case goes from one pair of hands into another; who is talking with the worker is told him. */
function passed(before: Case, act: CaseAct, to: Pick<Account, 'id' | 'name'>): Decision {
  const after: Case = { ...before, owner: { id: to.id, name: to.name } };
  return changed(after, act, [
    ...(before.talking ? [tell(after, { kind: 'claimed', by: to.name })] : []),
    tellStaff(after, 'claimed', 'all'),
  ]);
}

/** A colleague who may read it gets the case. */
function assign(before: Case, act: ActOf<'assign'>, world: CaseWorld): Decision {
  const { deed } = act;
  const { owner } = before;
  if (owner?.id === deed.to) return { case: before, effects: [] };
  if (!mayGive(before, act, world))
    return refuse(before, act, { key: 'refused-claimed', args: { by: owner?.name ?? '—' } });
  const to = holder(before, deed.to, world);
  if (to === null) return refuse(before, act, { key: 'refused-not_for_him' });
  const known = { ...act, deed: { ...deed, name: to.name, from: owner } };
  return owner === null
    ? heldBy(before, known, { by: { id: to.id, name: to.name }, world })
    : passed(before, known, to);
}

/** Somebody who may read it takes the case from a colleague, and says why: the colleague sees it. */
function takeOver(before: Case, act: ActOf<'take_over'>, world: CaseWorld): Decision {
  const { by, deed } = act;
  const { owner } = before;
  if (by.role !== 'staff') return refuse(before, act, { key: 'refused-not_yours_to_do' });
  if (owner === null) return refuse(before, act, { key: 'refused-claim_first' });
  if (owner.id === by.id) return { case: before, effects: [] };
  if (deed.reason.trim() === '') return refuse(before, act, { key: 'refused-why_over' });
  const me = holder(before, by.id, world);
  if (me === null) return refuse(before, act, { key: 'refused-not_yours_to_do' });
  return passed(before, { ...act, deed: { ...deed, from: owner } }, me);
}

/** Deeds by which a case goes into other hands. */
export const handingDeeds = { assign, take_over: takeOver };
