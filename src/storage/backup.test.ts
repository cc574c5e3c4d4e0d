import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  caseOf,
  caseTurn,
  draftOf,
  sessionWith,
  talkTurn,
  testStore,
  turnOf,
} from '../../test/storage/fixture.ts';
import { checkHeads, writeHead } from '../commands/history-heads.ts';
import { backUp, restoreBackup } from './backup.ts';
import { suites } from './crypto-suite.ts';
import { makeMasterKey, nextKeyFile } from './master-key.ts';
import { filesFolder, headsFile } from './open-database.ts';
import { openStore } from './open-store.ts';
import { rotateMasterKey } from './rotate-master-key.ts';

/** A house that is restored into a file, wherever it was before. */
const inFile = { databaseUrl: undefined };

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  const { store } = made;
  const session = sessionWith({ drafts: [draftOf('d1')] });
  await store.commit(turnOf({ conversation: talkTurn(store, 'u1', { session }) }));
  await store.commit(caseTurn(caseOf('BF26-000001', 'u1'), 0, [{ kind: 'name', value: '张三' }]));
  const paper = await store.papers.keep('console:u1', {
    bytes: new Uint8Array(9),
    type: 'image/png',
  });
  return { ...made, session, paper };
};

test('a backup made while it runs is restored whole, and holds no master key', async () => {
  const { store, options, session, paper } = await opened();
  const to = join(options.data, '..', 'copy');
  backUp({ ...options, to });
  await store.commit(turnOf({ conversation: talkTurn(store, 'u1', { session: sessionWith() }) }));
  await store.close();
  expect(readdirSync(to).toSorted()).toEqual(['bangfu.db', 'files']);
  const data = join(options.data, '..', 'restored');
  restoreBackup({ from: to, data });
  const other = await openStore({ ...options, data, ...inFile });
  onTestFinished(other.close);
  expect(other.loadSession('console:u1')).toEqual({ session, version: 1 });
  expect(other.desk.lookup('name', '张三')).toEqual(['BF26-000001']);
  expect((await other.papers.open(paper.id))?.bytes).toHaveLength(9);
  expect(other.verifyHistory()).toEqual([]);
  expect(other.caseNumber(Date.parse('2026-11-23'))).toBe('BF26-000001');
});

test('nothing is written over: neither an older backup nor a database in use', async () => {
  const { options } = await opened();
  const to = join(options.data, '..', 'copy');
  backUp({ ...options, to });
  expect(() => backUp({ ...options, to })).toThrow('exists already');
  expect(() => restoreBackup({ ...options, from: to })).toThrow('in use');
  const { store } = await opened();
  await store.close();
  expect(() => backUp({ data: join(to, 'files'), to: `${to}2` })).toThrow('holds no database');
});

test('a database that is stopped is not written over either', async () => {
  const { store, options } = await opened();
  const to = join(options.data, '..', 'copy');
  backUp({ ...options, to });
  await store.close();
  expect(() => restoreBackup({ ...options, from: to })).toThrow(
    /it holds a (?:database|house) already/u,
  );
});

test('a new master key opens everything, the old one nothing', async () => {
  const { store, options, session, paper, again } = await opened();
  await store.close();
  const old = readFileSync(options.keyFile);
  expect(rotateMasterKey(options)).toBeGreaterThan(5);
  expect(readFileSync(options.keyFile).equals(old)).toBe(false);
  const other = await again();
  expect(other.loadSession('console:u1').session).toEqual(session);
  expect(other.desk.lookup('name', '张三')).toEqual(['BF26-000001']);
  expect(other.verifyHistory()).toEqual([]);
  expect(await other.papers.open(paper.id)).not.toBeNull();
  await other.close();
  const fresh = readFileSync(options.keyFile);
  writeFileSync(options.keyFile, old);
  await expect(openStore(options)).rejects.toThrow('is not the one');
  writeFileSync(options.keyFile, fresh);
});

test('a master key is not rotated while it runs', async () => {
  const { options } = await opened();
  expect(() => rotateMasterKey(options)).toThrow('in use');
});

test('a rotation cut off before its commit leaves the old key, one cut off after it the new', async () => {
  const { store, options, again } = await opened();
  await store.close();
  makeMasterKey(nextKeyFile(options.keyFile), suites.aes);
  await (await again()).close();
  expect(() => readFileSync(nextKeyFile(options.keyFile))).toThrow('ENOENT');
  const old = readFileSync(options.keyFile);
  rotateMasterKey(options);
  const fresh = readFileSync(options.keyFile);
  writeFileSync(nextKeyFile(options.keyFile), fresh, { mode: 0o600 });
  chmodSync(nextKeyFile(options.keyFile), 0o600);
  writeFileSync(options.keyFile, old);
  const other = await again();
  expect(other.desk.case('BF26-000001')).not.toBeNull();
  expect(readFileSync(options.keyFile).equals(fresh)).toBe(true);
});

test('papers in a backup are the sealed ones', async () => {
  const { options, paper } = await opened();
  const to = join(options.data, '..', 'copy');
  backUp({ ...options, to });
  const file = (data: string) => readFileSync(join(filesFolder(data), paper.id));
  expect(file(to).equals(file(options.data))).toBe(true);
  rmSync(to, { recursive: true });
});

test('a backup that fails half way leaves nothing behind', async () => {
  const { options } = await opened();
  // A folder where a paper should be cannot be copied, as a disk that fails.
  mkdirSync(join(options.data, 'files', 'broken'));
  const to = join(dirname(options.data), 'backups', 'today');
  mkdirSync(dirname(to));
  expect(() => backUp({ ...options, to })).toThrow();
  expect(readdirSync(dirname(to))).toEqual([]);
});

test('what a killed backup left is removed by the next, what another is making is not, nor what is no backup', async () => {
  const { options } = await opened();
  const folder = join(dirname(options.data), 'backups');
  const half = (name: string, maker?: number) => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'bangfu.db'), 'x'.repeat(99));
    if (maker !== undefined) writeFileSync(join(folder, name, 'making'), String(maker));
  };
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  half('killed.part', dead);
  half('ours-before.part', process.pid);
  half('running.part', process.ppid);
  half('other.part');
  backUp({ ...options, to: join(folder, 'today') });
  expect(readdirSync(folder).toSorted()).toEqual(['other.part', 'running.part', 'today']);
  expect(readdirSync(join(folder, 'today')).toSorted()).toEqual(['bangfu.db', 'files']);
});

test('the signed heads come back with a backup, those of a later time left out and kept aside', async () => {
  const { store, options, again } = await opened();
  await writeHead(store, options.data);
  const to = join(options.data, '..', 'copy');
  backUp({ ...options, to });
  await store.commit(caseTurn(caseOf('BF26-000002', 'u2'), 0));
  await writeHead(store, options.data);
  // As when a head is written while a backup is made: the file is newer than the database beside it.
  copyFileSync(headsFile(options.data), join(to, 'history-heads.jsonl'));
  await (await again()).close();
  const there = join(options.data, '..', 'there');
  restoreBackup({ from: to, data: there });
  const other = await openStore({ ...options, data: there, ...inFile });
  expect(await checkHeads(other, there, 9)).toEqual({ heads: 1, broken: 0, gone: 0 });
  await other.close();
  // On the machine itself the newer heads stay beside them.
  rmSync(options.data, { recursive: true });
  restoreBackup({ from: to, data: options.data });
  const restored = await openStore({ ...options, ...inFile });
  expect(await checkHeads(restored, options.data, 9)).toEqual({ heads: 1, broken: 0, gone: 0 });
  await restored.close();
  const aside = readFileSync(`${headsFile(options.data)}.before-restore`, 'utf8');
  expect(aside.trim().split('\n')).toHaveLength(2);
});
