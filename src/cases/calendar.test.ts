import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Centre } from '../messages/centre.ts';
import { addDays } from '../messages/day.ts';
import { createCalendar } from './calendar.ts';

const centre: Centre = {
  ...(JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'centre.example.json'), 'utf8'),
  ) as Centre),
  openHours: { from: '09:00', to: '17:00' },
};
const calendar = createCalendar(centre);
const at = (moment: string): number => Date.parse(`${moment}+08:00`);
const days = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2025-06-01', n));

test('a holiday counts no day and a worked weekend counts one', () => {
  // 2025: National Day with Mid-Autumn, 1 to 8 October; Sunday 28 September and Saturday 11 October were worked.
  expect(calendar.isWorkday('2025-10-08')).toBe(false);
  expect(calendar.isWorkday('2025-09-28')).toBe(true);
  expect(calendar.addWorkdays('2025-09-30', 1).day).toBe('2025-10-09');
  expect(calendar.workdaysBetween('2025-09-27', '2025-10-11')).toBe(6);
});

test('a day so many working days ahead is a working day with just so many between', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const { day } = calendar.addWorkdays(from, count);
      expect(calendar.isWorkday(day)).toBe(true);
      expect(calendar.workdaysBetween(from, day)).toBe(count);
      expect(calendar.workdaysBetween(day, from)).toBe(-count);
    }),
  );
});

test('a day beyond the known years is marked as provisional', () => {
  expect(calendar.addWorkdays('2025-06-02', 5).provisional).toBe(false);
  expect(calendar.addWorkdays('2090-06-02', 5).provisional).toBe(true);
});

test('the counter is open within its hours of a working day only', () => {
  expect(calendar.isOpen(at('2025-10-09T09:00:00'))).toBe(true);
  expect(calendar.isOpen(at('2025-10-09T17:00:00'))).toBe(false);
  expect(calendar.isOpen(at('2025-10-09T08:59:00'))).toBe(false);
  expect(calendar.isOpen(at('2025-10-08T10:00:00'))).toBe(false);
});

test('hours of opening are counted over nights and holidays', () => {
  expect(calendar.addOpenHours(at('2025-09-30T16:00:00'), 2)).toBe(at('2025-10-09T10:00:00'));
  expect(calendar.addOpenHours(at('2025-09-30T03:00:00'), 1)).toBe(at('2025-09-30T10:00:00'));
});
