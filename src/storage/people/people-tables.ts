import { appendOnly } from '../append-only.ts';
import type { Line } from '../dialect.ts';
import { index, shortTable, table } from '../table.ts';

/** The tables of the people of a desk: who stands in for whom, who is on duty on which day, whose case went into whose hands, where an account is signed in, second steps of signing in, what auditors may see for a time, and the book of all that is done with accounts. */
export const peopleTables = (): readonly Line[] => [
  shortTable(
    'absences',
    { id: 'text', staff: 'text', substitute: 'text', first: 'text', last: 'text' },
    ['id'],
  ),
  shortTable('duty_days', { day: 'text', logins: 'text' }, ['day']),
  shortTable(
    'passes',
    {
      case_number: 'text',
      n: 'count',
      at: 'moment',
      giver: 'text?',
      taker: 'text',
      actor: 'text',
    },
    ['case_number', 'n'],
  ),
  shortTable('passes_unseen', { staff: 'text', case_number: 'text', n: 'count' }, [
    'staff',
    'case_number',
    'n',
  ]),
  table('sign_ins', { token: 'text', staff: 'text', at: 'moment', key: 'text', body: 'bytes' }, [
    'token',
  ]),
  index('sign_ins', ['staff']),
  table('second_steps', { staff: 'text', key: 'text', body: 'bytes' }, ['staff']),
  table('audits', { id: 'text', auditor: 'text', last: 'text', key: 'text', body: 'bytes' }, [
    'id',
  ]),
  index('audits', ['auditor']),
  table('people_book', {
    seq: 'serial',
    at: 'moment',
    staff: 'text',
    key: 'text',
    body: 'bytes',
  }),
  index('people_book', ['at']),
  index('history', ['at']),
  appendOnly('people_book'),
];
