import { dayOf } from '../messages/day.ts';
import type { CrashStep } from './crash-steps.ts';
import { type Connection, inTransaction } from './sqlite.ts';
import { statement } from './statement.ts';

const BLOCK = 100;

// One statement, so that two processes never get the same block.
const reserve = statement<{ year: number; more: number }>()((db, hole) =>
  db
    .insertInto('numbers')
    .values({ year: hole.year, reserved: hole.more })
    .onConflict((on) =>
      on.column('year').doUpdateSet((eb) => ({
        reserved: eb('numbers.reserved', '+', eb.ref('excluded.reserved')),
      })),
    )
    .returning('reserved'),
);

/** Gives case numbers of the year of `now` in China's time; each block is committed before a number of it is given, so none comes twice. */
export function caseNumbers(
  connection: Connection,
  at: (step: CrashStep) => void,
): (now: number) => string {
  const blocks = new Map<number, { next: number; last: number }>();
  const fresh = (year: number) => {
    at('numbers:before');
    const reserved = inTransaction(connection, () =>
      connection.get(reserve, { year, more: BLOCK }),
    );
    if (reserved === undefined) throw new Error('Cannot reserve case numbers');
    at('numbers:reserved');
    return { next: reserved.reserved - BLOCK + 1, last: reserved.reserved };
  };
  return (now) => {
    const year = Number(dayOf(now).slice(0, 4));
    const known = blocks.get(year);
    const block = known === undefined || known.next > known.last ? fresh(year) : known;
    blocks.set(year, { ...block, next: block.next + 1 });
    return `BF${String(year % 100).padStart(2, '0')}-${String(block.next).padStart(6, '0')}`;
  };
}
