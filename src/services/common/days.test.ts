import { expect, test } from 'vitest';
import { addMonths, addYears, ageSpan, daysUntil, earliestDay, latestDay } from './days.ts';

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-04-10', '2025-04-10', '2025-04-10'],
])('%s can be any day from %s to %s', (said, first, last) => {
  expect(earliestDay(said)).toBe(first);
  expect(latestDay(said)).toBe(last);
});

test.each(['', '25', '2025-13', '2025-02-30', '去年四月', '2025-4-1'])('"%s" is no day', (said) => {
  expect(earliestDay(said)).toBeNull();
  expect(latestDay(said)).toBeNull();
});

test('a year after 29 February is the 28th, a month after 31 January the last of February', () => {
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
});

test('days are counted by the calendar, backwards too', () => {
  expect(daysUntil('2026-02-27', '2026-03-01')).toBe(2);
  expect(daysUntil('2026-03-01', '2026-02-27')).toBe(-2);
});

test('an age is exact on the birthday and a span where only the year is known', () => {
  expect(ageSpan('2010-11-23', '2026-11-22')).toEqual({ least: 15, most: 15 });
  expect(ageSpan('2010-11-23', '2026-11-23')).toEqual({ least: 16, most: 16 });
  expect(ageSpan('2010', '2026-11-23')).toEqual({ least: 15, most: 16 });
  expect(ageSpan('2027-01-01', '2026-11-23')).toBeNull();
});
