import { receiveGift } from './gift.ts';
import type { RecordAct, RecordChange, Ruling } from './record.ts';
import { free, type Source, type SourceDeed } from './source.ts';
import { changeOf, done, isBlank, type RecordWorld, refused } from './world.ts';

const isCents = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Acts on a source of money: its budget is set by finance or the manager, and is never less than what is bound and paid. */
export function decideSource(
  before: Source | null,
  act: RecordAct<SourceDeed>,
  world: RecordWorld,
): Ruling {
  const { deed } = act;
  if (!['finance', 'admin', 'deputy'].some((role) => world.roles.includes(role)))
    return refused('refused-not_yours_to_do');
  if (deed.kind === 'open_source') return open(act, deed, world);
  if (before === null) return refused('refused-no_record');
  if (deed.kind === 'change_budget') return changeBudget(before, act, deed);
  if (deed.kind === 'receive_gift') return receiveGift(before, act, { deed, world });
  if (deed.kind === 'close_source') {
    if (isBlank(deed.reason)) return refused('refused-no_reason');
    if (before.reserved > 0) return refused('refused-source_bound');
    return done(before, { ...before, closed: true }, act);
  }
  // Money moves only with the lines of a batch.
  return refused('refused-not_yours_to_do');
}

function open(
  act: RecordAct,
  deed: Extract<SourceDeed, { kind: 'open_source' }>,
  world: RecordWorld,
): Ruling {
  if (isBlank(deed.name)) return refused('refused-empty');
  if (!isCents(deed.budget)) return refused('refused-no_amount');
  const { kind: _, ...facts } = deed;
  const source: Source = {
    kind: 'source',
    id: world.fresh('source'),
    ...facts,
    reserved: 0,
    paid: 0,
    closed: false,
    opened: act.at,
    changed: act.at,
    version: 0,
  };
  return done(null, source, act);
}

function changeBudget(
  before: Source,
  act: RecordAct,
  { budget, reason, document }: Extract<SourceDeed, { kind: 'change_budget' }>,
): Ruling {
  if (isBlank(reason)) return refused('refused-no_reason');
  if (!isCents(budget)) return refused('refused-no_amount');
  if (budget < before.reserved + before.paid) return refused('refused-budget_below');
  const paper = document ?? before.document;
  const after = { ...before, budget, ...(paper === undefined ? {} : { document: paper }) };
  return done(before, after, act);
}

/** Cents that go from one state to another on a source. */
export type Movement = {
  readonly source: string;
  readonly reserved: number;
  readonly paid: number;
};

/** The sources after these movements of a batch, or the first that has not enough; movements of one source are one. */
export function moveMoney(
  movements: readonly Movement[],
  {
    act,
    batch,
    world,
  }: { readonly act: RecordAct; readonly batch: string; readonly world: RecordWorld },
): { readonly changes: readonly RecordChange[] } | { readonly short: Source | null } {
  const bySource = new Map<string, Movement>();
  for (const one of movements) {
    const sum = bySource.get(one.source);
    bySource.set(one.source, {
      source: one.source,
      reserved: (sum?.reserved ?? 0) + one.reserved,
      paid: (sum?.paid ?? 0) + one.paid,
    });
  }
  const changes: RecordChange[] = [];
  for (const { source: id, reserved, paid } of bySource.values()) {
    if (reserved === 0 && paid === 0) continue;
    const source = world.record('source', id);
    if (source === null) return { short: null };
    const after = { ...source, reserved: source.reserved + reserved, paid: source.paid + paid };
    if (free(after) < 0 || (source.closed && reserved > 0)) return { short: source };
    const move = {
      id: act.id,
      by: act.by,
      at: act.at,
      deed: { kind: 'move', batch, reserved, paid } as const,
    };
    changes.push(changeOf(source, after, move));
  }
  return { changes };
}
