import type { Line } from './dialect.ts';
import { schemaBuilder as schema } from './statement.ts';

/** What is kept of papers before consent, besides: a keyed digest of the net they came from, so that their bytes can be limited. */
export const heardPapers = (): readonly Line[] => [
  schema.alterTable('papers').addColumn('origin', 'text'),
  // Few are before consent at any time; those that are not are not in it.
  'create index "papers_heard" on "papers" ("heard", "origin") where "heard" = 1',
];
