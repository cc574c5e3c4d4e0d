import type { Line } from './dialect.ts';
import { schemaBuilder as schema } from './statement.ts';

/** What version 5 adds to a case: the first day that a department's answer to one of its slips is awaited until. */
export const slipColumns = (): readonly Line[] => [
  schema.alterTable('cases').addColumn('awaited', 'text'),
];
