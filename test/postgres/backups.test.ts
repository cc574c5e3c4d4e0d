import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { checkHeads, writeHead } from '../../src/commands/history-heads.ts';
import { createBackups } from '../../src/commands/running/backups.ts';
import { backUp, restoreBackup } from '../../src/storage/backup.ts';
import { writeHouse } from '../../src/storage/carry/file.ts';
import { openServer } from '../../src/storage/carry/server.ts';
import { databaseFile } from '../../src/storage/open-database.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { rawDatabase } from '../../src/storage/raw-fixture.ts';
import { ownDatabase } from '../../src/storage/server-fixture.ts';
import { canary, fillStore, places } from '../full/storage-world.ts';
import { caseOf, caseTurn, testStore } from '../storage/fixture.ts';
import { common, emptyDatabase, fileDump, serverDump } from './carried-house.ts';

const now = Date.parse('2026-11-23T12:00:00+08:00');

async function running() {
  const made = await testStore();
  onTestFinished(made.gone);
  const { papers } = await fillStore(made.store);
  const { data } = made.options;
  await writeHead(made.store, data);
  return { ...made, papers, into: join(data, '..', 'second-disk') };
}

test('the daily backup of a house on PostgreSQL that runs is a folder that a file house opens, papers and heads with it', async () => {
  const { store, options, papers, into } = await running();
  const failed: object[] = [];
  const log = { error: (about: object) => void failed.push(about) };
  const backups = createBackups({ ...options, into, keep: 2, now: () => now, log });
  onTestFinished(backups.stop);
  // Meanwhile it is written to.
  const written = [1, 2, 3].map((n) =>
    store.commit(caseTurn(caseOf(`BF26-00009${n}`, `m${n}`), 0)),
  );
  await backups.check();
  await Promise.all(written);
  expect(failed).toEqual([]);
  const folder = join(into, 'bangfu-2026-11-23-1200');
  expect(readdirSync(folder).toSorted()).toEqual(['bangfu.db', 'files', 'history-heads.jsonl']);
  expect(readFileSync(databaseFile(folder)).includes(canary('case'))).toBe(false);
  const data = join(options.data, '..', 'restored');
  restoreBackup({ from: folder, data });
  const other = await openStore({ ...options, data, databaseUrl: undefined });
  onTestFinished(other.close);
  expect(other.verifyHistory()).toEqual([]);
  expect(await checkHeads(other, data, 9)).toEqual({ heads: 1, broken: 0, gone: 0 });
  for (const id of papers) expect(await other.papers.open(id)).not.toBeNull();
});

test('a backup is of one moment: what is committed while it is made is not in it', async () => {
  const { options } = await running();
  const url = options.databaseUrl ?? '';
  const before = serverDump(url);
  const from = openServer(url, { alone: false });
  const beside = rawDatabase(options);
  onTestFinished(() => {
    from.close();
    beside.close();
  });
  const file = join(options.data, '..', 'copy.db');
  writeHouse(from, file, (table) => {
    if (table === 'cases') beside.run("insert into tombstones (mac, at) values ('x', 1)");
    if (table === 'history') beside.run('delete from inbox');
  });
  expect(beside.rows('select * from inbox')).toEqual([]);
  expect(common(fileDump(options, file))).toEqual(common(before));
});

test('a backup is restored into an empty PostgreSQL, and a house that is there stays', async () => {
  const { store, options, papers } = await running();
  const to = join(options.data, '..', 'copy');
  backUp({ ...options, to });
  await store.close();
  expect(() => restoreBackup({ ...options, from: to })).toThrow('it holds a house already');
  const databaseUrl = ownDatabase().databaseUrl ?? '';
  const data = join(options.data, '..', 'restored');
  restoreBackup({ from: to, data, databaseUrl });
  const there = serverDump(databaseUrl);
  expect(common(there)).toEqual(common(serverDump(options.databaseUrl ?? '')));
  const other = await openStore({ ...options, data, databaseUrl });
  onTestFinished(other.close);
  expect(other.verifyHistory()).toEqual([]);
  expect(await checkHeads(other, data, 9)).toEqual({ heads: 1, broken: 0, gone: 0 });
  for (const id of papers) expect(await other.papers.open(id)).not.toBeNull();
  for (const place of places) expect(JSON.stringify(there)).not.toContain(canary(place));
});

test('a backup of tables of an earlier program is restored, and they become those of this one', async () => {
  const { store, options } = await running();
  await store.close();
  const to = join(options.data, '..', 'copy');
  backUp({ ...options, to });
  const raw = new DatabaseSync(databaseFile(to));
  // As before there were programs that are told of cases.
  raw.exec(
    `drop table api_tokens; drop table api_requests; drop table hooks; drop table hook_events;
      drop index cases_changed_number; drop table leases; drop table rates; update meta set value = '15' where name = 'version'`,
  );
  raw.close();
  const databaseUrl = ownDatabase().databaseUrl ?? '';
  const data = join(options.data, '..', 'restored');
  // Tables that are there already are of this program.
  expect(() => restoreBackup({ from: to, data, databaseUrl })).toThrow('of a newer program');
  const empty = emptyDatabase();
  restoreBackup({ from: to, data, databaseUrl: empty });
  const other = await openStore({ ...options, data, databaseUrl: empty });
  onTestFinished(other.close);
  expect(other.verifyHistory()).toEqual([]);
  expect(other.hooks.byId('hk1')).toBeNull();
});
