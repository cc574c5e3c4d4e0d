import { sql } from 'kysely';
import type { Line } from './dialect.ts';
import { schemaBuilder as schema } from './statement.ts';
import { index, shortTable } from './table.ts';

const listOrders = {
  rank: ['over', 'apart', 'rank', 'opened', 'number'],
  opened: ['over', 'apart', 'opened', 'number'],
  changed: ['over', 'apart', 'changed', 'number'],
} as const;

/** What a filter of the list looks at; beside each order, so that a row that is not shown is not read. */
const filtered = ['service', 'state', 'owner', 'waiting', 'lacks', 'due', 'kept'];

/** The tables of version 5: what the list is ordered and filtered by in the database, pieces by which a case is found in part (of each only a short keyed digest), and the last days of its legal clocks. */
export const listTables = (): readonly Line[] => [
  schema.alterTable('cases').addColumn('lacks', 'integer', (c) => c.notNull().defaultTo(0)),
  schema.alterTable('cases').addColumn('apart', 'integer', (c) => c.notNull().defaultTo(0)),
  schema.alterTable('cases').addColumn('kept', 'integer', (c) => c.notNull().defaultTo(0)),
  schema.alterTable('cases').addColumn('rank', 'text', (c) => c.notNull().defaultTo('')),
  ...Object.entries(listOrders).map(([name, columns]) =>
    schema
      .createIndex(`cases_by_${name}`)
      .on('cases')
      .columns([...columns, ...filtered]),
  ),
  shortTable('pieces', { mac: 'bytes', case_number: 'text' }, ['mac', 'case_number']),
  table('case_pieces'),
  shortTable('legal_days', { case_number: 'text', last: 'text' }, ['case_number', 'last']),
  index('legal_days', ['last']),
];

// All pieces of a case in one row, so that they are found again when they change.
function table(name: string) {
  return schema
    .createTable(name)
    .addColumn('case_number', 'text', (c) => c.notNull().primaryKey())
    .addColumn('macs', 'blob', (c) => c.notNull())
    .modifyEnd(sql`without rowid`);
}
