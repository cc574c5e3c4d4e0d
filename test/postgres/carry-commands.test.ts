import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesFolder, headsFile } from '../../src/storage/open-database.ts';
import { canary, places } from '../full/storage-world.ts';
import { carriedHouse, emptyDatabase } from './carried-house.ts';

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

test('whoever looks after the machine carries a house over, backs it up, restores it and brings it back, by commands alone', {
  timeout: 300_000,
}, async () => {
  const { options } = await carriedHouse();
  const url = emptyDatabase();
  const said: string[] = [];
  const desk = (words: readonly string[], settings: { readonly [name: string]: string } = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'desk', ...words], {
      cwd: dirname(options.data),
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        DATA: options.data,
        KEY_FILE: options.keyFile,
        ...settings,
      },
    });
    said.push(stdout, stderr);
    return { ok: status === 0, text: `${stdout}${stderr}` };
  };
  expect(desk(['move'])).toEqual({ ok: false, text: expect.stringContaining('--to postgres://') });
  expect(desk(['move', '--to', 'mysql://x:geheim@y/z']).text).not.toContain('geheim');
  const gone = desk(['move', '--to', url]);
  expect(gone).toEqual({ ok: true, text: expect.stringContaining('Set DATABASE_URL') });
  expect(gone.text).toMatch(/^ {2}cases +2$/mu);
  expect(gone.text).toContain('fits 1 daily heads');
  expect(desk(['verify-history'])).toEqual({
    ok: false,
    text: expect.stringContaining('this house went to PostgreSQL'),
  });
  const on = { DATABASE_URL: url };
  expect(desk(['verify-history'], on).text).toContain('fits 1 daily heads');
  const folder = join(dirname(options.data), 'copy');
  expect(desk(['backup', folder], on).ok).toBe(true);
  expect(desk(['restore', folder], on)).toEqual({
    ok: false,
    text: expect.stringContaining('it holds a house already'),
  });
  const other = emptyDatabase();
  rmSync(filesFolder(options.data), { recursive: true });
  rmSync(headsFile(options.data));
  expect(desk(['restore', folder, '--to', other])).toEqual({
    ok: true,
    text: expect.stringContaining('Set DATABASE_URL'),
  });
  expect(existsSync(filesFolder(options.data))).toBe(true);
  expect(desk(['verify-history'], { DATABASE_URL: other }).text).toContain('fits 1 daily heads');
  expect(desk(['rotate-suite', 'gm'], on).text).toContain('--to file');
  expect(desk(['move', '--to', 'file'], on)).toEqual({
    ok: true,
    text: expect.stringContaining('Take DATABASE_URL out'),
  });
  expect(desk(['verify-history']).text).toContain('fits 1 daily heads');
  // Neither what was said nor the password of the database is ever printed.
  for (const secret of [...places.map(canary), new URL(url).password])
    expect([secret, said.join('').includes(secret)]).toEqual([secret, false]);
});
