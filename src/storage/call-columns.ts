import { schemaBuilder as schema } from './statement.ts';

/** What is added to a case: when somebody who is not heard of is to be called next, ms; few cases have one. */
export const callColumns = (): readonly string[] => [
  schema.alterTable('cases').addColumn('call_at', 'integer').compile().sql,
  schema
    .createIndex('cases_to_call')
    .on('cases')
    .columns(['call_at', 'number'])
    .where('call_at', 'is not', null)
    .compile().sql,
];
