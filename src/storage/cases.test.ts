import { expect, onTestFinished, test } from 'vitest';
import { caseOf, caseTurn, entryOf, testStore, turnOf } from '../../test/storage/fixture.ts';
import type { OpenStore } from './open-store.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};

test('one draft never opens two cases of a service', async () => {
  const { store } = await opened();
  const one = caseOf('BF26-000001', 'u1', { draft: 'd1' });
  await store.commit(caseTurn(one, 0));
  const twin = caseOf('BF26-000002', 'u1', { draft: 'd1' });
  await expect(store.commit(caseTurn(twin, 0))).rejects.toThrow(/unique/iu);
  const other = caseOf('BF26-000003', 'u1', { draft: 'd1', service: 'legal_aid' });
  expect(await store.commit(caseTurn(other, 0))).toBe('done');
  const calls = ['BF26-000004', 'BF26-000005'].map((number) => caseOf(number, 'u1'));
  for (const call of calls) expect(await store.commit(caseTurn(call, 0))).toBe('done');
});

const claimed = (id: string) =>
  caseTurn(caseOf('BF26-000001', 'u1', { version: 2, owner: { id, name: id } }), 1);

test('two acts on a case at once: one stands, the other is a conflict', async () => {
  const { store } = await opened();
  await store.commit(caseTurn(caseOf('BF26-000001', 'u1'), 0));
  const both = await Promise.all(['s1', 's2'].map((id) => store.commit(claimed(id))));
  expect(both).toEqual(['done', 'conflict']);
  expect(store.loadCase('BF26-000001')?.owner?.id).toBe('s1');
  expect(store.desk.case('BF26-000001')?.owner?.id).toBe('s1');
  expect(store.desk.history('BF26-000001').map((line) => line.seq)).toEqual([1, 2]);
});

test('a turn may act twice on one case', async () => {
  const { store } = await opened();
  await store.commit(caseTurn(caseOf('BF26-000001', 'u1'), 0));
  const steps = [1, 2].map((from) =>
    caseTurn(caseOf('BF26-000001', 'u1', { version: from + 1 }), from),
  );
  await store.commit(turnOf({ cases: steps.flatMap((step) => step.cases) }));
  expect(store.loadCase('BF26-000001')?.version).toBe(3);
  expect(store.verifyHistory()).toEqual([]);
});

test('a version that does not count its history is refused', async () => {
  const { store } = await opened();
  const wrong = turnOf({
    cases: [
      {
        case: caseOf('BF26-000001', 'u1', { version: 2 }),
        version: 0,
        history: [entryOf('a')],
        lookup: [],
      },
    ],
  });
  await expect(store.commit(wrong)).rejects.toThrow('Cannot store case BF26-000001');
});

test('the desk lists what was opened, and the worker finds his own', async () => {
  const { store } = await opened();
  const one = caseOf('BF26-000001', 'u1', { owner: { id: 's1', name: '李梅' }, opened: 1 });
  const two = caseOf('BF26-000002', 'u2', { service: 'legal_aid', opened: 2, urgency: 'urgent' });
  const over = caseOf('BF26-000003', 'u1', { state: 'closed', opened: 3 });
  for (const each of [one, two, over]) await store.commit(caseTurn(each, 0));
  const numbers = (filter: Parameters<OpenStore['desk']['list']>[0]) =>
    store.desk.list(filter).map((row) => row.number.slice(-1));
  expect(numbers({})).toEqual(['1', '2', '3']);
  expect(numbers({ open: true })).toEqual(['1', '2']);
  expect(numbers({ open: false })).toEqual(['3']);
  expect(numbers({ service: 'legal_aid' })).toEqual(['2']);
  const open = { seen: 'all', over: false, apart: false } as const;
  const page = (more: object) =>
    store.desk.page({ ...open, ...more }, { order: 'rank', from: 0, count: 9 });
  expect(page({ owner: 's1' }).map((row) => row.number)).toEqual([one.number]);
  expect(page({ owner: null, apart: true }).map((row) => row.number)).toEqual([two.number]);
  expect(page({ owner: 's1' })[0]).toMatchObject({
    name: '张三',
    owner: { id: 's1', name: '李梅' },
    waitingForWorker: false,
  });
  expect(store.casesOf('console:u1').map((each) => each.number)).toEqual([one.number, over.number]);
});

test('a case is found by exact values only, however they were typed, and by the newest ones', async () => {
  const { store } = await opened();
  const keys = [
    { kind: 'id_number', value: '99010119900101123x' },
    { kind: 'phone', value: '139 0000 0001' },
    { kind: 'name', value: '阿依古丽·买买提' },
  ] as const;
  await store.commit(caseTurn(caseOf('BF26-000001', 'u1'), 0, keys));
  const { lookup } = store.desk;
  expect(lookup('id_number', '99010119900101123X')).toEqual(['BF26-000001']);
  expect(lookup('phone', '+86 13900000001')).toEqual(['BF26-000001']);
  expect(lookup('name', '阿依古丽•买买提 ')).toEqual(['BF26-000001']);
  expect(lookup('name', '阿依古丽')).toEqual([]);
  expect(lookup('id_number', '13900000001')).toEqual([]);
  const next = caseOf('BF26-000001', 'u1', { version: 2 });
  await store.commit(caseTurn(next, 1, [{ kind: 'phone', value: '13900000002' }]));
  expect(lookup('phone', '13900000001')).toEqual([]);
  expect(lookup('phone', '13900000002')).toEqual(['BF26-000001']);
});
