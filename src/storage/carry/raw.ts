import { CompiledQuery } from 'kysely';
import { type Statement, statement, type Values } from '../statement.ts';

/** A statement in a database's own words, without holes: what it says of itself. */
export const raw = <R extends Values>(text: string): Statement<Values, R> =>
  statement<Values>()(() => ({ compile: () => CompiledQuery.raw(text) }));

/** A name in a statement that is written by hand. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
