import { expect, onTestFinished, test } from 'vitest';
import { testStore, turnOf } from '../../test/storage/fixture.ts';
import type { Appointment } from '../messages/appointment.ts';
import { rawDatabase } from './raw-fixture.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};

const one = (id: string, part: Partial<Appointment> = {}): Appointment => ({
  id,
  kind: 'counter',
  state: 'booked',
  conversation: `console:${id}`,
  case: null,
  service: 'relief',
  name: '王芳',
  day: '2026-11-24',
  time: '09:00',
  log: [{ at: 1, what: 'booked', words: '明天上午九点来' }],
  version: 1,
  ...part,
});
const write = (appointment: Appointment, places = 1) =>
  turnOf({ appointments: [{ appointment, version: appointment.version - 1, places }] });

test('of two who want the last place at the same moment one has it, the other is run again', async () => {
  const { store } = await opened();
  const written = await Promise.all([store.commit(write(one('a'))), store.commit(write(one('b')))]);
  expect(written.toSorted()).toEqual(['conflict', 'done']);
  expect(store.appointments.taken('2026-11-24', '2026-11-24', 'counter')).toEqual(
    new Map([['2026-11-24 09:00', 1]]),
  );
});

test('a call takes no place at the counter, and what is cancelled or moved frees its own', async () => {
  const { store } = await opened();
  expect(await store.commit(write(one('a')))).toBe('done');
  expect(await store.commit(write(one('b', { kind: 'call' })))).toBe('done');
  expect(await store.commit(write(one('a', { time: '09:30', version: 2 })))).toBe('done');
  expect(await store.commit(write(one('c')))).toBe('done');
  expect(await store.commit(write(one('c', { state: 'cancelled', version: 2 })))).toBe('done');
  expect(await store.commit(write(one('d')))).toBe('done');
});

test('marking that somebody came needs no place, and an older page writes over nothing', async () => {
  const { store } = await opened();
  await store.commit(write(one('a')));
  expect(
    await store.commit(write(one('a', { state: 'came', again: '没带户口本', version: 2 }))),
  ).toBe('done');
  expect(await store.commit(write(one('a', { state: 'missed', version: 2 })))).toBe('conflict');
  expect(store.appointments.visits('2026-01-01')).toEqual({ all: 1, again: 1 });
});

test('names and words are sealed, and all of it goes with the conversation', async () => {
  const { store, options } = await opened();
  await store.commit(write(one('a')));
  const database = rawDatabase(options);
  const [row] = database.rows('select * from appointments');
  database.close();
  expect(row).toMatchObject({ day: '2026-11-24', time: '09:00', kind: 'counter' });
  expect(Buffer.from(row?.['body'] as Uint8Array).toString('utf8')).not.toContain('王芳');
  expect(store.appointments.of('console:a')).toEqual([one('a')]);
  await store.commit(turnOf({ forget: [{ what: 'conversation', id: 'console:a' }] }));
  expect(store.appointments.of('console:a')).toEqual([]);
});
