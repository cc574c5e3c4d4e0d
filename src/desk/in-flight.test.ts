import { expect, test } from 'vitest';
import { createInFlight } from './in-flight.ts';

test('the same id at the same time runs once, and everybody hears how it went', async () => {
  const once = createInFlight<number>();
  let runs = 0;
  const work = async () => (runs += 1);
  expect(await Promise.all([once('a', work), once('a', work), once('b', work)])).toEqual([1, 1, 2]);
});

const broken = () => Promise.reject(new Error('broken'));

test('what failed may be tried again', async () => {
  const once = createInFlight<number>();
  await expect(once('a', broken)).rejects.toThrow('broken');
  expect(await once('a', async () => 7)).toBe(7);
});
