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

/** Said first on every connection of a house that is one process: a second one is refused, and the end of the connection lets go. */
export const onlyOne = `do $$ begin
  if not pg_try_advisory_lock(hashtext('bangfu'), hashtext(current_schema())) then
    raise exception 'it is in use by another Bangfu';
  end if; end $$`;
