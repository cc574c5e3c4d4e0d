import type { Line } from './dialect.ts';

/** Statements after which a table refuses change and removal of its rows, in the words of each dialect. */
export const appendOnly = (table: string): Line => ({
  sqlite: (['update', 'delete'] as const).map(
    (act) =>
      `create trigger "${table}_no_${act}" before ${act} on "${table}" begin select raise(abort, 'the table ${table} only grows'); end`,
  ),
  postgres: [
    `create or replace function only_grows() returns trigger language plpgsql as $$
      begin raise exception 'the table % only grows', tg_table_name; end $$`,
    ...(['update', 'delete', 'truncate'] as const).map(
      (act) =>
        `create trigger "${table}_no_${act}" before ${act} on "${table}"
          for each ${act === 'truncate' ? 'statement' : 'row'} execute function only_grows()`,
    ),
  ],
});

/** Statements after which the rows of such a table may be changed again, until `appendOnly` is run anew. */
export const changeable = (table: string): Line => ({
  sqlite: ['update', 'delete'].map((act) => `drop trigger "${table}_no_${act}"`),
  postgres: ['update', 'delete', 'truncate'].map(
    (act) => `drop trigger "${table}_no_${act}" on "${table}"`,
  ),
});
