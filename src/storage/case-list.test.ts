import { expect, onTestFinished, test } from 'vitest';
import { caseOf, caseTurn, testStore } from '../../test/storage/fixture.ts';
import type { Case } from '../cases/case.ts';
import { rawDatabase } from './raw-fixture.ts';
import type { CaseQuery } from './store.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};
const given = (value: string) => ({ state: 'given', value, raw: value, turn: 1, at: 1 }) as const;
const answersOf = (name: string, phone: string, employer: string): Case['answers'] => ({
  name: given(name),
  phone: given(phone),
  employer: given(employer),
});
const open: CaseQuery = { seen: 'all', over: false, apart: false };

test('a case is found by a part of what it holds now, and no more by what was put right', async () => {
  const { store } = await opened();
  const first = caseOf('BF26-000001', 'u1', {
    answers: answersOf('王小明', '13900017788', '鸿运劳务'),
  });
  await store.commit(caseTurn(first, 0));
  const found = (typed: string) =>
    store.desk.find(typed, { seen: 'all' }, 9).map(({ number }) => number);
  expect(found('小明')).toEqual([first.number]);
  expect(found('wxm')).toEqual([first.number]);
  expect(found('7788')).toEqual([first.number]);
  expect(found('运劳')).toEqual([first.number]);
  const next = { ...first, version: 2, answers: answersOf('王晓敏', '13900010000', '') };
  await store.commit(caseTurn(next, 1));
  expect(found('小明')).toEqual([]);
  expect(found('7788')).toEqual([]);
  expect(found('鸿运')).toEqual([]);
  expect(found('晓敏')).toEqual([first.number]);
  expect(store.desk.find('晓敏', { seen: ['legal_aid'] }, 9)).toEqual([]);
});

test('a page is ordered by last day, what waits for the worker last, and is filtered before it is cut', async () => {
  const { store } = await opened();
  const clock = (due: string | null, stopped: number | null = null) => ({
    clock: { due, provisional: false, stopped },
  });
  const all = [
    caseOf('BF26-000001', 'u1', { ...clock('2026-12-03'), opened: 1 }),
    caseOf('BF26-000002', 'u2', { ...clock(null), opened: 2 }),
    caseOf('BF26-000003', 'u3', { ...clock('2026-12-01', 2), opened: 3 }),
    caseOf('BF26-000004', 'u4', { ...clock('2026-12-02'), opened: 4, service: 'legal_aid' }),
  ];
  for (const one of all) await store.commit(caseTurn(one, 0));
  const page = (query: Partial<CaseQuery>, from = 0, count = 9) =>
    store.desk
      .page({ ...open, ...query }, { order: 'rank', from, count })
      .map(({ number }) => number.slice(-1));
  expect(page({})).toEqual(['4', '1', '2', '3']);
  expect(page({}, 1, 2)).toEqual(['1', '2']);
  expect(page({ service: 'relief' })).toEqual(['1', '2', '3']);
  expect(page({ seen: ['legal_aid'] })).toEqual(['4']);
  expect(page({ dueBy: '2026-12-02' })).toEqual(['4']);
  expect(page({ over: true })).toEqual([]);
  expect(store.desk.counts(false, 's1').reduce((sum, one) => sum + one.all, 0)).toBe(4);
});

test('a house that was made by an older program is listed and found alike when it is opened', async () => {
  const made = await opened();
  const one = caseOf('BF26-000001', 'u1', { answers: answersOf('王小明', '13900017788', '') });
  await made.store.commit(caseTurn(one, 0));
  await made.store.close();
  const db = rawDatabase(made.options);
  for (const table of ['pieces', 'case_pieces']) db.run(`delete from ${table}`);
  db.run("update cases set rank = ''");
  db.run("delete from meta where name = 'listed'");
  db.close();
  const again = await made.again();
  expect(again.desk.find('小明', { seen: 'all' }, 9).map(({ number }) => number)).toEqual([
    one.number,
  ]);
  expect(again.desk.page(open, { order: 'rank', from: 0, count: 9 })).toHaveLength(1);
});

test('cases are counted as they are now: taken, moved on, over', async () => {
  const { store } = await opened();
  const one = caseOf('BF26-000001', 'u1', {});
  const other = caseOf('BF26-000002', 'u2', { service: 'legal_aid' });
  await store.commit(caseTurn(one, 0));
  await store.commit(caseTurn(other, 0));
  const counts = (over: boolean) =>
    store.desk
      .counts(over, 's-li')
      .map(({ service, state, all, free, mine }) => [service, state, all, free, mine].join(' '))
      .toSorted();
  expect(counts(false)).toEqual(['legal_aid submitted 1 1 0', 'relief submitted 1 1 0']);
  const taken = { ...one, version: 2, owner: { id: 's-li', name: '李敏' } };
  await store.commit(caseTurn(taken, 1));
  await store.commit(caseTurn({ ...other, version: 2, state: 'closed' }, 1));
  expect(counts(false)).toEqual(['relief submitted 1 0 1']);
  expect(counts(true)).toEqual(['legal_aid closed 1 1 0']);
  await store.commit(caseTurn({ ...taken, version: 3, state: 'checking' }, 2));
  expect(counts(false)).toEqual(['relief checking 1 0 1']);
});

test('a list is ordered by what is newest, who waits longest, and the largest sum', async () => {
  const { store } = await opened();
  const owed = (yuan: number) => ({
    answers: { wages_owed: { state: 'given', value: yuan, raw: '', turn: 1, at: 1 } } as const,
  });
  const all = [
    caseOf('BF26-000001', 'u1', { opened: 1, served: 50, ...owed(800) }),
    caseOf('BF26-000002', 'u2', { opened: 2, ...owed(123_456) }),
    caseOf('BF26-000003', 'u3', { opened: 3, served: 20, ...owed(8_000) }),
    caseOf('BF26-000004', 'u4', { opened: 4 }),
  ];
  for (const one of all) await store.commit(caseTurn(one, 0));
  const by = (order: 'newest' | 'waiting' | 'sum') =>
    store.desk.page(open, { order, from: 0, count: 9 }).map(({ number }) => number.slice(-1));
  expect(by('newest')).toEqual(['4', '3', '2', '1']);
  expect(by('waiting')).toEqual(['2', '4', '3', '1']);
  expect(by('sum')).toEqual(['2', '3', '1', '4']);
});
