import { index, table } from './table.ts';

/** The table of questions about rules that were not answered: each once, by a keyed digest of its words. */
export const unansweredTables = (): readonly string[] =>
  [
    table(
      'unanswered',
      { id: 'text', key: 'text', body: 'bytes', count: 'count', first: 'moment', last: 'moment' },
      ['id'],
    ),
    index('unanswered', ['last']),
  ].map((one) => one.compile().sql);
