import type { Line } from './dialect.ts';
import { schemaBuilder as schema } from './statement.ts';

/** What is added to a case: when somebody who is not heard of is to be called next, ms; few cases have one. */
export const callColumns = (): readonly Line[] => [
  schema.alterTable('cases').addColumn('call_at', 'integer'),
  schema
    .createIndex('cases_to_call')
    .on('cases')
    .columns(['call_at', 'number'])
    .where('call_at', 'is not', null),
];
