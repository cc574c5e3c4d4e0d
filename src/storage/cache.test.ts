import { Keyv } from 'keyv';
import { expect, test } from 'vitest';
import { createCache } from './cache.ts';

test('a cache keeps what it is given, apart by name', async () => {
  const one = createCache('one');
  await one.set('k', { n: 1 }, 60_000);
  expect(await one.get('k')).toEqual({ n: 1 });
  expect(await createCache('two').get('k')).toBeUndefined();
});

test('a store that fails reads as empty', async () => {
  const down = new Keyv().store;
  down.get = () => Promise.reject(new Error('down'));
  expect(await createCache('one', down).get('k')).toBeUndefined();
});
