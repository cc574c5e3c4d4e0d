import { stagesAt } from '../services/common/stages.ts';
import type { Case } from './case.ts';
import {
  type ActOf,
  type CaseWorld,
  changed,
  type Decision,
  dueTimer,
  tell,
  tellStaff,
} from './decision.ts';
import { barrier } from './duties.ts';
import { entered } from './enter.ts';
import { giftStands } from './gift-deeds.ts';
import { movesFrom } from './table.ts';

/** A meeting ruled: who recorded it approved. */
function meetingRuled(before: Case, act: ActOf<'meeting_ruled'>): Decision {
  const { mark } = act.deed;
  const hands =
    mark.outcome === 'approved' && act.by.role === 'house'
      ? { ...before.hands, approve: { id: act.by.id, name: act.by.name } }
      : before.hands;
  return changed({ ...before, meeting: mark, ...(hands === undefined ? {} : { hands }) }, act);
}

/** A notice of its list was released, objected to, answered or withdrawn. */
function noticeStands(before: Case, act: ActOf<'notice_stands'>): Decision {
  const { mark } = act.deed;
  const others = (before.notices ?? []).filter((one) => one.notice !== mark.notice);
  return changed({ ...before, notices: [...others, mark] }, act);
}

/** A line of a batch stands for this case; once paid, the case is paid where its way leads there and nothing stands against it. */
function aidStands(before: Case, act: ActOf<'aid_stands'>, world: CaseWorld): Decision {
  const { aid } = act.deed;
  if (aid === null) {
    const { aid: _, ...rest } = before;
    return changed(rest, act);
  }
  const marked: Case = { ...before, aid };
  if (aid.state !== 'paid' || world.service === null || act.by.role !== 'house')
    return changed(marked, act);
  const way = stagesAt(world.service, world.centre);
  const who = { id: act.by.id, roles: ['finance'] };
  if (!movesFrom(way, before.state).includes('paid')) return changed(marked, act);
  if (barrier(marked, { to: 'paid', way, who }, world) !== null) return changed(marked, act);
  const hands = { ...marked.hands, pay: { id: act.by.id, name: act.by.name } };
  const after: Case = { ...entered(marked, 'paid', world), hands };
  return changed(after, act, [
    dueTimer(after, world),
    tell(after, { kind: 'moved', to: 'paid', file: false }),
    tellStaff(after, 'moved', 'all'),
  ]);
}

/** What meetings, notices and batches tell the cases they are about. */
export const houseDeeds = {
  meeting_ruled: meetingRuled,
  notice_stands: noticeStands,
  aid_stands: aidStands,
  gift_stands: giftStands,
};
