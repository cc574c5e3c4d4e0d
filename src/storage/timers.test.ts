import { expect, onTestFinished, test } from 'vitest';
import { talkOf, testStore, turnOf } from '../../test/storage/fixture.ts';
import { rawDatabase } from './raw-fixture.ts';
import type { TimerWrite } from './store.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};

const remind = (at: number, draft = 'd1'): TimerWrite => ({
  set: true,
  owner: talkOf('u1'),
  name: 'remind',
  at,
  payload: { kind: 'timer', timer: { kind: 'remind', draft } },
});

test('a due timer becomes a waiting row under its own id, once', async () => {
  const { store, again } = await opened();
  await store.commit(turnOf({ timers: [remind(100)] }));
  expect(store.timers.nextAt()).toBe(100);
  expect(await store.timers.fire(99)).toEqual([]);
  expect(await store.timers.fire(150)).toEqual([talkOf('u1')]);
  expect(await store.timers.fire(150)).toEqual([]);
  expect((await again()).next(talkOf('u1'))).toMatchObject({
    id: 'timer:console:u1:remind:100',
    at: 150,
    payload: { kind: 'timer', timer: { kind: 'remind', draft: 'd1' } },
  });
});

test('the same name again moves a timer, and a dropped one never comes', async () => {
  const { store } = await opened();
  await store.commit(turnOf({ timers: [remind(100)] }));
  await store.commit(turnOf({ timers: [remind(300, 'd2')] }));
  expect([await store.timers.fire(200), store.timers.nextAt()]).toEqual([[], 300]);
  await store.commit(turnOf({ timers: [{ set: false, owner: talkOf('u1'), name: 'remind' }] }));
  expect([await store.timers.fire(999), store.timers.nextAt()]).toEqual([[], null]);
});

test('a timer of a case enters as an act of the clock', async () => {
  const { store } = await opened();
  const owner = { kind: 'case', id: 'BF26-000001' } as const;
  const deed = { kind: 'fall_due', clock: 'checking' } as const;
  await store.commit(
    turnOf({ timers: [{ set: true, owner, name: 'due', at: 5, payload: { kind: 'deed', deed } }] }),
  );
  await store.timers.fire(9);
  const id = 'timer:BF26-000001:due:5';
  expect(store.next(owner)).toMatchObject({
    id,
    payload: { kind: 'case_act', act: { id, by: { role: 'clock' }, at: 9, deed } },
  });
});

const at = (chat: string, time: number): TimerWrite => ({ ...remind(time), owner: talkOf(chat) });

test('timers that fall due together come in the order of their times', async () => {
  const { store } = await opened();
  await store.commit(turnOf({ timers: [at('c', 3), at('a', 2), at('b', 1)] }));
  expect(await store.timers.fire(9)).toEqual([talkOf('b'), talkOf('a'), talkOf('c')]);
});

test('a timer that cannot be opened is set aside for staff, and the others come', async () => {
  const { store, options, again } = await opened();
  await store.commit(turnOf({ timers: [at('a', 1), at('b', 2)] }));
  await store.close();
  const db = rawDatabase(options);
  db.run("update timers set payload = ? where owner_id = 'console:a'", [new Uint8Array(60)]);
  db.close();
  const other = await again();
  await other.timers.fire(9);
  expect(other.next(talkOf('a'))).toBeNull();
  expect(other.next(talkOf('b'))?.id).toBe('timer:console:b:remind:2');
  await other.timers.fire(9);
  expect(other.desk.quarantined()).toMatchObject([{ target: talkOf('a') }]);
});
