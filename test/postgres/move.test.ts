import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { vouchFor } from '../../src/commands/vouch.ts';
import { moveToFile, moveToServer } from '../../src/storage/carry/move.ts';
import { databaseFile } from '../../src/storage/open-database.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { openLine } from '../../src/storage/postgres/line.ts';
import { rawDatabase } from '../../src/storage/raw-fixture.ts';
import { ownDatabase } from '../../src/storage/server-fixture.ts';
import type { StoreOptions } from '../../src/storage/store.ts';
import { canary, places } from '../full/storage-world.ts';
import { caseOf, caseTurn, said, testStore } from '../storage/fixture.ts';
import {
  carriedHouse,
  common,
  emptyDatabase,
  fileDump,
  moveOf,
  serverDump,
} from './carried-house.ts';

const opened = async (options: StoreOptions) => {
  const store = await openStore(options);
  onTestFinished(store.close);
  return store;
};

test('a house carried to PostgreSQL and back is the same, row by row and byte by byte', async () => {
  const { options, url, move } = await carriedHouse();
  const before = fileDump(options);
  expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
  const there = await moveToServer(move);
  expect(there).toMatchObject({ heads: 1, broken: null });
  expect(common(serverDump(url))).toEqual(common(before));
  const rows = Object.entries(common(before)).map(([table, all]) => ({ table, rows: all.length }));
  expect(there.carried).toEqual(rows.toSorted((a, b) => (a.table < b.table ? -1 : 1)));
  await moveToFile(move);
  expect(common(fileDump(options))).toEqual(common(before));
});

test('a carried house goes on: it answers, counts on behind what it counted, and can be vouched for', async () => {
  const { options, papers, url, move } = await carriedHouse();
  await moveToServer(move);
  const store = await opened({ ...options, databaseUrl: url });
  expect(store.loadSession('console:u1').session.drafts[0]?.answers['name']?.value).toBe(
    canary('answer'),
  );
  expect(store.desk.lookup('name', canary('case'))).toHaveLength(2);
  const paper = await store.papers.open(papers[0] ?? '');
  expect(Buffer.from(paper?.bytes ?? []).toString()).toContain(canary('file'));
  expect(await store.receive(said('u1', 2, 'again'))).toBe('repeat');
  expect(await store.receive(said('u1', 7, 'new'))).toBe('stored');
  await store.commit(caseTurn(caseOf('BF26-000009', 'u1'), 0));
  expect(store.desk.list({})).toHaveLength(3);
  expect(await vouchFor(store, options.data, 9)).toBe(1);
  await store.close();
  await moveToFile(move);
  const file = await opened(options);
  expect(file.desk.list({})).toHaveLength(3);
  expect(await vouchFor(file, options.data, 9)).toBe(1);
});

test('numbers that PostgreSQL gave to nothing are not missed in the file, and an entry that is gone is', async () => {
  const { options, url, move } = await carriedHouse();
  await moveToServer(move);
  const line = openLine({ url });
  const lose = () =>
    line.ask([{ text: `select nextval(pg_get_serial_sequence('history', 'seq'))` }]);
  lose();
  const store = await opened({ ...options, databaseUrl: url });
  await store.commit(caseTurn(caseOf('BF26-000009', 'u1'), 0));
  lose();
  await store.close();
  line.close();
  await moveToFile(move);
  const file = await opened(options);
  expect(file.verifyHistory()).toEqual([]);
  await file.commit(caseTurn(caseOf('BF26-000010', 'u1'), 0));
  expect(file.verifyHistory()).toEqual([]);
  await file.close();
  const raw = rawDatabase(options);
  raw.letChange('history');
  raw.run("delete from history where case_number = 'BF26-000009'");
  raw.run("delete from cases where number = 'BF26-000009'");
  raw.close();
  const robbed = await opened(options);
  expect(robbed.verifyHistory()).toEqual(['history']);
});

test('the tables of an empty database are made by the move itself', async () => {
  const { options, move } = await carriedHouse();
  const url = emptyDatabase();
  await moveToServer({ ...move, url });
  expect(common(serverDump(url))['cases']).toEqual(fileDump(options)['cases']);
  await (await opened({ ...options, databaseUrl: url })).close();
});

test('after a move only one of the two opens, and the other says where the house went', async () => {
  const { options, url, move } = await carriedHouse();
  await moveToServer(move);
  const shown = url.replace(/^.*@/u, '');
  await expect(openStore({ ...options, databaseUrl: undefined })).rejects.toThrow(
    `this house went to PostgreSQL (${shown}). Set DATABASE_URL to it`,
  );
  await expect(moveToServer({ ...move, url: ownDatabase().databaseUrl ?? '' })).rejects.toThrow(
    'went to PostgreSQL',
  );
  await moveToFile(move);
  await expect(openStore({ ...options, databaseUrl: url })).rejects.toThrow(
    'this house went into the file of DATA',
  );
  await (await opened(options)).close();
  // What stood there before is beside it, and nothing is left half written.
  const left = readdirSync(options.data).filter((name) => name.startsWith('bangfu.db'));
  expect(left.toSorted()).toEqual(['bangfu.db', 'bangfu.db.before-move']);
  // And once more to the same place, over what is not the house any more.
  await moveToServer(move);
  await (await opened({ ...options, databaseUrl: url })).close();
});

test('a PostgreSQL that holds a house is not written over, nor a file that does', async () => {
  const { options, move } = await carriedHouse();
  const other = await testStore();
  onTestFinished(other.gone);
  const url = other.options.databaseUrl as string;
  await expect(moveToServer({ ...move, url })).rejects.toThrow('in use by another Bangfu');
  await other.store.close();
  await expect(moveToServer({ ...move, url })).rejects.toThrow('it holds a house already');
  await expect(moveToFile({ ...moveOf(other.options, url), data: options.data })).rejects.toThrow(
    'it holds a database already',
  );
  await (await opened(options)).close();
  await (await opened(other.options)).close();
});

test('neither a house that runs is carried, nor one with another key, nor one that is not there', async () => {
  const { options, url, move } = await carriedHouse();
  const store = await opened(options);
  await expect(moveToServer(move)).rejects.toThrow('in use by another Bangfu');
  await store.close();
  const stranger = await carriedHouse();
  const { keyFile } = stranger.options;
  await expect(moveToServer({ ...move, keyFile })).rejects.toThrow('is not the one');
  const none = dirname(options.data);
  await expect(moveToServer({ ...move, data: none })).rejects.toThrow('holds no database');
  await expect(moveToFile(move)).rejects.toThrow('it holds a database already');
  const empty = `${options.data}-2`;
  await expect(moveToFile({ ...move, data: empty })).rejects.toThrow();
  expect(existsSync(databaseFile(empty))).toBe(false);
  await (await opened({ ...options, databaseUrl: undefined })).close();
  expect(serverDump(url)['keys']).toEqual([]);
});

test('nothing that was said stands in clear on the other side', async () => {
  const { options, url, move } = await carriedHouse();
  await moveToServer(move);
  const raw = rawDatabase({ ...options, databaseUrl: url });
  const bytes = raw.bytes();
  raw.close();
  for (const place of places)
    expect([place, bytes.includes(canary(place))]).toEqual([place, false]);
  expect(bytes.includes('BF26-000001')).toBe(true);
});

test('a history that was broken before comes over broken, and that is told', async () => {
  const { options, move } = await carriedHouse();
  const raw = rawDatabase(options);
  raw.letChange('history');
  raw.run("update history set at = 5 where case_number = 'BF26-000001'");
  raw.close();
  const { broken } = await moveToServer(move);
  expect(broken).toContain('BF26-000001');
});
