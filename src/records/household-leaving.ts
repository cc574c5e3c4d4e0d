import { dayOf, isWholeDay } from '../messages/day.ts';
import { addMonths } from '../services/common/days.ts';
import { figureOn } from '../services/common/figures.ts';
import type { Household, Leaving } from './household.ts';
import type { HouseholdDeed } from './household-deed.ts';
import type { RecordAct, Ruling } from './record.ts';
import { done, isBlank, type RecordWorld, refused } from './world.ts';

type LeavingAct = RecordAct<HouseholdDeed>;

/** 脱困退档 (domain.md section 2.6): proposal, meeting, notice, written word with how to object, then the file is left and watched; and the way back. */
export function leaving(before: Household, act: LeavingAct, world: RecordWorld): Ruling {
  const { deed } = act;
  switch (deed.kind) {
    case 'propose_leaving': {
      if (before.state !== 'filed') return refused('refused-not_on_file');
      if (isBlank(deed.reason)) return refused('refused-no_reason');
      const { kind: _, ...proposal } = deed;
      const proposed = { ...proposal, by: act.by.name, byId: act.by.id };
      return done(before, { ...before, leaving: { proposed } }, act);
    }
    case 'leaving_ruled': {
      if (before.leaving === undefined) return refused('refused-not_proposed');
      if (deed.approved) return done(before, withLeaving(before, { meeting: deed.meeting }), act);
      const { leaving: _, ...stays } = before;
      return done(before, stays, act);
    }
    case 'leaving_published': {
      if (before.leaving === undefined) return refused('refused-not_proposed');
      const { kind: _, ...notice } = deed;
      return done(before, withLeaving(before, { notice }), act);
    }
    case 'tell_leaving': {
      if (before.leaving === undefined) return refused('refused-not_proposed');
      if (isBlank(deed.how) || !isWholeDay(deed.day)) return refused('refused-empty');
      const { kind: _, ...told } = deed;
      return done(before, withLeaving(before, { told }), act);
    }
    case 'leave_file':
      return leaveFile(before, { ...act, deed }, world);
    case 'come_back':
      return comeBack(before, { ...act, deed });
    case 'close_file': {
      if (isBlank(deed.reason)) return refused('refused-no_reason');
      if (!world.roles.some((role) => ['approver', 'deputy', 'admin'].includes(role)))
        return refused('refused-not_yours_to_do');
      return done(before, { ...before, state: 'closed' }, act);
    }
    default:
      return refused('refused-not_yours_to_do');
  }
}

const withLeaving = (before: Household, more: Partial<Leaving>): Household => ({
  ...before,
  leaving: { ...(before.leaving as Leaving), ...more },
});

/** What a household's leaving still lacks: each in its order, none skipped. */
export function leavingLacks(
  { leaving: on }: Pick<Household, 'leaving'>,
  now: number,
): readonly ('proposal' | 'meeting' | 'notice' | 'told')[] {
  if (on === undefined) return ['proposal', 'meeting', 'notice', 'told'];
  const over = on.notice !== undefined && on.notice.to < dayOf(now) && on.notice.open === 0;
  return [
    ...(on.meeting === undefined ? (['meeting'] as const) : []),
    ...(over ? [] : (['notice'] as const)),
    ...(on.told === undefined ? (['told'] as const) : []),
  ];
}

function leaveFile(
  before: Household,
  act: RecordAct<Extract<HouseholdDeed, { kind: 'leave_file' }>>,
  world: RecordWorld,
): Ruling {
  if (before.state !== 'filed') return refused('refused-not_on_file');
  if (!world.roles.some((role) => ['approver', 'deputy', 'admin'].includes(role)))
    return refused('refused-not_yours_to_do');
  const lacks = leavingLacks(before, world.now);
  const own = before.leaving?.proposed.byId === act.by.id;
  const without = [...lacks, ...(own ? ['hand'] : [])];
  const reason = act.deed.override?.trim() ?? '';
  if (without.length > 0 && (own || reason === '' || !world.roles.includes('admin')))
    return refused('refused-leaving_not_ready', {
      needs: without.map((one) => ({ key: `condition-leaving_${one}` })),
    });
  const { day } = act.deed;
  const months = figureOn(world.centre.thresholds, 'watch_months', day)?.value ?? 6;
  const on = before.leaving ?? {
    proposed: { day, by: act.by.name, byId: act.by.id, reason, ownWish: false },
  };
  return done(
    before,
    {
      ...before,
      state: 'exited',
      leaving: { ...on, left: day, watch: addMonths(day, months) },
      overrides:
        without.length === 0
          ? before.overrides
          : [...before.overrides, { at: act.at, by: act.by.name, step: 'exited', without, reason }],
    },
    act,
  );
}

/** 返困: within or after the watch the household is on file again. */
function comeBack(
  before: Household,
  act: RecordAct<Extract<HouseholdDeed, { kind: 'come_back' }>>,
): Ruling {
  if (before.state !== 'exited') return refused('refused-not_left');
  if (isBlank(act.deed.reason)) return refused('refused-no_reason');
  const { leaving: _, ...back } = before;
  return done(before, { ...back, state: 'filed', filedOn: act.deed.day }, act);
}
