import { planListed } from './cases.ts';
import type { Macs } from './hmac.ts';
import type { KeyRing } from './key-ring.ts';
import { lru } from './lru.ts';
import { startPlan } from './plan.ts';
import { type Connection, inTransaction } from './sqlite.ts';
import { fixed, type NoValues, statement } from './statement.ts';

/** Raised whenever what the list shows of a case, or finds it by, is made in another way. */
const version = '2';
const atOnce = 500;

const listedAs = statement<NoValues>()((db) =>
  db.selectFrom('meta').select('value').where('name', '=', 'listed'),
);
const putListed = statement<{ value: string }>()((db, hole) =>
  db
    .insertInto('meta')
    .values({ name: 'listed', value: hole.value })
    .onConflict((on) => on.column('name').doUpdateSet({ value: hole.value })),
);
const numbersAfter = statement<{ number: string }>()((db, hole) =>
  db
    .selectFrom('cases')
    .select('number')
    .where('number', '>', hole.number)
    .orderBy('number')
    .limit(fixed(atOnce)),
);

/** Brings what the list reads of every case to this program's way, once; a case that cannot be opened is left as it is. */
export function relist(connection: Connection, parts: { ring: KeyRing; macs: Macs }): void {
  if (connection.get(listedAs, {})?.value === version) return;
  for (let last = ''; ; ) {
    const numbers = connection.all(numbersAfter, { number: last }).map((row) => row.number);
    if (numbers.length === 0) break;
    inTransaction(
      connection,
      () => {
        for (const number of numbers) relistOne(connection, number, parts);
      },
      'alone',
    );
    last = numbers.at(-1) as string;
  }
  inTransaction(connection, () => connection.run(putListed, { value: version }));
}

function relistOne(
  connection: Connection,
  number: string,
  { ring, macs }: { ring: KeyRing; macs: Macs },
): void {
  const plan = startPlan(connection, ring);
  try {
    planListed(plan, number, { ring, macs, cache: lru(1) });
  } catch {
    return;
  }
  for (const { of, values } of plan.writes) connection.run(of, values as never);
}
