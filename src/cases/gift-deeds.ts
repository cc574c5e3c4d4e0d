import type { Answer } from '../messages/answer.ts';
import type { Value } from '../messages/value.ts';
import type { Case } from './case.ts';
import { type ActOf, type CaseWorld, changed, type Decision, dueTimer, tell } from './decision.ts';
import { barrier } from './duties.ts';
import { entered, wayOf } from './enter.ts';
import { movesFrom } from './table.ts';

const written = (value: Value, at: number): Answer => ({
  state: 'given',
  value,
  raw: '',
  turn: 0,
  at,
});

/** A gift was written into a source: the case has day, value, receipt and source, and the donor is told; it goes on to where gifts have come, where its way leads there and nothing stands against it. */
export function giftStands(before: Case, act: ActOf<'gift_stands'>, world: CaseWorld): Decision {
  const { gift } = act.deed;
  if (before.gift !== undefined || act.by.role !== 'house') return { case: before, effects: [] };
  const marked: Case = {
    ...before,
    gift,
    answers: {
      ...before.answers,
      gift_received_at: written(gift.day, act.at),
      gift_received_value: written(gift.cents / 100, act.at),
      gift_receipt_no: written(gift.receipt, act.at),
      gift_source: written(gift.name.slice(0, 40), act.at),
    },
  };
  const way = wayOf(world);
  const who = { id: act.by.id, roles: ['finance'] };
  const moves =
    movesFrom(way, before.state).includes('received') &&
    barrier(marked, { to: 'received', way, who }, world) === null;
  const after = moves ? entered(marked, 'received', world) : marked;
  return changed(after, act, [
    ...(moves ? [dueTimer(after, world)] : []),
    tell(after, { kind: 'gift', cents: gift.cents, receipt: gift.receipt, source: gift.name }),
  ]);
}
