import { expect, onTestFinished, test } from 'vitest';
import { testStore } from '../../test/storage/fixture.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};

const mei = { id: 's1', login: 'limei', name: '李梅', roles: ['intake', 'admin'], active: true };

test('an account is found by id and login, its hash stays until a new one comes', async () => {
  const { store, again } = await opened();
  await store.staff.save(mei, 'hash-1');
  await store.staff.save({ ...mei, name: '李小梅' });
  const { staff } = await again();
  expect(staff.byLogin('limei')).toEqual({ ...mei, name: '李小梅', hash: 'hash-1' });
  expect(staff.byId('s1')).toEqual({ ...mei, name: '李小梅' });
  expect(staff.list()).toHaveLength(1);
  await staff.save(mei, 'hash-2');
  expect(staff.byLogin('limei')?.hash).toBe('hash-2');
  expect([staff.byId('s2'), staff.byLogin('nobody')]).toEqual([null, null]);
});

test('a change is made of what stands when it is written, and the first account is one', async () => {
  const { store } = await opened();
  const { staff } = store;
  const both = await Promise.all([
    staff.addFirst(mei, 'hash-1'),
    staff.addFirst({ ...mei, id: 's2', login: 'li' }, 'hash-2'),
  ]);
  expect(both).toEqual([true, false]);
  expect(staff.list()).toEqual([mei]);
  await Promise.all([
    staff.save({ ...mei, active: false }),
    staff.change('s1', (before) => ({ staff: { ...before, name: '李小梅' }, hash: 'hash-2' })),
    staff.change('s1', (before) => (before.active ? { staff: { ...before, roles: [] } } : null)),
  ]);
  expect(staff.byLogin('limei')).toEqual({
    ...mei,
    name: '李小梅',
    active: false,
    hash: 'hash-2',
  });
  expect(await staff.change('s3', (before) => ({ staff: before }))).toBeNull();
});

test('two managers who close each other at one moment leave one', async () => {
  const { store } = await opened();
  const { staff } = store;
  await staff.save(mei, 'hash-1');
  await staff.save({ ...mei, id: 's2', login: 'li' }, 'hash-2');
  const close = (id: string, by: string) =>
    staff.change(id, (before, all) =>
      all.some((one) => one.id === by && one.active)
        ? { staff: { ...before, active: false } }
        : null,
    );
  const closed = await Promise.all([close('s1', 's2'), close('s2', 's1')]);
  expect(closed.map((one) => one?.id ?? null)).toEqual(['s1', null]);
  expect(staff.list().map(({ active }) => active)).toEqual([true, false]);
});

test('two accounts cannot share a login', async () => {
  const { store } = await opened();
  await store.staff.save(mei, 'hash');
  await expect(store.staff.save({ ...mei, id: 's2' }, 'hash')).rejects.toThrow(/unique/iu);
});

test('a sign-in session holds until its time, and ends with the account or its old password', async () => {
  const { store } = await opened();
  const { staff } = store;
  await staff.save(mei, 'hash');
  await staff.openSession('t1', 's1', 100);
  expect(staff.session('t1', 99)).toEqual(mei);
  expect(staff.session('t1', 100)).toBeNull();
  await staff.closeSession('t1');
  expect(staff.session('t1', 1)).toBeNull();
  await staff.openSession('t2', 's1', 100);
  await staff.save(mei, 'new hash');
  expect(staff.session('t2', 1)).toBeNull();
  await staff.openSession('t3', 's1', 100);
  await staff.save({ ...mei, active: false });
  await staff.save(mei);
  expect(staff.session('t3', 1)).toBeNull();
});

test('guesses are counted within their window, survive a start, and are forgiven', async () => {
  const { store, again } = await opened();
  expect(await store.staff.guess('limei', 10, 100)).toBe(1);
  expect(await Promise.all([1, 2].map((n) => store.staff.guess('limei', 10 + n, 100)))).toEqual([
    2, 3,
  ]);
  const { staff } = await again();
  expect([staff.guesses('limei', 20, 100), staff.guesses('limei', 111, 100)]).toEqual([3, 1]);
  expect(staff.guesses('other', 20, 100)).toBe(0);
  await staff.forgive('limei');
  expect(staff.guesses('limei', 20, 100)).toBe(0);
});

test('a link is taken once, for its own purpose and in time', async () => {
  const { store } = await opened();
  const { staff } = store;
  await staff.putLink('h1', 'first', 'desk', 100);
  expect(await staff.takeLink('h1', 'other', 1)).toBeNull();
  expect(
    await Promise.all([staff.takeLink('h1', 'first', 1), staff.takeLink('h1', 'first', 1)]),
  ).toEqual(['desk', null]);
  await staff.putLink('h2', 'first', 'desk', 100);
  expect([
    await staff.takeLink('h2', 'first', 100),
    await staff.takeLink('h2', 'first', 1),
  ]).toEqual([null, null]);
});
