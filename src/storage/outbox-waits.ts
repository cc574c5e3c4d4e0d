import type { Plan } from './plan.ts';
import type { Reader } from './sqlite.ts';
import { fixed, statement } from './statement.ts';

/** The time of a message that waits until the person speaks: later than any clock shows. */
export const untilHeSpeaks = 8_000_000_000_000_000;

const waitingOf = statement<{ address: string; due: number }>()((db, hole) =>
  db
    .selectFrom('outbox')
    .select('seq')
    .where('address', '=', hole.address)
    .where('due', '=', hole.due)
    .limit(fixed(1)),
);
const headOf = statement<{ address: string }>()((db, hole) =>
  db
    .selectFrom('outbox')
    .select('due')
    .where('address', '=', hole.address)
    .orderBy('seq')
    .limit(fixed(1)),
);
const releaseOf = statement<{ address: string; due: number }>()((db, hole) =>
  db
    .updateTable('outbox')
    .set({ due: 0 })
    .where('address', '=', hole.address)
    .where('due', '=', hole.due),
);
const releaseEach = statement<{ due: number }>()((db, hole) =>
  db.updateTable('outbox').set({ due: 0 }).where('due', '=', hole.due),
);
/** Whether a message to an address waits until the person speaks. */
export const isWaiting = (reader: Reader, address: string): boolean =>
  reader.get(waitingOf, { address, due: untilHeSpeaks }) !== undefined;

/** When the first message of an address may go, ms; `null` where there is none, or none before the person speaks. */
export function headTime(reader: Reader, address: string): number | null {
  const due = reader.get(headOf, { address })?.due ?? null;
  return due === untilHeSpeaks ? null : due;
}

/** Plans that what waits for an address, or for all, may be tried. */
export function planRelease(plan: Plan, address?: string): void {
  plan.touched.outbox = true;
  if (address === undefined) plan.write(releaseEach, { due: untilHeSpeaks });
  else plan.write(releaseOf, { address, due: untilHeSpeaks });
}
