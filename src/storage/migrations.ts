import { allowanceTables } from './allowance-tables.ts';
import { apiTables } from './api/api-tables.ts';
import { appointmentTables } from './appointment-tables.ts';
import { callColumns } from './call-columns.ts';
import { type Line, linesIn } from './dialect.ts';
import { figureTables } from './figure-tables.ts';
import { firstTables } from './first-tables.ts';
import { heardPapers } from './heard-papers.ts';
import { listTables } from './list-tables.ts';
import { moveTables } from './move-tables.ts';
import { peopleTables } from './people/people-tables.ts';
import { words } from './postgres/words.ts';
import { queueTables } from './queue-tables.ts';
import { recordTables } from './record-tables.ts';
import { settingTables } from './setting-tables.ts';
import { slipColumns } from './slip-columns.ts';
import { type Connection, inTransaction } from './sqlite.ts';
import { staffChatTables } from './staff-chat-tables.ts';
import { type NoValues, statement } from './statement.ts';
import { unansweredTables } from './unanswered-tables.ts';

/** One change of the tables, as statements of any dialect. */
export type Migration = () => readonly Line[];

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

const meta = 'create table if not exists "meta" ("name" text primary key, "value" text not null)';

/** Brings the tables to this program's version in one transaction; refuses a database of a newer one. */
export function migrate(connection: Connection, all: readonly Migration[] = migrations): void {
  const { dialect } = connection;
  const run = (lines: readonly Line[]): void => connection.script(linesIn(dialect, lines));
  run([{ sqlite: [], postgres: words }, meta]);
  const found = Number(connection.get(versionOf, {})?.value ?? 0);
  if (found > all.length)
    throw new Error(
      `Cannot open the storage: its database is of version ${found}, this program knows only ${all.length}; use the newer program`,
    );
  if (found === all.length) return;
  inTransaction(connection, () => {
    run(all.slice(found).flatMap((migration) => migration()));
    connection.run(putVersion, { value: String(all.length) });
  });
}
