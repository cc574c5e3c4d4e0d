import { allowanceTables } from './allowance-tables.ts';
import { apiTables } from './api/api-tables.ts';
import { appointmentTables } from './appointment-tables.ts';
import { callColumns } from './call-columns.ts';
import { type Line, linesIn } from './dialect.ts';
import { dutyTables } from './duty-tables.ts';
import { figureTables } from './figure-tables.ts';
import { firstTables } from './first-tables.ts';
import { heardPapers } from './heard-papers.ts';
import { listTables } from './list-tables.ts';
import { moveTables } from './move-tables.ts';
import { peopleTables } from './people/people-tables.ts';
import { DatabaseError } from './postgres/line.ts';
import { words } from './postgres/words.ts';
import { queueTables } from './queue-tables.ts';
import { quietMarks } from './quiet-marks.ts';
import { rateTables } from './rate-tables.ts';
import { recordTables } from './record-tables.ts';
import { settingTables } from './setting-tables.ts';
import { slipColumns } from './slip-columns.ts';
import { type Connection, inTransaction } from './sqlite.ts';
import { staffChatTables } from './staff-chat-tables.ts';
import { type NoValues, statement } from './statement.ts';
import { unansweredTables } from './unanswered-tables.ts';

/** One change of the tables, as statements of any dialect. `contracts`: it takes away what programs before it work with; all others only add, so that a program that stands one back goes on beside them. */
export type Migration = (() => readonly Line[]) & { readonly contracts?: true };

/** A change that is made only where no older program runs any more. */
export const contracting = (lines: () => readonly Line[]): Migration =>
  Object.assign(() => lines(), { contracts: true as const });

/** Every change of the tables, in order: append, never edit. */
export const migrations: readonly Migration[] = [
  firstTables,
  staffChatTables,
  moveTables,
  recordTables,
  listTables,
  slipColumns,
  appointmentTables,
  unansweredTables,
  peopleTables,
  settingTables,
  queueTables,
  callColumns,
  heardPapers,
  figureTables,
  allowanceTables,
  apiTables,
  dutyTables,
  quietMarks,
  rateTables,
];

const versionOf = statement<NoValues>()((db) =>
  db.selectFrom('meta').select('value').where('name', '=', 'version'),
);
const putVersion = statement<{ value: string }>()((db, hole) =>
  db
    .insertInto('meta')
    .values({ name: 'version', value: hole.value })
    .onConflict((on) => on.column('name').doUpdateSet({ value: hole.value })),
);

const oldestOf = statement<NoValues>()((db) =>
  db.selectFrom('meta').select('value').where('name', '=', 'oldest'),
);
const putOldest = statement<{ value: string }>()((db, hole) =>
  db
    .insertInto('meta')
    .values({ name: 'oldest', value: hole.value })
    .onConflict((on) => on.column('name').doUpdateSet({ value: hole.value })),
);

const meta = 'create table if not exists "meta" ("name" text primary key, "value" text not null)';

/** Programs before this version of the tables were alone on a server. */
const firstBeside = 17;

/** Which program a database of this one's tables still serves: the oldest whose tables nothing was taken from. */
const oldestFor = (all: readonly Migration[]): number =>
  Math.max(firstBeside, all.findLastIndex(({ contracts }) => contracts === true) + 1);

/** The version that this program needs: what only takes away may follow later. */
export const needed = (all: readonly Migration[] = migrations): number =>
  all.findLastIndex(({ contracts }) => contracts !== true) + 1;

/** Brings the tables to this program's version in one transaction; refuses a database of a newer one. On a server older programs may run beside: `others` gives the versions they work with, and what takes something from them waits for the next start without them. */
export function migrate(
  connection: Connection,
  all: readonly Migration[] = migrations,
  others: (connection: Connection) => readonly number[] = () => [],
): void {
  if (connection.dialect === 'postgres') return migrateServer(connection, all, others);
  connection.script([meta]);
  const found = versionIn(connection);
  if (found > all.length) refuse(found, all.length);
  if (found === all.length) return;
  inTransaction(connection, () => apply(connection, all.slice(found), all.length));
}

const versionIn = (connection: Connection): number =>
  Number(connection.get(versionOf, {})?.value ?? 0);

function apply(connection: Connection, more: readonly Migration[], to: number): void {
  const lines = more.flatMap((migration) => migration());
  connection.script(linesIn(connection.dialect, lines));
  connection.run(putVersion, { value: String(to) });
}

function refuse(found: number, known: number): never {
  throw new Error(
    `Cannot open the storage: its database is of version ${found}, this program knows only ${known}; use the newer program`,
  );
}

function migrateServer(
  connection: Connection,
  all: readonly Migration[],
  others: (connection: Connection) => readonly number[],
): void {
  const known = foundBefore(connection);
  if (known > all.length) {
    const oldest = Number(connection.get(oldestOf, {})?.value ?? Number.POSITIVE_INFINITY);
    return all.length >= oldest ? undefined : refuse(known, all.length);
  }
  if (known === all.length) return sayOldest(connection, all);
  inTransaction(
    connection,
    () => {
      if (known === 0) connection.script([...words, meta]);
      // Whoever started at the same moment may have been first.
      const found = versionIn(connection);
      if (found >= all.length) return;
      const to = reachable(all, found, found < firstBeside ? [] : others(connection));
      apply(connection, all.slice(found, to), to);
      connection.run(putOldest, { value: String(oldestFor(all.slice(0, to))) });
    },
    'alone',
  );
}

// A house that was carried here knew of no older programs beside it.
function sayOldest(connection: Connection, all: readonly Migration[]): void {
  if (connection.get(oldestOf, {}) === undefined)
    connection.run(putOldest, { value: String(oldestFor(all)) });
}

/** How far the tables may go while older programs run: up to what takes something from them. */
function reachable(all: readonly Migration[], found: number, others: readonly number[]): number {
  const oldest = Math.min(Number.POSITIVE_INFINITY, ...others);
  const stop = all.findIndex(
    ({ contracts }, index) => index >= found && contracts === true && oldest <= index,
  );
  if (stop === -1) return all.length;
  if (all.slice(stop).some(({ contracts }) => contracts !== true))
    throw new Error(
      'Cannot open the storage: its tables must change in a way that older programs which run now cannot work with; stop those first',
    );
  return stop;
}

/** The version a server's tables have, 0 where there are none. */
function foundBefore(connection: Connection): number {
  try {
    return versionIn(connection);
  } catch (error) {
    if (error instanceof DatabaseError && error.code === '42P01') return 0;
    throw error;
  }
}
