import type { Line } from './dialect.ts';
import { index, shortTable } from './table.ts';

/** The tables of version 3: the one-time code with which a conversation's things go on in another chat; of a code only its keyed digest. A conversation has one code at most. */
export const moveTables = (): readonly Line[] => [
  shortTable(
    'move_codes',
    { conversation: 'text', mac: 'text', until: 'moment', cases: 'text', drafts: 'text' },
    ['conversation'],
  ),
  index('move_codes', ['mac']),
];
