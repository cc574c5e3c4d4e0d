import { expect, test } from 'vitest';

const { stamp } = await import('./times.js' as string);

const now = new Date(2026, 10, 23, 20, 5).getTime();
const view = { now, language: 'zh-CN', yesterday: '昨天' };
const at = (day: number, hour: number, year = 2026) => new Date(year, 10, day, hour, 5).getTime();

test('a time stands above the first line and after a pause, not between lines that follow each other', () => {
  expect(stamp(at(23, 9), null, view)).toBe('9:05');
  expect(stamp(at(23, 9) + 60_000, at(23, 9), view)).toBe(null);
  expect(stamp(at(23, 10), at(23, 9), view)).toBe('10:05');
});

test('an older line names its day', () => {
  expect(stamp(at(22, 9), null, view)).toBe('昨天 9:05');
  expect(stamp(at(3, 9), null, view)).toBe('11月3日 9:05');
  expect(stamp(at(3, 9, 2025), null, view)).toBe('2025年11月3日 9:05');
});
