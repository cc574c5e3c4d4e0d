import { allowanceTables } from './allowance-tables.ts';
import { apiTables } from './api/api-tables.ts';
import { appointmentTables } from './appointment-tables.ts';
import { callColumns } from './call-columns.ts';
import { figureTables } from './figure-tables.ts';
import { firstTables } from './first-tables.ts';
import { heardPapers } from './heard-papers.ts';
import { listTables } from './list-tables.ts';
import { moveTables } from './move-tables.ts';
import { peopleTables } from './people/people-tables.ts';
import { queueTables } from './queue-tables.ts';
import { recordTables } from './record-tables.ts';
import { settingTables } from './setting-tables.ts';
import { slipColumns } from './slip-columns.ts';
import { type Connection, inTransaction } from './sqlite.ts';
import { staffChatTables } from './staff-chat-tables.ts';
import { type NoValues, statement } from './statement.ts';
import { unansweredTables } from './unanswered-tables.ts';

/** One change of the tables, as statements. */
export type Migration = () => readonly string[];

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

/** Brings the tables to this program's version in one transaction; refuses a database of a newer one. */
export function migrate(connection: Connection, all: readonly Migration[] = migrations): void {
  connection.exec(
    'create table if not exists "meta" ("name" text primary key, "value" text not null)',
  );
  const found = Number(connection.get(versionOf, {})?.value ?? 0);
  if (found > all.length)
    throw new Error(
      `Cannot open the storage: its database is of version ${found}, this program knows only ${all.length}; use the newer program`,
    );
  if (found === all.length) return;
  inTransaction(connection, () => {
    for (const migration of all.slice(found)) for (const line of migration()) connection.exec(line);
    connection.run(putVersion, { value: String(all.length) });
  });
}
