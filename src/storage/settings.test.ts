import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestStore, testStore } from '../../test/storage/fixture.ts';
import type { NewVersion } from '../messages/settings.ts';
import { rawDatabase } from './raw-fixture.ts';

const at = Date.parse('2026-11-30T10:00:00+08:00');
const version = (id: string, more: Partial<NewVersion> = {}): NewVersion => ({
  id,
  what: 'hotlines/legal',
  from: '2026-12-10',
  to: { kind: 'set', value: '0000-1' },
  at,
  by: { id: 's1', name: '李敏' },
  why: '换了号',
  old: '12348',
  ...more,
});

let made: TestStore;
beforeEach(async () => {
  made = await testStore();
});
afterEach(() => made.gone());

const ids = (store = made.store) => store.settings.versions().map(({ id }) => id);

test('changes stand in the order they came, with all that was written, and after a restart too', async () => {
  await made.store.settings.add(version('a'), 0);
  await made.store.settings.add(version('b', { what: 'days/checking', to: { kind: 'none' } }), 0);
  const again = await made.again();
  expect(again.settings.versions()).toMatchObject([
    version('a'),
    version('b', { what: 'days/checking', to: { kind: 'none' } }),
  ]);
});

test('whoever did not see the last change of a thing is told of it, and nothing is written', async () => {
  await made.store.settings.add(version('a'), 0);
  const told = await made.store.settings.add(version('b'), 0);
  expect(told).toMatchObject({ kind: 'clash', version: { id: 'a' } });
  expect(ids()).toEqual(['a']);
  const seen = made.store.settings.versions()[0]?.seq ?? 0;
  expect(await made.store.settings.add(version('b'), seen)).toEqual({ kind: 'done' });
  expect(await made.store.settings.add(version('c', { what: 'hotlines/tax' }), 0)).toEqual({
    kind: 'done',
  });
});

test('two at the very same moment: one is written, the other is told', async () => {
  const both = await Promise.all(['a', 'b'].map((id) => made.store.settings.add(version(id), 0)));
  expect(both.map(({ kind }) => kind)).toEqual(['done', 'clash']);
  expect(ids()).toEqual(['a']);
});

test('the same change again is one', async () => {
  for (let press = 0; press < 3; press += 1)
    expect(await made.store.settings.add(version('a'), 0)).toEqual({ kind: 'done' });
  expect(ids()).toEqual(['a']);
});

test('what has not begun is taken back, and what has begun is not', async () => {
  await made.store.settings.add(version('a'), 0);
  await made.store.settings.add(version('b', { what: 'hotlines/tax', from: '2026-11-30' }), 0);
  const by = { id: 's2', name: '王建国' };
  expect(await made.store.settings.takeBack('a', by, at)).toBe(true);
  expect(await made.store.settings.takeBack('a', by, at)).toBe(true);
  expect(await made.store.settings.takeBack('b', by, at)).toBe(false);
  expect(await made.store.settings.takeBack('nobody', by, at)).toBe(false);
  expect(made.store.settings.versions().map(({ back }) => back)).toEqual([{ at, by }, undefined]);
  // What was taken back clashes with nothing.
  expect(await made.store.settings.add(version('c'), 0)).toEqual({ kind: 'done' });
});

test('nothing that was written down can be changed or removed, and its words stand sealed', async () => {
  await made.store.settings.add(version('a'), 0);
  const raw = rawDatabase(made.options);
  expect(() => raw.run('update centre_versions set at = 1')).toThrow('only grows');
  expect(() => raw.run('delete from centre_versions')).toThrow('only grows');
  raw.close();
  expect(ids()).toEqual(['a']);
});

test('an account’s ready sentences are counted for it alone', async () => {
  for (const [staff, reply] of [
    ['li', 'x'],
    ['li', 'x'],
    ['li', 'y'],
    ['wang', 'y'],
  ] as const)
    await made.store.settings.used(staff, reply, at);
  expect(Object.entries(Object.fromEntries(made.store.settings.uses('li')))).toEqual([
    ['x', 2],
    ['y', 1],
  ]);
  expect([...made.store.settings.uses('nobody')]).toEqual([]);
});
