import { expect, test } from 'vitest';
import { createAlbums } from './albums.ts';

const photos = (...list: readonly (readonly [string, number, string?])[]) => {
  const albumOf = createAlbums(2000);
  return list.map(([chat, at, mark], n) => albumOf({ chat, event: `e${n}`, at, mark }).id);
};

test("the platform's own mark says which photos belong together, whenever they come", () => {
  expect(photos(['a', 0, 'm1'], ['a', 60_000, 'm1'], ['a', 60_500, 'm2'])).toEqual([
    'm1',
    'm1',
    'm2',
  ]);
});

test('without a mark photos within seconds of each other belong together, each chat for itself', () => {
  expect(photos(['a', 0], ['b', 500], ['a', 1500], ['a', 5000], ['a', 20_000])).toEqual([
    'e0',
    'e1',
    'e0',
    'e0',
    'e4',
  ]);
});

test('every photo waits for the next', () => {
  expect(createAlbums(1500)({ chat: 'a', event: 'e', at: 0 })).toEqual({ id: 'e', more: 1500 });
});
