import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { testStore } from '../../test/storage/fixture.ts';
import { restoreBackup } from './backup.ts';
import { datedBackup, lastBackup } from './dated-backups.ts';

const day = 86_400_000;
const noon = Date.parse('2026-11-23T12:00:00+08:00');

async function opened() {
  const { store, options, gone } = await testStore();
  onTestFinished(gone);
  const into = join(options.data, '..', 'backups');
  const made = (now: number, keep = 3) => datedBackup({ ...options, into, keep, now });
  return { store, options, into, made };
}

test('each backup has its day in its name, and only the newest are kept', async () => {
  const { into, made } = await opened();
  for (let at = 0; at < 5; at += 1) made(noon + at * day);
  expect(readdirSync(into).toSorted()).toEqual([
    'bangfu-2026-11-25-1200',
    'bangfu-2026-11-26-1200',
    'bangfu-2026-11-27-1200',
  ]);
  expect(lastBackup(into, noon + 10 * day)).toBe(noon + 4 * day);
});

test('two of one minute stand side by side, and each can be restored', async () => {
  const { into, made, options } = await opened();
  made(noon);
  const second = made(noon);
  expect(readdirSync(into)).toHaveLength(2);
  const data = join(options.data, '..', 'restored');
  restoreBackup({ from: second, data });
  expect(readdirSync(data)).toContain('bangfu.db');
});

test('what was left half written goes, what is not ours stays', async () => {
  const { into, made } = await opened();
  mkdirSync(join(into, 'bangfu-2026-11-20-0300.part', 'files'), { recursive: true });
  mkdirSync(join(into, 'photos.part'));
  writeFileSync(join(into, 'notes.txt'), '');
  // A folder with such a name but no database is no backup, and not ours to delete.
  mkdirSync(join(into, 'bangfu-2026-11-19-0300'));
  made(noon, 1);
  made(noon + day, 1);
  expect(readdirSync(into).toSorted()).toEqual([
    'bangfu-2026-11-19-0300',
    'bangfu-2026-11-24-1200',
    'notes.txt',
    'photos.part',
  ]);
});

test('a backup that fails leaves nothing half written, and the older ones stand', async () => {
  const { into, made, options } = await opened();
  made(noon, 1);
  writeFileSync(join(options.data, 'files', 'x'), '');
  const broken = join(options.data, '..', 'none');
  expect(() => datedBackup({ data: broken, into, keep: 1, now: noon + day })).toThrow(
    'holds no database',
  );
  expect(readdirSync(into)).toEqual(['bangfu-2026-11-23-1200']);
});

test('a backup from the future is not taken for the newest, and never pushes the new one out', async () => {
  const { into, made } = await opened();
  made(noon + 400 * day, 2);
  made(noon, 2);
  made(noon + day, 2);
  expect(lastBackup(into, noon + 2 * day)).toBe(noon + day);
});
