import type { Line } from '../dialect.ts';
import { index, table } from '../table.ts';

/** The tables of what programs may ask and are told: tokens by their digest, answers to requests that may be sent again, addresses that hear of cases, and what waits to be told to them. */
export const apiTables = (): readonly Line[] => [
  table(
    'api_tokens',
    {
      id: 'text',
      hash: 'text',
      last: 'text',
      used: 'moment?',
      revoked: 'moment?',
      key: 'text',
      body: 'bytes',
    },
    ['id'],
  ),
  index('api_tokens', ['hash']),
  table(
    'api_requests',
    { id: 'text', at: 'moment', digest: 'text', key: 'text?', answer: 'bytes?' },
    ['id'],
  ),
  index('api_requests', ['at']),
  table(
    'hooks',
    {
      id: 'text',
      state: 'text',
      fails: 'count',
      since: 'moment?',
      due: 'moment',
      went: 'moment?',
      fault: 'text?',
      key: 'text',
      body: 'bytes',
    },
    ['id'],
  ),
  table('hook_events', {
    seq: 'serial',
    id: 'text',
    hook: 'text',
    case_number: 'text',
    at: 'moment',
    due: 'moment',
    attempts: 'count',
    key: 'text',
    body: 'bytes',
  }),
  index('hook_events', ['hook', 'case_number', 'seq']),
  index('hook_events', ['hook', 'due']),
  index('hook_events', ['at']),
  index('cases', ['changed', 'number']),
];
