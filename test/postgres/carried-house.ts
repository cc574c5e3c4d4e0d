import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { inject, onTestFinished } from 'vitest';
import { writeHead } from '../../src/commands/history-heads.ts';
import { vouchFor } from '../../src/commands/vouch.ts';
import type { Move } from '../../src/storage/carry/move.ts';
import type { Vouching } from '../../src/storage/carry/whole.ts';
import { databaseFile } from '../../src/storage/open-database.ts';
import { openLine } from '../../src/storage/postgres/line.ts';
import { ownDatabase } from '../../src/storage/server-fixture.ts';
import type { StoreOptions } from '../../src/storage/store.ts';
import { fillStore } from '../full/storage-world.ts';
import { testStore } from '../storage/fixture.ts';

type Row = { readonly [column: string]: unknown };

/** What stands in each table, its rows in an order that does not depend on the database. */
export type Dump = { readonly [table: string]: readonly string[] };

const shown = (row: Row): string =>
  JSON.stringify(
    Object.entries(row)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, value instanceof Uint8Array ? hex(value) : value]),
  );
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const sorted = (rows: readonly Row[]): readonly string[] => rows.map(shown).toSorted();

const namesIn = (db: DatabaseSync): readonly string[] =>
  db
    .prepare("select name from sqlite_schema where type = 'table' and name <> 'sqlite_sequence'")
    .all()
    .map((row) => String(row['name']));

/** Puts an invented row into every table that no turn of these tests wrote to, so that none is carried by luck. */
function fillRest({ data }: Pick<StoreOptions, 'data'>): void {
  const db = new DatabaseSync(databaseFile(data));
  const values = {
    text: '缺行 ',
    integer: 2 ** 53 - 1,
    bigint: -7,
    blob: new Uint8Array([0, 255]),
  };
  for (const name of namesIn(db)) {
    if (db.prepare(`select 1 from "${name}" limit 1`).get() !== undefined) continue;
    const columns = db
      .prepare('select name, lower(type) as type from pragma_table_info(?)')
      .all(name);
    const row = columns.map(({ type }) => values[type as keyof typeof values]);
    db.prepare(`insert into "${name}" values (${row.map(() => '?').join(', ')})`).run(...row);
  }
  db.close();
}

/** Everything in the file of a house, or in one that is named, with how far it counted. */
export function fileDump({ data }: Pick<StoreOptions, 'data'>, file = databaseFile(data)): Dump {
  const db = new DatabaseSync(file, { readOnly: true });
  const all = [...namesIn(db), 'sqlite_sequence'].map((name) => [
    name,
    sorted(db.prepare(`select * from "${name}"`).all()),
  ]);
  db.close();
  return Object.fromEntries(all) as Dump;
}

/** Everything in a PostgreSQL. */
export function serverDump(url: string): Dump {
  const line = openLine({ url });
  const ask = (text: string): readonly Row[] => line.ask([{ text, values: [] }])[0]?.rows as Row[];
  const names = ask('select tablename as name from pg_tables where schemaname = current_schema()');
  const all = names.map(({ name }) => [name, sorted(ask(`select * from "${String(name)}"`))]);
  line.close();
  return Object.fromEntries(all) as Dump;
}

/** A dump without what only one of the two databases keeps for itself. */
export const common = (dump: Dump): Dump =>
  Object.fromEntries(
    Object.entries(dump)
      .filter(([name]) => !['sqlite_sequence', 'history_given', 'leases', 'rates'].includes(name))
      // Which older programs a server lets beside it.
      .map(([name, rows]) => [
        name,
        name === 'meta' ? rows.filter((row) => !row.includes('"oldest"')) : rows,
      ]),
  );

/** A house in a file with something in every table, closed; and an empty PostgreSQL. */
export async function carriedHouse() {
  const { store, options, gone } = await testStore({ databaseUrl: undefined });
  onTestFinished(gone);
  const { papers } = await fillStore(store);
  await writeHead(store, options.data);
  await store.close();
  fillRest(options);
  const url = ownDatabase().databaseUrl as string;
  return { options, papers, url, move: moveOf(options, url) };
}

/** How a house is carried in a test: vouched for as the command does. */
export const moveOf = ({ data, keyFile }: StoreOptions, url: string): Move => ({
  data,
  keyFile,
  url,
  vouch: (of: Vouching) => vouchFor(of, data, 9),
});

/** A database without any table, as `createdb` makes it. */
export function emptyDatabase(): string {
  const name = `e_${randomUUID().replaceAll('-', '')}`;
  const line = openLine({ url: inject('postgres') });
  line.ask([{ text: `create database ${name}` }]);
  line.close();
  return Object.assign(new URL(inject('postgres')), { pathname: `/${name}` }).href;
}
