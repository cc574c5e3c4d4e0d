import type { Line } from './dialect.ts';
import { index, shortTable } from './table.ts';

/** What a platform lets us say in a chat, counted by us, and the files that lie with it still: times, counts and the platform's own names, never a word of anybody. */
export const allowanceTables = (): readonly Line[] => [
  shortTable(
    'allowances',
    {
      chat: 'text',
      word: 'moment',
      word_used: 'count',
      press: 'moment',
      press_used: 'count',
      part_of: 'text',
      parts: 'count',
      told: 'text',
    },
    ['chat'],
  ),
  index('allowances', ['word']),
  shortTable(
    'remote_files',
    { event: 'text', chat: 'text', at: 'moment', kind: 'text', file: 'text' },
    ['event'],
  ),
];
