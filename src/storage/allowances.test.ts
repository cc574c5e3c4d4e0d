import { expect, onTestFinished, test } from 'vitest';
import { testStore } from '../../test/storage/fixture.ts';

test('how far a platform was read is kept over a start anew, each by itself', async () => {
  const { store, again, gone } = await testStore();
  onTestFinished(gone);
  const { allowances } = store;
  expect(allowances.cursor('kf wkA')).toBe('');
  await allowances.cursorTo('kf wkA', 'c1');
  await allowances.cursorTo('kf wkB', 'c7');
  await allowances.cursorTo('kf wkA', 'c2');
  const other = (await again()).allowances;
  expect([other.cursor('kf wkA'), other.cursor('kf wkB'), other.cursor('kf wkC')]).toEqual([
    'c2',
    'c7',
    '',
  ]);
});
