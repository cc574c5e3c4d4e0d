import { decideBatch } from './decide-batch.ts';
import { decideHousehold } from './decide-household.ts';
import { decideMeeting } from './decide-meeting.ts';
import { decideNotice } from './decide-notice.ts';
import { decideSource } from './decide-source.ts';
import { decideExport } from './export-log.ts';
import { joined } from './overlay.ts';
import { decidePolicy } from './policy.ts';
import type { OfficeRecord, RecordAct, RecordDeed, RecordKind, Ruling } from './record.ts';
import { type RecordWorld, refused } from './world.ts';

/** What only other records say of a record, in the same commit; nobody says it himself. */
const fromRecords: ReadonlySet<RecordDeed['kind']> = new Set([
  'move',
  'meeting_ruled',
  'notice_stands',
  'leaving_ruled',
  'leaving_published',
]);

type Decide = (before: OfficeRecord | null, act: RecordAct, world: RecordWorld) => Ruling;

// One lookup serves every kind: the caller names the kind, and the record it loaded is of that kind.
const rulings: { readonly [kind in RecordKind]: Decide } = {
  household: decideHousehold as Decide,
  source: decideSource as Decide,
  batch: decideBatch as Decide,
  meeting: decideMeeting as Decide,
  notice: decideNotice as Decide,
  exports: decideExport as Decide,
  policy: decidePolicy as Decide,
};

/** Every act of staff on a record, whichever way it comes: what changes, all of it in one commit, or why nothing does. `before` is `null` for an act that opens one. */
export function decideRecord(
  kind: RecordKind,
  before: OfficeRecord | null,
  { act, world }: { readonly act: RecordAct; readonly world: RecordWorld },
): Ruling {
  if (fromRecords.has(act.deed.kind)) return refused('refused-not_yours_to_do');
  const ruling = rulings[kind](before, act, world);
  if ('refused' in ruling) return ruling;
  return { done: { ...ruling.done, changes: joined(ruling.done.changes) } };
}
