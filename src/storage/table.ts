import { type ColumnDataType, type CreateTableBuilder, sql } from 'kysely';
import { schemaBuilder as schema } from './statement.ts';

// `?`: may be null. Bytes are `bytea` in PostgreSQL; a moment is ms since the epoch.
const types: { readonly [name: string]: ColumnDataType } = {
  text: 'text',
  count: 'integer',
  flag: 'integer',
  moment: 'bigint',
  bytes: 'blob',
};

/** Columns of a table: a name of `types`, `?` where it may be null, or `serial`. */
export type Columns = { readonly [column: string]: string };

/** A table with its columns and primary key; its rows may be long. */
export function table(name: string, columns: Columns, primary: readonly string[] = []) {
  let made: CreateTableBuilder<string, string> = schema.createTable(name);
  for (const [column, kind] of Object.entries(columns)) {
    if (kind === 'serial')
      made = made.addColumn(column, 'integer', (c) => c.primaryKey().autoIncrement());
    else
      made = made.addColumn(column, types[kind.replace('?', '')] ?? 'text', (c) =>
        kind.endsWith('?') ? c : c.notNull(),
      );
  }
  return primary.length === 0 ? made : made.addPrimaryKeyConstraint(`${name}_pk`, [...primary]);
}

/** A table of short rows. In SQLite they lie in their key's own order, in one tree instead of two; a row longer than a quarter of a page would spill into pages of its own. */
export const shortTable = (name: string, columns: Columns, primary: readonly string[]) =>
  table(name, columns, primary).modifyEnd(sql`without rowid`);

/** An index over columns of a table. */
export const index = (name: string, columns: readonly string[]) =>
  schema
    .createIndex(`${name}_${columns.join('_')}`)
    .on(name)
    .columns(columns as string[]);
