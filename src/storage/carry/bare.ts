import type { Connection } from '../sqlite.ts';
import { quoted, raw } from './raw.ts';
import type { Table } from './tables.ts';

const triggersInFile = raw<{ name: string; sql: string }>(
  `select name, sql from sqlite_schema where type = 'trigger'`,
);
// What a primary key needs has no words of its own, and stays.
const indexesInFile = raw<{ name: string; sql: string }>(
  `select name, sql from sqlite_schema where type = 'index' and sql is not null`,
);
const indexesInServer = raw<{ table: string; name: string; sql: string }>(
  `select tablename as "table", indexname as name, indexdef as sql from pg_indexes
    where schemaname = current_schema() and not exists (
      select from pg_constraint where conindid = (quote_ident(schemaname) || '.' || quote_ident(indexname))::regclass)`,
);

/** Takes from empty tables what works at each row (triggers, which would count again what was counted, and indexes, which are made faster at once); gives what puts it back. All in the open transaction. */
export function laidBare(to: Connection, tables: readonly Table[]): () => void {
  if (to.dialect === 'sqlite') return bareFile(to);
  return bareServer(to, tables);
}

function bareFile(to: Connection): () => void {
  const triggers = to.all(triggersInFile, {});
  const indexes = to.all(indexesInFile, {});
  to.script([
    ...triggers.map(({ name }) => `drop trigger ${quoted(name)}`),
    ...indexes.map(({ name }) => `drop index ${quoted(name)}`),
  ]);
  return () => to.script([...indexes, ...triggers].map(({ sql }) => sql));
}

function bareServer(to: Connection, tables: readonly Table[]): () => void {
  const ours = new Set(tables.map(({ name }) => name));
  const indexes = to.all(indexesInServer, {}).filter(({ table }) => ours.has(table));
  const triggers = (how: 'disable' | 'enable'): readonly string[] =>
    [...ours].map((name) => `alter table ${quoted(name)} ${how} trigger user`);
  // One that was cut off after its rows is done again.
  const emptied = `truncate ${[...ours].map(quoted).join(', ')}`;
  to.script([
    ...triggers('disable'),
    emptied,
    ...indexes.map(({ name }) => `drop index ${quoted(name)}`),
  ]);
  return () => to.script([...indexes.map(({ sql }) => sql), ...triggers('enable')]);
}
