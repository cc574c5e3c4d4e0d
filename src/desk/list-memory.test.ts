import { expect, test } from 'vitest';
import { around, createListMemory, placeIn } from './list-memory.ts';

const seen = { query: '?part=free', numbers: ['a', 'b', 'c', 'd'] };

test('the case after this one is the one that stood under it in the list', () => {
  expect(around(seen, 'b')).toEqual({ before: 'a', after: 'c', at: 1 });
  expect(around(seen, 'a').before).toBe(null);
  expect(around(seen, 'd').after).toBe(null);
  expect(around(seen, 'elsewhere')).toEqual({ before: null, after: 'a', at: -1 });
});

test('one comes back to the row one left, or to what is nearest to it by then', () => {
  expect(placeIn(seen, 'b', new Set(['a', 'b']))).toBe('b');
  expect(placeIn(seen, 'b', new Set(['a', 'd']))).toBe('d');
  expect(placeIn(seen, 'c', new Set(['a']))).toBe('a');
  expect(placeIn(seen, 'c', new Set())).toBe(null);
  expect(placeIn(seen, 'new', new Set(['new']))).toBe('new');
});

test('everybody has a list of their own', () => {
  const memory = createListMemory();
  memory.put('li', seen);
  expect(memory.of('li')).toBe(seen);
  expect(memory.of('wang')).toBe(null);
});
