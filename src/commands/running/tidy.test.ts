import { expect, test, vi } from 'vitest';
import { isTime, keepTidy } from './tidy.ts';

const megabytes = (count: number): number => count * 2 ** 20;

test('the first quiet moment is the time, and later one behind which much was added', () => {
  expect(isTime({ busy: 0.01, bytes: megabytes(90) }, null)).toBe(true);
  expect(isTime({ busy: 0.3, bytes: megabytes(90) }, null)).toBe(false);
  expect(isTime({ busy: 0.01, bytes: megabytes(70) }, megabytes(60))).toBe(false);
  expect(isTime({ busy: 0.01, bytes: megabytes(120) }, megabytes(60))).toBe(true);
  expect(isTime({ busy: 0.3, bytes: megabytes(120) }, megabytes(60))).toBe(false);
});

test('a process that may not tidy up sets no timer', () => {
  vi.useFakeTimers();
  vi.stubGlobal('gc', undefined);
  const { stop } = keepTidy();
  expect(vi.getTimerCount()).toBe(0);
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
