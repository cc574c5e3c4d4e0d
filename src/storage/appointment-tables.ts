import type { Line } from './dialect.ts';
import { index, table } from './table.ts';

/** The tables of version 6: appointments; what was said of them, and whose they are, is sealed. */
export const appointmentTables = (): readonly Line[] => [
  table(
    'appointments',
    {
      id: 'text',
      conversation: 'text',
      case_number: 'text?',
      kind: 'text',
      state: 'text',
      day: 'text',
      time: 'text',
      again: 'flag',
      version: 'count',
      key: 'text',
      body: 'bytes',
    },
    ['id'],
  ),
  index('appointments', ['day', 'time', 'kind']),
  index('appointments', ['conversation']),
  index('appointments', ['case_number']),
];
