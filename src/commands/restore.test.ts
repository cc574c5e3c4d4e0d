import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startStorage } from '../storage/away/s3-fixture.ts';
import { caseOf, caseTurn, testStore } from '../storage/fixture.ts';
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
