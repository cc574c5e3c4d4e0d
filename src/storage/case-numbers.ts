import { dayOf } from '../messages/day.ts';
import type { CrashStep } from './crash-steps.ts';
import { type Connection, inTransaction } from './sqlite.ts';
import { statement } from './statement.ts';

const BLOCK = 100;

const reservedOf = statement<{ year: number }>()((db, hole) =>
  db.selectFrom('numbers').select('reserved').where('year', '=', hole.year),
);
const reserve = statement<{ year: number; reserved: number }>()((db, hole) =>
  db
    .insertInto('numbers')
    .values({ year: hole.year, reserved: hole.reserved })
    .onConflict((on) => on.column('year').doUpdateSet({ reserved: hole.reserved })),
);

/** Gives case numbers of the year of `now` in China's time; each block is committed before a number of it is given, so none comes twice. */
export function caseNumbers(
  connection: Connection,
  at: (step: CrashStep) => void,
): (now: number) => string {
  const blocks = new Map<number, { next: number; last: number }>();
  const fresh = (year: number) => {
    at('numbers:before');
    const from = inTransaction(connection, () => {
      const reserved = connection.get(reservedOf, { year })?.reserved ?? 0;
      connection.run(reserve, { year, reserved: reserved + BLOCK });
      return reserved;
    });
    at('numbers:reserved');
    return { next: from + 1, last: from + BLOCK };
  };
  return (now) => {
    const year = Number(dayOf(now).slice(0, 4));
    const known = blocks.get(year);
    const block = known === undefined || known.next > known.last ? fresh(year) : known;
    blocks.set(year, { ...block, next: block.next + 1 });
    return `BF${String(year % 100).padStart(2, '0')}-${String(block.next).padStart(6, '0')}`;
  };
}
