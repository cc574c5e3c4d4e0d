import { sql } from 'kysely';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';

const living = statement<NoValues>()((db) =>
  db
    .selectFrom('leases')
    .select('name')
    .where('name', 'like', 'process:%')
    .where('until', '>=', sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`),
);

/** How a process is named among the leases, by the version of the tables it works with. */
export const processName = (version: number, me: string): string => `process:${version}:${me}`;

/** Versions of the tables that the processes on a server which live now work with; a killed one lives for some seconds more. */
export const livingVersions = (reader: Reader): readonly number[] =>
  reader.all(living, {}).map(({ name }) => Number(name.split(':')[1]));
