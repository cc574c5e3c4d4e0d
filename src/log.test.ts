import { expect, test } from 'vitest';
import { covered } from './log.ts';

test('digits that could be somebody’s are covered, a moment of a program can be read', () => {
  for (const [text, told] of [
    ['called 138 0000 9901 twice', 'called *** twice'],
    ['990101-1990-0101-123X', '***'],
    ['born 1990-01-01', 'born ***'],
    ['2026-11-30T07:04:45.628Z -> 2028-04-13T07:05:01.387Z', undefined],
    ['2026-11-30T07:04:45.628Z1380000', '2026-11-30T07:04:45.628Z***'],
  ] as const)
    expect(covered(text)).toBe(told ?? text);
});
