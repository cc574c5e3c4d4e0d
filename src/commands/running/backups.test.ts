import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { testStore } from '../../../test/storage/fixture.ts';
import { startStorage } from '../../storage/away/s3-fixture.ts';
import { datedBackup } from '../../storage/dated-backups.ts';
import { createBackups, isDue } from './backups.ts';

const at = (text: string): number => Date.parse(`${text}:00+08:00`);

test.each([
  ['none was made', null, '2026-11-23T12:00', true],
  ['the last is of yesterday evening', '2026-11-22T20:00', '2026-11-23T02:59', false],
  [
    'the last is of yesterday evening and the night came',
    '2026-11-22T20:00',
    '2026-11-23T03:00',
    true,
  ],
  ['the last is of this night', '2026-11-23T03:00', '2026-11-23T23:00', false],
  ['it did not run for a week', '2026-11-16T03:00', '2026-11-23T01:00', true],
])('when %s', (_, last, now, due) => {
  expect(isDue(last === null ? null : at(last), at(now))).toBe(due);
});

async function house(
  now: () => number,
  into?: string | null,
  make: (o: never) => Promise<unknown> = async (o) => datedBackup(o),
) {
  const { options, gone } = await testStore();
  onTestFinished(gone);
  const folder = into === null ? null : join(options.data, '..', 'second-disk');
  const errors: object[] = [];
  const log = { error: (about: object) => void errors.push(about) };
  const backups = createBackups({
    data: options.data,
    into: folder,
    keep: 2,
    now,
    log,
    make: make as never,
  });
  onTestFinished(backups.stop);
  return { backups, folder: folder ?? '', errors };
}

test('one is made each night, by itself', async () => {
  let now = at('2026-11-23T12:00');
  const { backups, folder } = await house(() => now);
  for (const time of [
    '2026-11-23T12:00',
    '2026-11-23T18:00',
    '2026-11-24T04:00',
    '2026-11-24T20:00',
  ]) {
    now = at(time);
    await backups.check();
  }
  expect(readdirSync(folder).toSorted()).toEqual([
    'bangfu-2026-11-23-1200',
    'bangfu-2026-11-24-0400',
  ]);
  expect(backups.state()).toEqual({ set: true, last: at('2026-11-24T04:00'), failing: null });
});

test('without a folder none is made, and that can be seen', async () => {
  const { backups } = await house(() => at('2026-11-23T12:00'), null);
  await backups.check();
  expect(backups.state()).toEqual({ set: false, last: null, failing: null });
});

test('one that fails is told, and tried again after an hour and not before', async () => {
  let now = at('2026-11-23T12:00');
  let tries = 0;
  const fails = async () => {
    tries += 1;
    throw new Error('Cannot write: no space');
  };
  const { backups, errors } = await house(() => now, undefined, fails);
  await backups.check();
  now += 30 * 60_000;
  await backups.check();
  expect([tries, backups.state().failing]).toEqual([1, at('2026-11-23T12:00')]);
  now += 31 * 60_000;
  await backups.check();
  expect([tries, backups.state().failing]).toEqual([2, at('2026-11-23T12:00')]);
  expect(errors).toHaveLength(2);
});

test('it is made in a thread of its own', async () => {
  const { options, gone } = await testStore();
  onTestFinished(gone);
  const into = join(options.data, '..', 'second-disk');
  const log = { error: (about: object) => expect(about).toBeUndefined() };
  const backups = createBackups({
    data: options.data,
    into,
    keep: 2,
    now: () => at('2026-11-23T12:00'),
    log,
  });
  onTestFinished(backups.stop);
  await backups.check();
  expect(existsSync(join(into, 'bangfu-2026-11-23-1200', 'bangfu.db'))).toBe(true);
});

test('a backup goes away by itself; where that fails it is tried again after an hour, and none is made for it', async () => {
  const { options, gone } = await testStore();
  onTestFinished(gone);
  const storage = await startStorage();
  onTestFinished(storage.close);
  let now = at('2026-11-23T12:00');
  const into = join(options.data, '..', 'second-disk');
  const told: string[] = [];
  const log = { error: (about: object) => void told.push(JSON.stringify(about)) };
  const away = { place: storage.place, keyFile: options.keyFile };
  const backups = createBackups({ ...options, into, away, keep: 2, now: () => now, log });
  onTestFinished(backups.stop);
  storage.refuse(true);
  await backups.check();
  expect(told).toEqual([expect.stringContaining('Cannot look into the S3 storage')]);
  expect(told.join('')).not.toContain(storage.place.secret);
  expect(backups.state().failing).toBe(now);
  storage.refuse(false);
  now += 30 * 60_000;
  await backups.check();
  expect(storage.puts()).toBe(0);
  now += 31 * 60_000;
  await backups.check();
  expect(storage.puts()).toBeGreaterThan(1);
  expect([readdirSync(into), backups.state().failing]).toEqual([['bangfu-2026-11-23-1200'], null]);
  const sent = storage.puts();
  await backups.check();
  expect(storage.puts()).toBe(sent);
});
