import { expect, test } from 'vitest';
import { backupNews } from './backup-news.ts';

const hour = 3_600_000;
const now = Date.parse('2026-11-23T12:00:00+08:00');

const told = (state: { set: boolean; last: number | null; failing: number | null }) => {
  const news = backupNews({ backup: () => state, now: () => now });
  return [news?.line.key, news?.wrong?.words.key ?? null];
};

test.each([
  ['none is set', { set: false, last: null, failing: null }, ['backup-unset', null]],
  ['none was made yet', { set: true, last: null, failing: null }, ['backup-soon', null]],
  [
    'it is of this night',
    { set: true, last: now - 9 * hour, failing: null },
    ['backup-last', null],
  ],
  ['it is two days old', { set: true, last: now - 48 * hour, failing: now }, ['backup-last', null]],
  [
    'it is older',
    { set: true, last: now - 49 * hour, failing: null },
    ['backup-last', 'backup-old'],
  ],
  [
    'the first one failed',
    { set: true, last: null, failing: now },
    ['backup-never', 'backup-never'],
  ],
])('where %s', (_, state, wanted) => {
  expect(told(state)).toEqual(wanted);
});

test('a desk that is not told of backups says nothing of them', () => {
  expect(backupNews({ now: () => now })).toBeNull();
});
