import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestStore, testStore } from '../../test/storage/fixture.ts';
import { readCentreFile } from '../centre.ts';
import type { NewVersion } from '../messages/settings.ts';
import { type LivingCentre, livingCentre } from './living-centre.ts';

const file = readCentreFile(join(import.meta.dirname, '../../centre.example.json'));

let made: TestStore;
let now: number;
let living: LivingCentre;
beforeEach(async () => {
  made = await testStore();
  now = Date.parse('2026-11-30T23:59:59+08:00');
  living = livingCentre({ file, store: made.store, now: () => now });
});
afterEach(() => made.gone());

const change = (what: string, from: string, value: unknown): NewVersion => ({
  id: `${what}${from}`,
  what,
  from,
  to: { kind: 'set', value },
  at: now,
  by: { id: 's1', name: '李敏' },
  why: '',
  old: null,
});

test('a day begins at midnight of the centre, and the centre with it', async () => {
  await living.settings.add(change('hotlines/legal', '2026-12-01', '1'), 0);
  const kept = living.centre;
  const before = living.now();
  expect(kept.hotlines['legal']).toBe('12348');
  now += 1_000;
  expect(kept.hotlines['legal']).toBe('1');
  // What a turn took at its beginning stays as it was.
  expect(before.centre.hotlines['legal']).toBe('12348');
});

test('as long as nothing changes it is the same object, so that what is reckoned from it can be kept', () => {
  expect(living.now()).toBe(living.now());
  const { centre } = living.now();
  now -= 60_000;
  expect(living.now().centre).toBe(centre);
});

test('the calendar follows: a day off, shorter hours', async () => {
  const open = (at: string) => living.calendar.isOpen(Date.parse(`${at}+08:00`));
  expect(living.calendar.addWorkdays('2026-12-01', 1).day).toBe('2026-12-02');
  await living.settings.add(change('calendar/2026-12-02', '2026-12-02', 'off'), 0);
  await living.settings.add(
    change('hours', '2026-11-30', {
      openHours: { from: '10:00', to: '11:00' },
      hours: { 'zh-CN': '上午', en: 'mornings' },
    }),
    0,
  );
  expect(living.calendar.addWorkdays('2026-12-01', 1).day).toBe('2026-12-03');
  expect([open('2026-12-01T09:30:00'), open('2026-12-01T10:30:00')]).toEqual([false, true]);
});

test('whoever spreads or lists the centre sees what it is at that moment', async () => {
  await living.settings.add(change('hotlines/tax', '2026-11-30', '9'), 0);
  expect({ ...living.centre }.hotlines['tax']).toBe('9');
  expect(Object.keys(living.centre)).toEqual(Object.keys(living.now().centre));
  expect('hotlines' in living.centre).toBe(true);
});

test('what the services say of a figure is a fault of its value', () => {
  const faults = (value: number) =>
    living.settings.faults(
      change('thresholds/dibao_line/2027-03-01', '2027-03-01', { value, source: '县' }),
    );
  expect(faults(-1)).toEqual([{ path: 'value', code: 'range' }]);
  expect(faults(750)).toEqual([]);
});
