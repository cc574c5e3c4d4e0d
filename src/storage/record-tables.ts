import type { Line } from './dialect.ts';
import { index, shortTable, table } from './table.ts';

/** The tables of version 4: household files, sources, batches, meetings and notices, the lines of batches, and the numbers given to them. */
export const recordTables = (): readonly Line[] => [
  table(
    'records',
    {
      id: 'text',
      kind: 'text',
      state: 'text',
      opened: 'moment',
      changed: 'moment',
      version: 'count',
      key: 'text',
      body: 'bytes',
    },
    ['id'],
  ),
  index('records', ['kind', 'opened']),
  table(
    'lines',
    {
      id: 'text',
      batch: 'text',
      n: 'count',
      household: 'text',
      case_number: 'text?',
      source: 'text',
      state: 'text',
      cents: 'count',
      year: 'count',
      key: 'text',
      body: 'bytes',
    },
    ['id'],
  ),
  index('lines', ['batch', 'n']),
  index('lines', ['household']),
  index('lines', ['source', 'state']),
  shortTable('record_numbers', { kind: 'text', year: 'count', last: 'count' }, ['kind', 'year']),
];
