import {
  type Compilable,
  type CompiledQuery,
  createQueryId,
  DummyDriver,
  Kysely,
  type OperationNodeSource,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RootOperationNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { PostgresTables } from './postgres/tables.ts';
import type { Schema } from './schema.ts';

/** The database that is spoken to. */
export type Dialect = 'sqlite' | 'postgres';

/** A change of tables: as it is built, as text that both understand, or in the words of each. */
export type Line =
  | string
  | { readonly [dialect in Dialect]: readonly string[] }
  | (Compilable & OperationNodeSource);

/** What builds statements of each. */
export const builders: { readonly [dialect in Dialect]: Kysely<Schema> } = {
  sqlite: new Kysely<Schema>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
  postgres: new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
};

/** Changes of tables in the words of a dialect. */
export const linesIn = (dialect: Dialect, lines: readonly Line[]): readonly string[] =>
  lines.flatMap((line) => {
    if (typeof line === 'string') return [line];
    if (!('compile' in line)) return line[dialect];
    return [dialect === 'sqlite' ? line.compile().sql : tablesOf(line).sql];
  });

const tablesOf = (line: OperationNodeSource): CompiledQuery =>
  new PostgresTables().compileQuery(line.toOperationNode() as RootOperationNode, createQueryId());
