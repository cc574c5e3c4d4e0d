import type { Line } from './dialect.ts';
import { index, shortTable } from './table.ts';

/** The tables of version 2: which accounts of chat apps belong to staff, and where the cards of cases stand in their groups. */
export const staffChatTables = (): readonly Line[] => [
  shortTable('staff_chats', { account: 'text', staff: 'text', at: 'moment' }, ['account']),
  index('staff_chats', ['staff']),
  shortTable(
    'staff_posts',
    { chat: 'text', post: 'text', kind: 'text', case_number: 'text', shown: 'text' },
    ['chat', 'post'],
  ),
  index('staff_posts', ['chat', 'case_number']),
];
