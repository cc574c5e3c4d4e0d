import type { Batch, Passage } from './batch.ts';
import type { BatchAct } from './batch-list.ts';
import { type Movement, moveMoney } from './decide-source.ts';
import { binds, type Line } from './line.ts';
import type { Outcome, RecordAct, Ruling } from './record.ts';
import { done, isBlank, type RecordWorld, refused } from './world.ts';

/** The named lines of a batch, or `null` where one of them is not its own. */
export function linesNamed(
  batch: Batch,
  ids: readonly string[],
  world: RecordWorld,
): readonly Line[] | null {
  const own = new Map(world.linesOf(batch.id).map((one) => [one.id, one]));
  const found = ids.flatMap((id) => own.get(id) ?? []);
  return found.length === new Set(ids).size && found.length > 0 ? found : null;
}

/** What the cases of these lines hear. */
export const toCases = (lines: readonly Line[]): Outcome['cases'] =>
  lines.flatMap((line): Outcome['cases'] => {
    if (line.case === null) return [];
    if (line.state === 'dropped')
      return [{ case: line.case, deed: { kind: 'aid_stands', aid: null } as const }];
    const state = binds(line.state)
      ? ('reserved' as const)
      : line.state === 'paid' || line.state === 'returned'
        ? line.state
        : ('listed' as const);
    const aid = { batch: line.batch, line: line.id, cents: line.cents, state };
    return [{ case: line.case, deed: { kind: 'aid_stands', aid } as const }];
  });

/** The cents of a line that are bound and that have left, in its state. */
const boundOf = (line: Line): number => (binds(line.state) ? line.cents : 0);
const paidOf = (line: Line): number => (line.state === 'paid' ? line.cents : 0);

/** What happens to the money when lines change: the difference, on each source. */
export const movementsOf = (
  changes: readonly { readonly before: Line; readonly after: Line }[],
): readonly Movement[] =>
  changes.flatMap(({ before, after }) => [
    { source: before.source, reserved: -boundOf(before), paid: -paidOf(before) },
    { source: after.source, reserved: boundOf(after), paid: paidOf(after) },
  ]);

/** How the lines of an act changed. */
export type LineChange = { readonly before: Line; readonly after: Line };

/** The batch with these lines changed: money moves with them, cases hear of it; nothing where a source has not enough. */
export function withLines(
  before: Batch,
  act: RecordAct,
  {
    changes,
    world,
    passages = [],
    after = before,
  }: {
    readonly changes: readonly LineChange[];
    readonly world: RecordWorld;
    readonly passages?: readonly Passage[];
    readonly after?: Batch;
  },
): Ruling {
  const moved = moveMoney(movementsOf(changes), { act, batch: before.id, world });
  if ('short' in moved) return refused('refused-budget_short', { source: moved.short?.name ?? '' });
  const lines = changes.map((one) => one.after);
  return done(before, { ...after, passages: [...after.passages, ...passages] }, act, {
    changes: moved.changes,
    lines,
    cases: toCases(lines),
  });
}

const early: readonly Batch['state'][] = ['draft', 'proposed'];
const beforeClosing: readonly Batch['state'][] = [
  'draft',
  'proposed',
  'approved',
  'notice',
  'paying',
];

/** An amount by hand, with the reason; only before the meeting. */
export function setAmount(before: Batch, act: BatchAct<'set_amount'>, world: RecordWorld): Ruling {
  const { lines: ids, cents, reason } = act.deed;
  if (before.state !== 'draft') return refused('refused-list_shut');
  if (isBlank(reason)) return refused('refused-no_reason');
  if (!Number.isSafeInteger(cents) || cents <= 0) return refused('refused-no_amount');
  const lines = linesNamed(before, ids, world);
  if (lines === null) return refused('refused-no_line');
  const changes = lines.map((line) => ({ before: line, after: { ...line, cents, reason } }));
  return withLines(before, act, { changes, world });
}

/** A new rule: every line that has no amount by hand gets what it says. */
export function setRule(before: Batch, act: BatchAct<'set_rule'>, world: RecordWorld): Ruling {
  if (before.state !== 'draft') return refused('refused-list_shut');
  const { rule } = act.deed;
  const changes = world
    .linesOf(before.id)
    .filter((line) => line.state === 'listed' && line.reason === undefined)
    .map((line) => ({
      before: line,
      after: { ...line, cents: rule[line.category ?? 'other'] ?? line.cents },
    }));
  return withLines(before, act, { changes, world, after: { ...before, rule } });
}

/** Lines on another source, before anything is bound. */
export function setSource(before: Batch, act: BatchAct<'set_source'>, world: RecordWorld): Ruling {
  const { lines: ids, source } = act.deed;
  if (!early.includes(before.state)) return refused('refused-list_shut');
  if (world.record('source', source)?.closed !== false) return refused('refused-no_source');
  const lines = linesNamed(before, ids, world);
  if (lines === null) return refused('refused-no_line');
  const changes = lines.map((line) => ({ before: line, after: { ...line, source } }));
  return withLines(before, act, { changes, world });
}

/** Another account, as after a failed payment. Its holder is the one who is paid. */
export function setAccount(
  before: Batch,
  act: BatchAct<'set_account'>,
  world: RecordWorld,
): Ruling {
  const { line: id, account } = act.deed;
  const [line] = linesNamed(before, [id], world) ?? [];
  if (line === undefined) return refused('refused-no_line');
  if (isBlank(account.number) || isBlank(account.bank)) return refused('refused-empty');
  if (line.state === 'paid' || line.state === 'sent') return refused('refused-line_gone');
  const after = { ...line, payee: { ...line.payee, account } };
  return withLines(before, act, { changes: [{ before: line, after }], world });
}

const moving = {
  hold: { from: ['listed', 'reserved'], how: 'held' },
  free: { from: ['held'], how: 'freed' },
  drop: { from: ['listed', 'held', 'reserved', 'failed'], how: 'out' },
} as const;

/** Lines held back, freed again, or taken off, each with the reason; what was bound for one taken off is free again. */
export function moveLines(
  before: Batch,
  act: BatchAct<'hold' | 'free' | 'drop'>,
  world: RecordWorld,
): Ruling {
  const { kind, lines: ids, reason } = act.deed;
  if (isBlank(reason)) return refused('refused-no_reason');
  if (!beforeClosing.includes(before.state)) return refused('refused-list_shut');
  const lines = linesNamed(before, ids, world);
  const { from, how } = moving[kind];
  if (lines === null || !lines.every((one) => (from as readonly string[]).includes(one.state)))
    return refused('refused-no_line');
  const bound = !early.includes(before.state) && !isBeforeApproval(before);
  const changes = lines.map((line) => ({
    before: line,
    after: movedLine(line, kind, { reason, bound }),
  }));
  const passages = lines.map((line) => ({
    at: act.at,
    by: act.by.name,
    how,
    line: line.id,
    name: line.payee.name,
    reason,
  }));
  return withLines(before, act, { changes, world, passages });
}

const isBeforeApproval = (batch: Batch): boolean => batch.hands.approve === undefined;

function movedLine(
  line: Line,
  kind: 'hold' | 'free' | 'drop',
  { reason, bound }: { readonly reason: string; readonly bound: boolean },
): Line {
  if (kind === 'hold') return { ...line, state: 'held', reason };
  if (kind === 'drop') return { ...line, state: 'dropped', reason };
  return { ...line, state: bound ? 'reserved' : 'listed', reason };
}
