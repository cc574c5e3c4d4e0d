import { appendOnly } from './append-only.ts';
import type { Line } from './dialect.ts';
import { shortTable, table } from './table.ts';

/** The tables of settings: what was changed of the centre, which only grows, and how often each account sends which ready sentence. */
export const settingTables = (): readonly Line[] => [
  table('centre_versions', {
    seq: 'serial',
    id: 'text',
    at: 'moment',
    key: 'text',
    body: 'bytes',
  }),
  shortTable('reply_uses', { staff: 'text', reply: 'text', count: 'count', last: 'moment' }, [
    'staff',
    'reply',
  ]),
  appendOnly('centre_versions'),
];
