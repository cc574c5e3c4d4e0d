import type { Override } from '../messages/office.ts';
import { holds } from '../services/role.ts';
import type { Batch, BatchState } from './batch.ts';
import { batchDuty, batchLacks, batchMoves, batchStates } from './batch-duty.ts';
import { withLines } from './batch-lines.ts';
import type { BatchAct } from './batch-list.ts';
import type { Line } from './line.ts';
import type { Ruling } from './record.ts';
import { isBlank, type RecordWorld, refused } from './world.ts';

/** What the manager cannot let pass: money that is not there, a line without an amount, a list without a line, one hand where two must be. */
const never: ReadonlySet<string> = new Set(['budget', 'amounts', 'lines', 'settled', 'hand']);

/** Everything that stands against a batch's entering a state for somebody: conditions, `role`, `hand`. */
export function batchBarrier(
  batch: Batch,
  to: BatchState,
  { who, world }: { readonly who: { readonly id: string }; readonly world: RecordWorld },
): readonly string[] {
  const duty = batchDuty(to, world.centre);
  const own = duty.apart?.some((hand) => batch.hands[hand]?.id === who.id) === true;
  return [
    ...batchLacks(to, { batch, lines: world.linesOf(batch.id), world }),
    ...(holds(world.roles, duty.by) ? [] : ['role']),
    ...(own ? ['hand'] : []),
  ];
}

const isBack = (batch: Batch, to: BatchState, world: RecordWorld): boolean => {
  const states = batchStates(world.centre);
  return to === 'dropped' || states.indexOf(to) < states.indexOf(batch.state);
};

/** A step of a batch. Approval binds its money; a step back, or giving it up, frees what was bound. */
export function advanceBatch(
  before: Batch,
  act: BatchAct<'advance_batch'>,
  world: RecordWorld,
): Ruling {
  const { to, reason, override } = act.deed;
  if (!batchMoves(before.state, world.centre).includes(to))
    return refused('refused-no_move', { to: { key: `batch-${to}` } });
  const back = isBack(before, to, world);
  if (back && isBlank(reason)) return refused('refused-no_reason');
  const against = batchBarrier(before, to, { who: act.by, world });
  const passes =
    !isBlank(override) && world.roles.includes('admin') && !against.some((one) => never.has(one));
  if (against.length > 0 && !passes)
    return refused('refused-not_ready', {
      to: { key: `batch-${to}` },
      needs: against.map((one) => ({ key: `condition-batch_${one}` })),
    });
  const passed: Override = {
    at: act.at,
    by: act.by.name,
    step: to,
    without: against,
    reason: override ?? '',
  };
  const { hand } = batchDuty(to, world.centre);
  const hands = hand === undefined ? before.hands : { ...before.hands, [hand]: act.by };
  const after: Batch = {
    ...before,
    state: to,
    hands: back ? backHands(before, to, world) : hands,
    ...(reason === undefined ? {} : { reason }),
    overrides: against.length > 0 ? [...before.overrides, passed] : before.overrides,
  };
  const changes = world
    .linesOf(before.id)
    .map((line) => ({ before: line, after: lineAt(line, { from: before, to, back, world }) }))
    .filter(({ before: was, after: is }) => was !== is);
  return withLines(before, act, { changes, world, after });
}

/** Going back, what was approved or paid before is to be done anew. */
function backHands(batch: Batch, to: BatchState, world: RecordWorld): Batch['hands'] {
  const states = batchStates(world.centre);
  const { approve, ...rest } = batch.hands;
  const stays = approve !== undefined && states.indexOf(to) >= states.indexOf('approved');
  return stays ? { ...rest, approve } : rest;
}

function lineAt(
  line: Line,
  {
    from,
    to,
    back,
    world,
  }: {
    readonly from: Batch;
    readonly to: BatchState;
    readonly back: boolean;
    readonly world: RecordWorld;
  },
): Line {
  const states = batchStates(world.centre);
  if (to === 'approved' && !back && line.state === 'listed') return { ...line, state: 'reserved' };
  const unapproved = back && (to === 'dropped' || states.indexOf(to) < states.indexOf('approved'));
  if (unapproved && from.hands.approve !== undefined && line.state === 'reserved')
    return { ...line, state: 'listed' };
  return line;
}
