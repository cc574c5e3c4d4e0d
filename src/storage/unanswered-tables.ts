import type { Line } from './dialect.ts';
import { index, table } from './table.ts';

/** The table of questions about rules that were not answered: each once, by a keyed digest of its words. */
export const unansweredTables = (): readonly Line[] => [
  table(
    'unanswered',
    { id: 'text', key: 'text', body: 'bytes', count: 'count', first: 'moment', last: 'moment' },
    ['id'],
  ),
  index('unanswered', ['last']),
];
