import { sql } from 'kysely';
import { appendOnly } from './append-only.ts';
import type { Line } from './dialect.ts';
import { historyGiven } from './history-given.ts';
import { schemaBuilder as schema } from './statement.ts';
import { type Columns, index, shortTable, table } from './table.ts';

const target: Columns = { target_kind: 'text?', target_id: 'text?' };
const sealedBody: Columns = { key: 'text', body: 'bytes' };
const reason: Columns = { reason_key: 'text', reason: 'bytes' };

const keys = [
  shortTable('keys', { id: 'text', kind: 'text', owner: 'text', wrapped: 'bytes' }, ['id']),
  index('keys', ['owner', 'kind']),
];

const inbox = [
  table('inbox', {
    seq: 'serial',
    id: 'text',
    ...target,
    at: 'moment',
    key: 'text?',
    payload: 'bytes?',
  }),
  index('inbox', ['id']).unique(),
  schema
    .createIndex('inbox_waiting')
    .on('inbox')
    .columns(['target_id', 'target_kind', 'seq'])
    .where(sql.ref('payload'), 'is not', null),
  table(
    'quarantine',
    {
      seq: 'count',
      id: 'text',
      ...target,
      at: 'moment',
      key: 'text?',
      payload: 'bytes?',
      ...reason,
    },
    ['seq'],
  ),
  index('quarantine', ['target_id']),
];

const talk = [
  table(
    'sessions',
    {
      conversation: 'text',
      version: 'count',
      consented: 'flag',
      touched: 'moment',
      ...sealedBody,
      heard_key: 'text?',
      heard: 'bytes?',
    },
    ['conversation'],
  ),
  table('drafts', { id: 'text', conversation: 'text', touched: 'moment', ...sealedBody }, ['id']),
  index('drafts', ['conversation']),
  table(
    'transcript',
    {
      conversation: 'text',
      version: 'count',
      part: 'count',
      at: 'moment',
      draft: 'text?',
      key: 'text',
      lines: 'bytes',
    },
    ['conversation', 'version', 'part'],
  ),
];

const letter: Columns = {
  id: 'text',
  address: 'text',
  attempts: 'count',
  key: 'text',
  payload: 'bytes',
};
const out = [
  table('outbox', { seq: 'serial', ...letter, due: 'moment' }),
  index('outbox', ['address', 'seq']),
  table('dead_letters', { seq: 'count', ...letter, at: 'moment', ...reason }, ['seq']),
  shortTable(
    'timers',
    {
      owner_kind: 'text',
      owner_id: 'text',
      name: 'text',
      at: 'moment',
      key: 'text',
      payload: 'bytes',
    },
    ['owner_kind', 'owner_id', 'name'],
  ),
  index('timers', ['at']),
  shortTable(
    'papers',
    {
      id: 'text',
      conversation: 'text',
      owner_kind: 'text?',
      owner_id: 'text?',
      heard: 'flag',
      at: 'moment',
      type: 'text',
      bytes: 'count',
      key: 'text',
      name: 'bytes?',
    },
    ['id'],
  ),
  index('papers', ['conversation']),
];

const cases = [
  shortTable('numbers', { year: 'count', reserved: 'count' }, ['year']),
  table(
    'cases',
    {
      number: 'text',
      kind: 'text',
      service: 'text',
      state: 'text',
      urgency: 'text',
      owner: 'text?',
      due: 'text?',
      stopped: 'flag',
      talking: 'flag',
      waiting: 'flag',
      deletion: 'flag',
      over: 'flag',
      opened: 'moment',
      changed: 'moment',
      version: 'count',
      conversation: 'text',
      draft: 'text?',
      ...sealedBody,
      title: 'bytes',
    },
    ['number'],
  ),
  // A draft opens one case of a service, however often it is submitted; no draft is like no other.
  index('cases', ['draft', 'service']).unique(),
  index('cases', ['conversation']),
  index('cases', ['over', 'due']),
  table('history', {
    seq: 'serial',
    case_number: 'text',
    n: 'count',
    at: 'moment',
    ...sealedBody,
    mac: 'bytes',
  }),
  index('history', ['case_number', 'n']).unique(),
  shortTable('lookup', { mac: 'text', case_number: 'text' }, ['mac', 'case_number']),
  index('lookup', ['case_number']),
  shortTable('tombstones', { mac: 'text', at: 'moment' }, ['mac']),
];

const people = [
  table('staff', { id: 'text', login: 'text', active: 'flag', ...sealedBody, hash: 'bytes?' }, [
    'id',
  ]),
  index('staff', ['login']).unique(),
  shortTable('staff_sessions', { token: 'text', staff: 'text', until: 'moment' }, ['token']),
  table('guesses', { id: 'serial', mac: 'text', at: 'moment' }),
  index('guesses', ['mac', 'at']),
  shortTable(
    'links',
    { token: 'text', purpose: 'text', until: 'moment', key: 'text', subject: 'bytes' },
    ['token'],
  ),
];

/** The tables of version 1. */
export const firstTables = (): readonly Line[] => [
  ...keys,
  ...inbox,
  ...talk,
  ...out,
  ...cases,
  ...people,
  appendOnly('history'),
  historyGiven,
];
