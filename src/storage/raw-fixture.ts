import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { databaseFile } from './open-database.ts';
import { openLine } from './postgres/line.ts';
import type { SqlValue } from './statement.ts';
import type { StoreOptions } from './store.ts';

type Row = { readonly [column: string]: unknown };

/** The database behind a test's store, as somebody sees it who goes past the store; for tests only. */
export type RawDatabase = {
  /** Statements that change something; holes are `?`. */
  readonly run: (sql: string, values?: readonly SqlValue[]) => void;
  readonly rows: (sql: string, values?: readonly SqlValue[]) => readonly Row[];
  /** Takes from a table what keeps its rows from being changed or removed. */
  readonly letChange: (table: string) => void;
  /** All that is stored, as bytes. */
  readonly bytes: () => Buffer;
  readonly close: () => void;
};

/** Opens the database of a store, which may be open itself. */
export const rawDatabase = (options: StoreOptions): RawDatabase =>
  options.databaseUrl === undefined
    ? rawFile(databaseFile(options.data))
    : rawServer(options.databaseUrl);

function rawFile(file: string): RawDatabase {
  const db = new DatabaseSync(file);
  return {
    run: (sql, values = []) => void db.prepare(sql).run(...(values as SQLInputValue[])),
    rows: (sql, values = []) => db.prepare(sql).all(...(values as SQLInputValue[])),
    letChange: (table) =>
      db.exec(`drop trigger ${table}_no_update; drop trigger ${table}_no_delete`),
    bytes: () =>
      Buffer.concat(
        ['', '-wal']
          .map((end) => `${file}${end}`)
          .filter(existsSync)
          .map((one) => readFileSync(one)),
      ),
    close: () => db.close(),
  };
}

function rawServer(url: string): RawDatabase {
  const line = openLine({ url });
  const ask = (sql: string, values: readonly SqlValue[] = []) => {
    let n = 0;
    return line.ask([{ text: sql.replaceAll('?', () => `$${++n}`), values }])[0]?.rows as Row[];
  };
  return {
    run: (sql, values) => void ask(sql, values),
    rows: ask,
    letChange: (table) => {
      for (const act of ['update', 'delete', 'truncate'])
        ask(`drop trigger ${table}_no_${act} on ${table}`);
    },
    bytes: () =>
      Buffer.concat(
        ask(
          "select table_name as name from information_schema.tables where table_schema = 'public'",
        )
          .flatMap(({ name }) => ask(`select * from "${String(name)}"`))
          .flatMap((row) => Object.values(row))
          .map((value) =>
            value instanceof Uint8Array ? value : Buffer.from(`${String(value)}\n`),
          ),
      ),
    close: line.close,
  };
}
