import { expect, test } from 'vitest';
import { createCalendar } from '../cases/calendar.ts';
import { legalDeadline, rowDeadline, stageDeadline } from './deadline-view.ts';
import type { View } from './view.ts';

const calendar = createCalendar({
  calendar: { off: [], on: [] },
  openHours: { from: '09:00', to: '17:30' },
});
const view = {
  today: '2026-11-20',
  calendar,
  t: (key: string, args?: object) => `${key} ${JSON.stringify(args ?? {})}`,
} as unknown as View;
const running = (due: string | null) =>
  stageDeadline(view, { due, provisional: false, stopped: null });

test('a stage is counted in working days: over a weekend one day is one day', () => {
  expect(running('2026-11-23')).toMatchObject({
    pressure: 'soon',
    words: 'desk-clock-left {"days":1}',
  });
  expect(running('2026-11-20').pressure).toBe('today');
  expect(running('2026-11-18')).toMatchObject({
    pressure: 'late',
    words: 'desk-clock-late {"days":2}',
  });
  expect(running('2026-12-04').pressure).toBe('calm');
  expect(running(null).pressure).toBe('none');
});

test('a clock that stands still never looks late', () => {
  const stopped = stageDeadline(view, { due: '2026-11-01', provisional: false, stopped: 3 });
  expect(stopped).toMatchObject({ pressure: 'stopped', words: 'desk-clock-stopped {"days":3}' });
  expect(rowDeadline(view, { due: '2026-11-01', stopped: true }).pressure).toBe('stopped');
});

const of = (last: string) => legalDeadline(view, { id: 'x', last, source: '' }).pressure;

test('a legal clock is counted in calendar days: red within 7, amber within 60', () => {
  expect(of('2026-11-27')).toBe('red');
  expect(of('2026-11-28')).toBe('soon');
  expect(of('2027-01-19')).toBe('soon');
  expect(of('2027-01-20')).toBe('calm');
  expect(of('2026-11-19')).toBe('late');
});
