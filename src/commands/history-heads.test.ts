import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { caseOf, caseTurn, testStore } from '../../test/storage/fixture.ts';
import { databaseFile, headsFile } from '../storage/open-database.ts';
import { checkHeads, writeHead } from './history-heads.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-29T12:00:00+08:00');

/** A house with a case and so many heads. */
const withHeads = async (count: number) => {
  const made = await testStore({ now: () => now });
  onTestFinished(made.gone);
  const { store, options } = made;
  for (let version = 1; version <= count; version += 1) {
    await store.commit(caseTurn(caseOf('BF26-000001', 'u1', { version }), version - 1));
    await writeHead(store, options.data);
  }
  const file = headsFile(options.data);
  const lines = () => readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const check = (at = now) => checkHeads(store, options.data, at);
  return { ...made, file, lines, check };
};

test('heads written out fit the histories, and one that was changed or cut is counted', async () => {
  const { store, check, file } = await withHeads(2);
  expect(await check()).toEqual({ heads: 2, broken: 0, gone: 0 });
  const other = { ...(await store.historyHead()), cases: 3 };
  appendFileSync(file, `${JSON.stringify(other)}\n{"at":`);
  expect(await check()).toEqual({ heads: 4, broken: 2, gone: 0 });
});

const cuts: readonly (readonly [string, (lines: string[]) => string[]])[] = [
  ['the newest', (lines) => lines.slice(0, -1)],
  ['the oldest', (lines) => lines.slice(1)],
  ['one in the middle', (lines) => lines.toSpliced(1, 1)],
  ['all', () => []],
];

test.each(cuts)('heads of which %s was cut out are missed', async (_, cut) => {
  const { check, file, lines } = await withHeads(3);
  writeFileSync(
    file,
    cut(lines())
      .map((line) => `${line}\n`)
      .join(''),
  );
  expect((await check()).gone).toBeGreaterThan(0);
});

test('a file of heads that is gone is missed, also where the database was made to forget it', async () => {
  const { check, file, store, options, again } = await withHeads(2);
  rmSync(file);
  expect((await check()).gone).toBe(2);
  await store.close();
  const db = new DatabaseSync(databaseFile(options.data));
  db.exec("update meta set value = replace(value, '\"n\":2', '\"n\":0') where name = 'head'");
  expect((await checkHeads(await again(), options.data, now)).gone).toBe(1);
  db.exec("delete from meta where name = 'head'");
  db.close();
  expect((await checkHeads(await again(), options.data, now + 3 * day)).gone).toBe(1);
});

test('a house of today has no heads yet, and a backup from before is not accused of those that came after', async () => {
  const { check } = await withHeads(0);
  expect(await check()).toEqual({ heads: 0, broken: 0, gone: 0 });
  const { file, lines, store, options } = await withHeads(3);
  await store.headKept(JSON.parse(lines()[1] ?? '') as never);
  await writeHead(store, options.data);
  expect(await checkHeads(store, options.data, now)).toEqual({ heads: 4, broken: 0, gone: 0 });
  expect(file).toBe(headsFile(options.data));
});
