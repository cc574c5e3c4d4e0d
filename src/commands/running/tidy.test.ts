import { expect, test, vi } from 'vitest';
import { isTime, keepTidy } from './tidy.ts';

const megabytes = (count: number): number => count * 2 ** 20;

test('it is time in the first two quiet moments, and in later ones behind which much was added', () => {
  const at = (busy: number, bytes: number) => ({ busy, bytes: megabytes(bytes) });
  const tidied = (times: number) => ({ times, bytes: megabytes(60) });
  expect(isTime(at(0.01, 90), tidied(0))).toBe(true);
  expect(isTime(at(0.3, 90), tidied(0))).toBe(false);
  expect(isTime(at(0.01, 60), tidied(1))).toBe(true);
  expect(isTime(at(0.01, 70), tidied(2))).toBe(false);
  expect(isTime(at(0.01, 120), tidied(2))).toBe(true);
  expect(isTime(at(0.3, 120), tidied(2))).toBe(false);
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
