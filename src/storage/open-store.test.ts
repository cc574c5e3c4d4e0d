import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { testStore } from '../../test/storage/fixture.ts';
import { suites } from './crypto-suite.ts';
import { makeMasterKey } from './master-key.ts';
import { databaseFile } from './open-database.ts';
import { openStore } from './open-store.ts';
import { rawDatabase } from './raw-fixture.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};

test('a second start on the same folder is refused and told which folder', async () => {
  const { options } = await opened();
  await expect(openStore(options)).rejects.toThrow(
    `Cannot open the storage: the folder ${options.data} is in use by another Bangfu`,
  );
});

test('a closed folder opens again at once', async () => {
  const { again } = await opened();
  const store = await again();
  expect(store.waiting()).toEqual([]);
});

test('any synchronous but FULL is refused', async () => {
  const { options, store } = await opened();
  await store.close();
  for (const synchronous of ['NORMAL', 'OFF', 'EXTRA', '1'])
    await expect(openStore({ ...options, synchronous })).rejects.toThrow('must be FULL');
  const full = await openStore({ ...options, synchronous: 'full' });
  await full.close();
});

test('folder and key can be read by their owner alone', async () => {
  const { options } = await opened();
  expect(statSync(options.data).mode & 0o777).toBe(0o700);
  expect(statSync(options.keyFile).mode & 0o777).toBe(0o600);
});

test('a data folder others may look into is closed to them at the next start', async () => {
  const { options, store, again } = await opened();
  await store.close();
  chmodSync(options.data, 0o755);
  await again();
  expect(statSync(options.data).mode & 0o777).toBe(0o700);
});

test('a key that others may read is refused with what to do', async () => {
  const { options, store } = await opened();
  await store.close();
  chmodSync(options.keyFile, 0o640);
  await expect(openStore(options)).rejects.toThrow(`chmod 600 ${options.keyFile}`);
});

test('a database without its key is refused and gets no new one', async () => {
  const { options, store } = await opened();
  await store.close();
  renameSync(options.keyFile, `${options.keyFile}.away`);
  await expect(openStore(options)).rejects.toThrow('is missing');
  expect(() => statSync(options.keyFile)).toThrow('ENOENT');
});

test('another master key is refused, and the database stays as it was', async () => {
  const { options, store } = await opened();
  await store.close();
  const before = readFileSync(databaseFile(options.data));
  renameSync(options.keyFile, `${options.keyFile}.away`);
  makeMasterKey(options.keyFile, suites.aes);
  await expect(openStore(options)).rejects.toThrow('is not the one this database was sealed with');
  expect(readFileSync(databaseFile(options.data)).equals(before)).toBe(true);
  renameSync(`${options.keyFile}.away`, options.keyFile);
  await (await openStore(options)).close();
});

test('a file that is no master key is refused', async () => {
  const { options, store } = await opened();
  await store.close();
  writeFileSync(options.keyFile, 'hello', { mode: 0o600 });
  await expect(openStore(options)).rejects.toThrow('it is not a master key of Bangfu');
});

test('a database whose house key was taken out is refused and gets no new one', async () => {
  const { options, store } = await opened();
  await store.close();
  const db = rawDatabase(options);
  db.run("delete from keys where kind = 'house'");
  db.close();
  await expect(openStore(options)).rejects.toThrow('is not the one this database was sealed with');
});

test('a master key inside the data folder is refused', async () => {
  const { options } = await opened();
  const keyFile = join(options.data, 'key');
  await expect(openStore({ ...options, keyFile })).rejects.toThrow('must lie outside');
});

test('a database of a newer program is refused', async () => {
  const { options, store } = await opened();
  await store.close();
  const db = rawDatabase(options);
  db.run("update meta set value = '99' where name in ('version', 'oldest')");
  db.close();
  await expect(openStore(options)).rejects.toThrow('is of version 99');
});

test('after a refused start the folder is free', async () => {
  const { options, store, again } = await opened();
  await store.close();
  chmodSync(options.keyFile, 0o644);
  await expect(openStore(options)).rejects.toThrow('chmod 600');
  chmodSync(options.keyFile, 0o600);
  expect((await again()).waiting()).toEqual([]);
});

test('a key without a database is used for the first one', async () => {
  const { options, store } = await opened();
  await store.close();
  const key = readFileSync(options.keyFile, 'utf8');
  rmSync(options.data, { recursive: true });
  await (await openStore(options)).close();
  expect(readFileSync(options.keyFile, 'utf8')).toBe(key);
});

test('case numbers carry the year in China and never come twice, after a start neither', async () => {
  const { store, again } = await opened();
  const at = Date.parse('2026-12-31T23:00:00+08:00');
  const numbers = Array.from({ length: 250 }, () => store.caseNumber(at));
  numbers.push((await again()).caseNumber(at));
  expect(numbers[0]).toBe('BF26-000001');
  expect(new Set(numbers).size).toBe(251);
  expect((await again()).caseNumber(at + 2 * 3_600_000)).toBe('BF27-000001');
});

test('nothing is written any more once it is closed', async () => {
  const { store } = await opened();
  const closing = store.close();
  await expect(store.timers.fire(1)).rejects.toThrow('it is closed');
  await closing;
});
