import { existsSync, readdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { caseOf, caseTurn, testStore } from '../../test/storage/fixture.ts';
import { startStorage } from '../storage/away/s3-fixture.ts';
import { suites } from '../storage/crypto-suite.ts';
import { makeMasterKey } from '../storage/master-key.ts';
import { openStore } from '../storage/open-store.ts';
import { offline } from './desk-offline.ts';

test('by commands alone a backup goes to S3 storage and comes back on an empty machine, the newest or one that is named', async () => {
  const { store, options, gone } = await testStore({ databaseUrl: undefined });
  onTestFinished(gone);
  const storage = await startStorage();
  onTestFinished(storage.close);
  await store.commit(caseTurn(caseOf('BF26-000001', 'u1'), 0));
  const beside = join(options.data, '..');
  const config = {
    ...options,
    databaseUrl: undefined,
    backups: join(beside, 'backups'),
    bucket: storage.place,
    BACKUP_KEEP: 9,
  };
  const desk = (words: readonly string[], data = options.data, from?: string) =>
    offline(words, { config: { ...config, data }, from, running: false });
  expect(await desk(['backup'])).toMatchObject({ ok: true });
  const [first = ''] = readdirSync(config.backups);
  await store.commit(caseTurn(caseOf('BF26-000002', 'u2'), 0));
  expect(await desk(['backup'])).toMatchObject({ ok: true });
  const casesIn = async (data: string): Promise<number> => {
    const other = await openStore({ ...options, data });
    const { length } = other.desk.list({});
    await other.close();
    return length;
  };
  const [newest, named] = [join(beside, 'newest'), join(beside, 'named')];
  expect((await desk(['restore'], newest, 's3'))?.text).toContain(`holds what ${first}-2 held`);
  expect(await desk(['restore', first], named, 's3')).toMatchObject({ ok: true });
  expect([await casesIn(newest), await casesIn(named)]).toEqual([2, 1]);
  expect(existsSync(`${newest}.brought`)).toBe(false);
  const none = join(beside, 'none');
  expect(await desk(['restore', 'bangfu-1'], none, 's3')).toEqual({
    ok: false,
    text: expect.stringContaining(`there are: ${first}, ${first}-2`),
  });
  expect((await desk(['restore', first], none, 'ftp'))?.text).toContain('--from takes s3');
  expect(existsSync(`${none}.brought`)).toBe(false);
});

test('a backup of another house, or a damaged one, is not put back, and nothing of it is left', async () => {
  const { store, options, gone } = await testStore({ databaseUrl: undefined });
  onTestFinished(gone);
  await store.papers.keep('web:u1', { bytes: new Uint8Array(9), type: 'image/png' });
  const beside = join(options.data, '..');
  const backup = join(beside, 'backup');
  const config = {
    ...options,
    databaseUrl: undefined,
    backups: null,
    bucket: null,
    BACKUP_KEEP: 9,
  };
  const desk = (words: readonly string[], more: { data: string; keyFile?: string }) =>
    offline(words, { config: { ...config, ...more }, running: false });
  expect(await desk(['backup', backup], { data: options.data })).toMatchObject({ ok: true });
  const data = join(beside, 'new');
  const keyFile = join(beside, 'other.key');
  makeMasterKey(keyFile, suites.aes);
  expect(await desk(['restore', backup], { data, keyFile })).toEqual({
    ok: false,
    text: expect.stringMatching(/other\.key is not the one it was sealed with; put the key/u),
  });
  // A link in it leads nowhere, and is no paper.
  symlinkSync(options.keyFile, join(backup, 'files', '0'.repeat(32)));
  expect(await desk(['restore', backup], { data })).toMatchObject({ ok: true });
  expect(readdirSync(join(data, 'files'))).toHaveLength(1);
  truncateSync(join(backup, 'bangfu.db'), 50_000);
  const third = join(beside, 'third');
  expect(await desk(['restore', backup], { data: third })).toEqual({
    ok: false,
    text: expect.stringMatching(/^Cannot use the database .*: it is damaged$/u),
  });
  expect(existsSync(third)).toBe(false);
});
