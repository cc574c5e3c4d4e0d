import { dayOf } from '../messages/day.ts';
import type { RecordBase } from './base.ts';
import type { RecordAct, Ruling } from './record.ts';
import { done, isBlank, type RecordWorld, refused } from './world.ts';

/** What was taken out of this office in one year, as its history tells: who, what, why. */
export type ExportLog = RecordBase & {
  readonly kind: 'exports';
  readonly state: 'open';
  readonly year: number;
  readonly count: number;
};

/** A register taken out, with what it was asked for and how many rows it had. */
export type ExportDeed = {
  readonly kind: 'export';
  readonly what: string;
  readonly why: string;
  readonly rows?: number;
};

const readers = ['intake', 'approver', 'finance', 'deputy', 'admin'];

/** Every register that leaves is written down first. */
export function decideExport(
  before: ExportLog | null,
  act: RecordAct<ExportDeed>,
  world: RecordWorld,
): Ruling {
  if (!readers.some((role) => world.roles.includes(role)))
    return refused('refused-not_yours_to_do');
  if (isBlank(act.deed.why)) return refused('refused-no_reason');
  const log: ExportLog = before ?? {
    kind: 'exports',
    id: world.fresh('exports'),
    state: 'open',
    year: Number(dayOf(act.at).slice(0, 4)),
    count: 0,
    opened: act.at,
    changed: act.at,
    version: 0,
  };
  return done(before, { ...log, count: log.count + 1 }, act);
}
