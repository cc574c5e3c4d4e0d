import type { Line } from './dialect.ts';

/** Keeps how many entries of history were ever given a number; SQLite does so by itself. PostgreSQL loses a number where a turn is taken back, so entries are counted there, in several rows, so that turns do not wait for each other. */
export const historyGiven: Line = {
  sqlite: [],
  postgres: [
    'create table history_given (slot bigint primary key, given bigint not null)',
    `create function history_given() returns trigger language plpgsql as $$ begin
      insert into history_given (slot, given) select pg_backend_pid() % 16, count(*) from fresh
        on conflict (slot) do update set given = history_given.given + excluded.given;
      return null; end $$`,
    `create trigger history_given after insert on history referencing new table as fresh
      for each statement execute function history_given()`,
  ],
};

/** The row of `meta` in which a file that came from PostgreSQL says how many numbers were lost there. */
export const skippedRow = 'history-skipped';

/** That number, in the words of SQLite. */
export const numbersSkipped = `coalesce((select cast(value as integer) from meta where name = '${skippedRow}'), 0)`;
