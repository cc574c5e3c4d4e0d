import { expect, test } from 'vitest';
import type { CaseQuery, CaseRow } from '../storage/store.ts';
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
  served: 0,
  lacks: 0,
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
const rankOf = (one: CaseRow) => `${one.stopped ? 1 : 0}${one.due ?? '9999'}`;
const isSeen = (query: CaseQuery, one: CaseRow) =>
  (query.seen === 'all' || query.seen.includes(one.service)) &&
  query.apart === (one.kind !== 'application') &&
  (query.service ?? one.service) === one.service &&
  (query.owner === undefined || query.owner === (one.owner?.id ?? null)) &&
  (query.owners === undefined || query.owners.includes(one.owner?.id ?? ''));
const desk = {
  page: (query: CaseQuery, { count }: { readonly count: number }) =>
    (query.over ? [] : open)
      .filter((one) => isSeen(query, one))
      .toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))
      .slice(0, count),
  rows: () => [],
  kept: () => [],
  legal: () => [],
  counts: (over: boolean, me: readonly string[]) =>
    (over ? [] : open).map((one) => ({
      service: one.service,
      state: one.state,
      apart: one.kind !== 'application',
      all: 1,
      free: one.owner === null ? 1 : 0,
      mine: me.includes(one.owner?.id ?? '') ? 1 : 0,
    })),
};
const viewOf = (roles: string[]) =>
  ({
    staff: { id: 's-li', login: 'li', name: '李敏', roles, active: true },
    today: '2026-11-23',
    port: {
      centre: { duty: [] },
      store: { desk, staff: { list: () => [] }, people: { absences: () => [] } },
    },
  }) as unknown as StaffView;
const load = (
  roles: string[],
  part: 'open' | 'mine' | 'free' | 'closed' = 'open',
  service: string | null = null,
) => loadQueue(viewOf(roles), { part, service }, 100);
const numbers = (rows: readonly CaseRow[]) => rows.map((one) => one.number);

test('danger and calls come first, then the nearest deadline; what waits for the worker and what has no day last', async () => {
  const queue = await load(['intake']);
  expect(numbers(queue.urgent)).toEqual(['alert', 'call']);
  expect(numbers(queue.rows)).toEqual(['late', 'soon', 'none', 'waits']);
});

test('what an account may not open is neither listed nor counted', async () => {
  expect((await load(['intake'])).counts.open).toBe(6);
  expect((await load(['admin'])).counts.open).toBe(7);
  expect((await load(['finance'])).counts.open).toBe(0);
});

test('the parts hold my own cases and those of nobody', async () => {
  expect(numbers((await load(['intake'], 'mine')).rows)).toEqual(['soon']);
  expect(numbers((await load(['intake'], 'free')).rows)).toEqual(['late', 'none', 'waits']);
  expect((await load(['intake'], 'open', 'call')).rows).toEqual([]);
});
