/** What every table of the house needs before it is there: a word of SQLite that PostgreSQL has under another name, and what ends a transaction where a statement changed another number of rows than it must. */
export const words: readonly string[] = [
  `create or replace function instr("in" text, part text) returns integer language sql immutable strict
    as 'select strpos($1, $2)'`,
  `create or replace function must_change(changed bigint, wanted bigint) returns void language plpgsql as $$
    begin
      if changed <> wanted then raise exception 'changed % rows instead of %', changed, wanted using errcode = 'BF001'; end if;
    end $$`,
];

/** The code of an error of `must_change`. */
export const changedOthers = 'BF001';

/** A statement that ends its transaction where it does not change so many rows. */
export const changing = (sql: string, wanted: number): string =>
  `with changed as (${sql} returning 1) select must_change((select count(*) from changed), ${wanted})`;

/** One lock of a house, which its tables share with nobody. */
const lockOf = (house: string): string => `hashtext('${house}'), hashtext(current_schema())`;

/** Said first on every connection of a process that is one of any number; one that has the house for itself refuses it. */
export const amongOthers = `do $$ begin
  if not pg_try_advisory_lock_shared(${lockOf('bangfu')}) then
    raise exception 'it is in use by a command that needs the house for itself';
  end if; end $$`;

/** Said first where nobody else may have the house open; the end of the connection lets go. */
export const onlyOne = `do $$ begin
  if not pg_try_advisory_lock(${lockOf('bangfu')}) then
    raise exception 'it is in use by another Bangfu: stop all of them first';
  end if; end $$`;

/** Taken first in each transaction: many write together, or one alone. */
export const company = {
  together: `select pg_advisory_xact_lock_shared(${lockOf('bangfu commits')})`,
  alone: `select pg_advisory_xact_lock(${lockOf('bangfu commits')})`,
} as const;

/** Ends the transaction where one of so many keys is gone or of another kind, and lets nobody change them until it ends: the id and the kind of each. Each is looked for by itself, which takes a tenth of the time of a list. */
export function keysStand(keys: number): string {
  const all = Array.from({ length: keys }, (_, at) => at);
  const held = all.map(
    (at) =>
      `k${at} as (select 1 from keys where id = $${2 * at + 1} and kind = $${2 * at + 2} for key share)`,
  );
  const found = all.map((at) => `(select count(*) from k${at})`);
  return `with ${held.join(', ')} select must_change(${found.join(' + ')}, ${keys})`;
}

/** Takes so many keys for this transaction alone, in the same order everywhere, and gives those that are there. */
export const holdKeys = (keys: number): string =>
  `select id from keys where id in (${Array.from({ length: keys }, (_, at) => `$${at + 1}`).join()}) order by id for update`;

/** The channel on which processes of a house hear of each other's commits. */
export const newsChannel = `select 'bangfu ' || current_schema() as channel`;

/** Tells the others, once it is committed. */
export const tellNews = `select pg_notify('bangfu ' || current_schema(), $1::text)`;
