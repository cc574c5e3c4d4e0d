import { expect, test } from 'vitest';
import { createOnce } from './once.ts';

test('a repeat shares the outcome of the first try, and a failed try may be made again', async () => {
  const once = createOnce<boolean>();
  let runs = 0;
  const good = async () => {
    runs++;
    return true;
  };
  await Promise.all([once('a', good), once('a', good)]);
  await once('a', good);
  expect(runs).toBe(1);
  await once('b', async () => false);
  await once('b', good);
  expect(runs).toBe(2);
  await expect(once('c', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await once('c', good);
  expect(runs).toBe(3);
});
