import { emptyRow, targetKey } from './inbox.ts';
import type { Plan } from './plan.ts';
import { sealJson } from './seal.ts';
import { statement } from './statement.ts';
import type { InboxRow } from './store.ts';

const setAside = statement<{
  seq: number;
  id: string;
  kind: string;
  target: string;
  at: number;
  key: string | null;
  payload: Uint8Array | null;
  reasonKey: string;
  reason: Uint8Array;
}>()((db, hole) =>
  db.insertInto('quarantine').values({
    seq: hole.seq,
    id: hole.id,
    target_kind: hole.kind,
    target_id: hole.target,
    at: hole.at,
    key: hole.key,
    payload: hole.payload,
    reason_key: hole.reasonKey,
    reason: hole.reason,
  }),
);
/** Plans that a row is set aside, sealed anew for where it then lies. */
export function planQuarantine(
  plan: Plan,
  row: InboxRow,
  what: { reason: string; at: number },
): void {
  const house = plan.key('house', 'house');
  const key = row.target.kind === 'conversation' ? targetKey(plan, row.target, undefined) : house;
  const at = { table: 'quarantine', row: String(row.seq) } as const;
  plan.write(emptyRow, { seq: row.seq }, 1);
  plan.write(setAside, {
    seq: row.seq,
    id: row.id,
    kind: row.target.kind,
    target: row.target.id,
    at: what.at,
    key: key.id,
    payload: sealJson(key.secret, { ...at, column: 'payload' }, row.payload),
    reasonKey: house.id,
    reason: sealJson(house.secret, { ...at, column: 'reason' }, what.reason),
  });
}

const lostRow = statement<{ seq: number }>()((db, hole) =>
  db.selectFrom('inbox').selectAll().where('seq', '=', hole.seq).where('payload', 'is not', null),
);

/** Plans that a row nobody can open is set aside, so that those behind it go on. */
export function planLost(plan: Plan, lost: { seq: number; at: number }): void {
  const row = plan.reader.get(lostRow, { seq: lost.seq });
  if (row === undefined) return;
  const house = plan.key('house', 'house');
  plan.write(emptyRow, { seq: row.seq }, 1);
  plan.write(setAside, {
    seq: row.seq,
    id: row.id,
    kind: String(row.target_kind),
    target: String(row.target_id),
    at: lost.at,
    key: null,
    payload: null,
    reasonKey: house.id,
    reason: sealJson(
      house.secret,
      { table: 'quarantine', column: 'reason', row: String(row.seq) },
      'its payload cannot be opened',
    ),
  });
}
