import { sql } from 'kysely';
import { clearColumns, openCase } from './cases.ts';
import type { Dialect } from './dialect.ts';
import { brokenChains } from './history.ts';
import { numbersSkipped } from './history-given.ts';
import type { Macs } from './hmac.ts';
import type { KeyRing } from './key-ring.ts';
import { clearLine, clearRecord, lineOf, openRecord } from './records.ts';
import type { Reader } from './sqlite.ts';
import { fixed, type NoValues, statement } from './statement.ts';
import { isWhole } from './whole-row.ts';

const atOnce = 500;

const casesAfter = statement<{ number: string }>()((db, hole) =>
  db
    .selectFrom('cases')
    .selectAll()
    .where('number', '>', hole.number)
    .orderBy('number')
    .limit(fixed(atOnce)),
);
const allRecords = statement<NoValues>()((db) =>
  db.selectFrom('records').selectAll().orderBy('id'),
);
const allLines = statement<NoValues>()((db) => db.selectFrom('lines').selectAll().orderBy('id'));
type Words = { readonly [dialect in Dialect]: ReturnType<typeof sql<number | null>> };

// How many were ever given a number, and the last number; PostgreSQL gives some to nothing, where a turn was taken back.
const lost = sql.raw<number>(numbersSkipped);
const given: Words = {
  sqlite: sql`((select "seq" from "sqlite_sequence" where "name" = 'history') - ${lost})`,
  postgres: sql`(select sum(given) from history_given)`,
};
const last: Words = { sqlite: sql`(max("seq") - ${lost})`, postgres: sql`count(*)` };
const ends = statement<NoValues>()((db, _, dialect) =>
  db
    .selectFrom('history')
    .select((eb) => [eb.fn.countAll<number>().as('count'), last[dialect].as('last')])
    .select(given[dialect].as('given')),
);

/** Numbers of cases of which the clear columns are not what is sealed beside them. */
function changedCases(reader: Reader, ring: KeyRing): readonly string[] {
  const changed: string[] = [];
  for (let last = ''; ; ) {
    const rows = reader.all(casesAfter, { number: last });
    for (const row of rows)
      if (!isWhole(row, () => clearColumns(openCase(row, { reader, ring }))))
        changed.push(row.number);
    if (rows.length < atOnce) return changed;
    last = rows.at(-1)?.number ?? '';
  }
}

/** Numbers of records of which the clear columns, or those of a line of money, are not what is sealed beside them. */
function changedRecords(reader: Reader, ring: KeyRing): readonly string[] {
  const parts = { reader, ring };
  const records = reader
    .all(allRecords, {})
    .filter((row) => !isWhole(row, () => clearRecord(openRecord(row, parts))));
  const lines = reader
    .all(allLines, {})
    .filter((row) => !isWhole(row, () => clearLine(lineOf(row, parts))));
  return [...records.map(({ id }) => id), ...lines.map(({ batch, id }) => `${batch}/${id}`)];
}

/** Entries are counted through: one that is gone from the end, or with its whole case, leaves a gap. */
function hasGap(reader: Reader): boolean {
  const { count = 0, last = null, given = null } = reader.get(ends, {}) ?? {};
  return count !== (given ?? 0) || (last ?? 0) !== (given ?? 0);
}

/** Numbers of cases and records whose history or clear columns were changed, and `history` where entries are gone without a trace in any case. */
export function brokenHouse(parts: {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly macs: Macs;
}): readonly string[] {
  const { reader, ring, macs } = parts;
  const broken = new Set([
    ...brokenChains(reader, macs),
    ...changedCases(reader, ring),
    ...changedRecords(reader, ring),
  ]);
  // A gap that a case explains is told of by its number.
  return broken.size > 0 || !hasGap(reader) ? [...broken] : ['history'];
}
