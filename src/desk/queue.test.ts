import { expect, test } from 'vitest';
import type { CaseRow } from '../storage/store.ts';
import { loadQueue } from './queue.ts';
import type { StaffView } from './view.ts';

const row = (number: string, more: Partial<CaseRow> = {}): CaseRow => ({
  number,
  kind: 'application',
  service: 'job_referral',
  state: 'submitted',
  urgency: 'normal',
  owner: null,
  due: null,
  stopped: false,
  talking: false,
  waitingForWorker: false,
  deletionAsked: false,
  opened: 0,
  changed: 0,
  name: '',
  ...more,
});

const li = { id: 's-li', name: '李敏' };
const open = [
  row('none'),
  row('waits', { due: '2026-11-20', stopped: true }),
  row('soon', { due: '2026-11-24', owner: li }),
  row('late', { due: '2026-11-20' }),
  row('call', { kind: 'call', service: 'call' }),
  row('alert', { kind: 'alert', service: 'alert', opened: 9 }),
  row('legal', { service: 'no_such_service' }),
];
const viewOf = (roles: string[]) =>
  ({
    staff: { id: 's-li', login: 'li', name: '李敏', roles, active: true },
    port: {
      centre: { duty: [] },
      store: { desk: { list: ({ open: wanted }: { open: boolean }) => (wanted ? open : []) } },
    },
  }) as unknown as StaffView;
const load = (
  roles: string[],
  part: 'open' | 'mine' | 'free' | 'closed' = 'open',
  service: string | null = null,
) => loadQueue(viewOf(roles), { part, service });
const numbers = (rows: readonly CaseRow[]) => rows.map((one) => one.number);

test('danger and calls come first, then the nearest deadline; what waits for the worker and what has no day last', () => {
  const queue = load(['intake']);
  expect(numbers(queue.urgent)).toEqual(['alert', 'call']);
  expect(numbers(queue.rows)).toEqual(['late', 'soon', 'none', 'waits']);
});

test('what an account may not open is neither listed nor counted', () => {
  expect(load(['intake']).counts.open).toBe(6);
  expect(load(['admin']).counts.open).toBe(7);
  expect(load(['finance']).counts.open).toBe(0);
});

test('the parts hold my own cases and those of nobody', () => {
  expect(numbers(load(['intake'], 'mine').rows)).toEqual(['soon']);
  expect(numbers(load(['intake'], 'free').rows)).toEqual(['late', 'none', 'waits']);
  expect(load(['intake'], 'open', 'call').rows).toEqual([]);
});
