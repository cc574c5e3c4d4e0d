import { type Compilable, type Kysely, sql } from 'kysely';
import { builders, type Dialect } from './dialect.ts';
import type { Schema } from './schema.ts';

/** What may be bound. */
export type SqlValue = string | number | null | Uint8Array;

/** Values by the names of a statement's holes. */
export type Values = { readonly [name: string]: SqlValue };

/** For a statement without holes. */
export type NoValues = { readonly [name: string]: never };

/** A statement as it is written in code; `build` runs once for a dialect, with a hole for every name. */
export type Statement<P extends Values, R> = {
  readonly build: (db: Kysely<Schema>, hole: P, dialect: Dialect) => Compilable<R>;
};

/** A statement in SQL: `bind` puts values by name into the order of its parameters. */
export type Compiled = {
  readonly sql: string;
  readonly bind: (values: Values) => SqlValue[];
};

/** A number that stands in the SQL itself. A limit must: where it is bound, SQLite plans the statement anew each time it runs. */
export const fixed = (number: number) => sql.lit(number);

/** The limit of one row. */
export const one = fixed(1);

const holeName = Symbol('hole');
const holes = new Proxy({}, { get: (_, name) => ({ [holeName]: name }) });

/** Writes a statement: `statement<{ id: string }>()((db, hole) => db.deleteFrom('keys').where('id', '=', hole.id))`. */
export const statement =
  <P extends Values>() =>
  <R>(build: Statement<P, R>['build']): Statement<P, R> => ({ build });

/** A statement for each list of names (`null`: none is said) that is asked for: there are few. */
export function statementOf<P extends Values, R>(
  make: (names: readonly string[] | null) => Statement<P, R>,
): (names: readonly string[] | null) => Statement<P, R> {
  const made = new Map<string, Statement<P, R>>();
  return (names) => {
    const of = names === null ? '' : names.join('|');
    const known = made.get(of) ?? make(names);
    made.set(of, known);
    return known;
  };
}

/** The SQL of a statement and the order of its values. */
export function compile<P extends Values, R>(
  of: Statement<P, R>,
  dialect: Dialect = 'sqlite',
): Compiled {
  const { sql, parameters } = of.build(builders[dialect], holes as P, dialect).compile();
  const order = parameters.map(parameterOf);
  const bind = (values: Values): SqlValue[] => {
    const bound: SqlValue[] = [];
    for (const { name, constant } of order)
      bound.push(name === null ? constant : (values[name] as SqlValue));
    return bound;
  };
  return { sql, bind };
}

/** The builder for what is run only once: migrations. What it builds is worded for the dialect when it runs. */
export const schemaBuilder = builders.sqlite.schema;

type Parameter = { readonly name: string | null; readonly constant: SqlValue };

const parameterOf = (parameter: unknown): Parameter =>
  typeof parameter === 'object' && parameter !== null && holeName in parameter
    ? { name: String(parameter[holeName]), constant: null }
    : { name: null, constant: parameter as SqlValue };
