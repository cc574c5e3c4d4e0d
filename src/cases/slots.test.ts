import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import { createCalendar } from './calendar.ts';
import { freeSlots, timesOf } from './slots.ts';

const centre = {
  ...exampleCentre,
  openHours: { from: '09:00', to: '17:30', breaks: [{ from: '12:00', to: '13:30' }] },
  appointments: { minutes: 60, places: 2, calls: 1, daysAhead: 10, remindAt: '16:30' },
};
const at = (when: string) => Date.parse(`${when}:00+08:00`);
const free = (
  when: string,
  taken: { readonly [slot: string]: number } = {},
  kind: 'counter' | 'call' = 'counter',
) =>
  freeSlots(kind, {
    now: at(when),
    centre,
    calendar: createCalendar(centre),
    taken: () => new Map(Object.entries(taken)),
  }).map(({ day, time }) => `${day} ${time}`);

test('times are whole lengths within the hours, and none goes across the break', () => {
  expect(timesOf(centre)).toEqual(['09:00', '10:00', '11:00', '13:30', '14:30', '15:30', '16:30']);
});

test('a time that has begun is gone, and so is one whose places are taken', () => {
  const slots = free('2026-11-23T14:30', { '2026-11-23 15:30': 2, '2026-11-23 16:30': 1 });
  expect(slots[0]).toBe('2026-11-23 16:30');
  expect(free('2026-11-23T14:30', { '2026-11-23 15:30': 1 }, 'call')).not.toContain(
    '2026-11-23 15:30',
  );
});

test('no time is on a weekend or a holiday, nor beyond the days ahead', () => {
  const slots = free('2026-09-25T08:00');
  expect(slots.some((slot) => slot.startsWith('2026-09-26'))).toBe(false);
  expect(slots.some((slot) => slot.startsWith('2026-10-01'))).toBe(false);
  expect(slots.at(-1)?.slice(0, 10) ?? '').toSatisfy((day: string) => day <= '2026-10-05');
});

test('nobody is open in the break, and it is no opening hour', () => {
  const calendar = createCalendar(centre);
  expect(calendar.isOpen(at('2026-11-23T12:30'))).toBe(false);
  expect(calendar.isOpen(at('2026-11-23T13:30'))).toBe(true);
  expect(calendar.addOpenHours(at('2026-11-23T11:00'), 2)).toBe(at('2026-11-23T14:30'));
  expect(calendar.addOpenHours(at('2026-11-23T12:30'), 4)).toBe(at('2026-11-23T17:30'));
  expect(calendar.addOpenHours(at('2026-11-23T17:00'), 1)).toBe(at('2026-11-24T09:30'));
});
