import { expect, onTestFinished, test } from 'vitest';
import { testStore } from '../../test/storage/fixture.ts';
import { rawDatabase } from './raw-fixture.ts';
import type { SavedView } from './views.ts';

const view = (id: string, more: Partial<SavedView> = {}): SavedView => ({
  id,
  owner: 's-li',
  shared: false,
  name: `名字${id}`,
  query: '?lacking=1',
  ...more,
});

test('an account finds its own views first and those that others share, and drops none but its own', async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  const { views } = made.store;
  await views.put(view('1', { name: '要今天办的' }));
  await views.put(view('2', { owner: 's-wang' }));
  await views.put(view('3', { owner: 's-wang', shared: true, name: '缺户口本的' }));
  const names = (staff: string) => views.of(staff).map(({ name }) => name);
  expect(names('s-li')).toEqual(['要今天办的', '缺户口本的']);
  await views.drop('3', 's-li');
  expect(names('s-li')).toHaveLength(2);
  await views.put(view('1', { name: '改了名' }));
  await views.put(view('1', { owner: 's-wang', name: '别人的手' }));
  expect(names('s-li')).toEqual(['改了名', '缺户口本的']);
  await views.drop('3', 's-wang');
  expect(names('s-li')).toEqual(['改了名']);
});

test('what a view is called and looks for does not stand in the database in clear', async () => {
  const made = await testStore();
  await made.store.views.put(view('1', { name: '帮老赵盯着', query: '?owner=s-zhao' }));
  const again = await made.again();
  expect(again.views.of('s-li')[0]?.query).toBe('?owner=s-zhao');
  await again.close();
  const raw = rawDatabase(made.options);
  const file = raw.bytes();
  raw.close();
  expect(file.includes('帮老赵盯着')).toBe(false);
  expect(file.includes('s-zhao')).toBe(false);
  await made.gone();
});
