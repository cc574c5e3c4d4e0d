import type { Line } from './dialect.ts';
import { schemaBuilder as schema } from './statement.ts';
import { shortTable, table } from './table.ts';

/** What a filter of the list looks at; beside each order, so that a row that is not shown is not read. */
const filtered = ['service', 'state', 'owner', 'waiting', 'lacks', 'due', 'kept'];

const orders = {
  served: ['over', 'apart', 'served', 'number'],
  sum: ['over', 'apart', 'sum', 'number'],
} as const;

/** What cases are counted by; a case in nobody's hands has the owner ''. */
const counted = ['over', 'kept', 'service', 'state', 'apart', 'owner'] as const;
const of = (row: 'new' | 'old') =>
  counted.map((name) => (name === 'owner' ? `coalesce(${row}.owner, '')` : `${row}.${name}`));
const where = (row: 'new' | 'old') =>
  of(row)
    .map((value, at) => `${counted[at]} = ${value}`)
    .join(' and ');
const add = `insert into case_counts (${counted.join(', ')}, count) values (${of('new').join(', ')}, 1)
  on conflict (${counted.join(', ')}) do update set count = case_counts.count + 1;`;
const drop = `update case_counts set count = count - 1 where ${where('old')};`;
const moved = (differs: string): string =>
  counted.map((name) => `old.${name} ${differs} new.${name}`).join(' or ');

// The database itself keeps count in the commit that changes a case, so that no count is ever beside the rows.
const counting: Line = {
  sqlite: [
    `create trigger case_counted after insert on cases begin ${add} end`,
    `create trigger case_counted_again after update on cases when ${moved('is not')} begin ${drop} ${add} end`,
    `create trigger case_counted_no_more after delete on cases begin ${drop} end`,
  ],
  postgres: [
    `create function case_counted() returns trigger language plpgsql as $$ begin
      if tg_op <> 'INSERT' then ${drop} end if;
      if tg_op <> 'DELETE' then ${add} end if;
      return null; end $$`,
    'create trigger case_counted after insert or delete on cases for each row execute function case_counted()',
    `create trigger case_counted_again after update on cases for each row
      when (${moved('is distinct from')}) execute function case_counted()`,
  ],
};
const countedSoFar = `insert into case_counts (${counted.join(', ')}, count)
    select over, kept, service, state, apart, coalesce(owner, ''), count(*) from cases group by 1, 2, 3, 4, 5, 6`;

/** The tables of the list as it is worked with all day: two more orders (how long somebody waits, the sum, of which only its place among others is kept), cases counted by what the list is cut by, and the views people keep. */
export const queueTables = (): readonly Line[] => [
  schema.alterTable('cases').addColumn('served', 'bigint', (c) => c.notNull().defaultTo(0)),
  schema.alterTable('cases').addColumn('sum', 'bigint', (c) => c.notNull().defaultTo(0)),
  ...Object.entries(orders).map(([name, columns]) =>
    schema
      .createIndex(`cases_by_${name}`)
      .on('cases')
      .columns([...columns, ...filtered]),
  ),
  shortTable(
    'case_counts',
    {
      over: 'flag',
      kept: 'flag',
      service: 'text',
      state: 'text',
      apart: 'flag',
      owner: 'text',
      count: 'count',
    },
    [...counted],
  ),
  table('views', { id: 'text', owner: 'text', shared: 'flag', key: 'text', body: 'bytes' }, ['id']),
  'create index cases_open_of on cases (service, number) where over = 0',
  'create index cases_kept on cases (over, number) where kept = 1',
  counting,
  countedSoFar,
];
