import { expect, test } from 'vitest';
import { createBoundedMap } from './bounded-map.ts';

test('it forgets what was set longest ago, and setting again makes it new', () => {
  const map = createBoundedMap<string, number>(2);
  map.set('a', 1);
  map.set('b', 2);
  map.set('a', 3);
  map.set('c', 4);
  expect(map.has('b')).toBe(false);
  expect(map.get('a')).toBe(3);
  map.delete('a');
  expect(map.get('a')).toBeUndefined();
});
