import { copyFileSync, renameSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { caseOf, caseTurn, entryOf, testStore, turnOf } from '../../test/storage/fixture.ts';
import { databaseFile } from './open-database.ts';
import type { OpenStore } from './open-store.ts';
import { rawDatabase } from './raw-fixture.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  for (const number of ['BF26-000001', 'BF26-000002'])
    for (const version of [1, 2, 3])
      await made.store.commit(caseTurn(caseOf(number, 'u1', { version }), version - 1));
  return made;
};

const append = (to: OpenStore, version: number, id: string) => {
  const { cases } = caseTurn(caseOf('BF26-000001', 'u1', { version }), version - 1);
  return to.commit(turnOf({ cases: cases.map((one) => ({ ...one, history: [entryOf(id)] })) }));
};

const tampered = async (sql: string) => {
  const made = await opened();
  await made.store.close();
  const db = rawDatabase(made.options);
  db.letChange('history');
  for (const one of sql.split(';').filter((text) => text.trim() !== '')) db.run(one);
  db.close();
  return (await made.again()).verifyHistory();
};

test('an untouched history holds', async () => {
  const { store, again } = await opened();
  expect(store.verifyHistory()).toEqual([]);
  expect((await again()).verifyHistory()).toEqual([]);
});

test('every way to change a history breaks its chain', async () => {
  const one = "case_number = 'BF26-000001'";
  const ways = [
    `update history set at = at + 1 where ${one} and n = 2`,
    `update history set body = mac where ${one} and n = 1`,
    `update history set key = 'other' where ${one} and n = 3`,
    `delete from history where ${one} and n = 2`,
    `delete from history where ${one} and n = 3`,
    `delete from history where ${one}`,
    `update history set n = 9 where ${one} and n = 1; update history set n = 1 where ${one} and n = 2; update history set n = 2 where ${one} and n = 9`,
    `delete from cases where number = 'BF26-000001'`,
    `update cases set version = 2 where number = 'BF26-000001'`,
  ];
  for (const way of ways) expect([way, await tampered(way)]).toEqual([way, ['BF26-000001']]);
});

test('a clear column that is not what is sealed beside it is found, whichever it is', {
  timeout: 60_000,
}, async () => {
  const columns = {
    kind: "'call'",
    service: "'housing'",
    state: "'closed'",
    urgency: "'urgent'",
    owner: "'s-other'",
    due: "'2030-01-01'",
    stopped: '1 - stopped',
    talking: '1 - talking',
    waiting: '1 - waiting',
    deletion: '1 - deletion',
    over: '1 - over',
    apart: '1 - apart',
    kept: '1 - kept',
    rank: "'00000'",
    served: 'served + 1',
    opened: 'opened + 1',
    changed: 'changed + 1',
    conversation: "'web:other'",
    draft: "'other'",
  };
  for (const [column, value] of Object.entries(columns)) {
    const way = `update cases set ${column} = ${value} where number = 'BF26-000001'`;
    expect([column, await tampered(way)]).toEqual([column, ['BF26-000001']]);
  }
});

test('an end that was cut off cleanly is found, with its case or without it', async () => {
  const end = `delete from history where case_number = 'BF26-000002' and n = 3;`;
  const whole = `delete from history where case_number = 'BF26-000002';`;
  expect(
    await tampered(`${end} update cases set version = 2 where number = 'BF26-000002'`),
  ).toEqual(['BF26-000002']);
  expect(await tampered(`${whole} delete from cases where number = 'BF26-000002'`)).toEqual([
    'history',
  ]);
});

test('an end that was cut off with the case as it was before is found', async () => {
  const { store, options, again } = await opened();
  await store.close();
  const db = rawDatabase(options);
  const columns = 'title, body, version, changed';
  const [before] = db.rows(`select ${columns} from cases where number = 'BF26-000001'`);
  db.close();
  await append(await again(), 4, 'cut');
  await (await again()).close();
  const later = rawDatabase(options);
  later.letChange('history');
  later.run('delete from history where n = 4');
  later.run(
    "update cases set title = ?, body = ?, version = ?, changed = ? where number = 'BF26-000001'",
    Object.values(before ?? {}) as Uint8Array[],
  );
  later.close();
  expect((await again()).verifyHistory()).toEqual(['history']);
});

test('the database itself refuses to change or remove a line of history', async () => {
  const { store, options } = await opened();
  await store.close();
  const db = rawDatabase(options);
  expect(() => db.run('update history set at = 0')).toThrow('only grows');
  expect(() => db.run('delete from history')).toThrow('only grows');
  db.close();
});

test('a signed head still holds when histories have grown, and no longer when an end was cut off with its case', async () => {
  const { store, options, again } = await opened();
  const head = await store.historyHead();
  expect(head).toMatchObject({ cases: 2, entries: 6 });
  await store.commit(caseTurn(caseOf('BF26-000001', 'u1', { version: 4 }), 3));
  expect(await store.holdsHead(head)).toBe(true);
  expect(await store.holdsHead({ ...head, entries: 5 })).toBe(false);
  expect(await store.holdsHead({ ...head, at: head.at + 1 })).toBe(false);
  await store.close();
  const db = rawDatabase(options);
  db.letChange('history');
  db.run("delete from history where case_number = 'BF26-000002' and n = 3");
  db.run("update cases set version = 2 where number = 'BF26-000002'");
  db.close();
  const other = await again();
  expect(other.verifyHistory()).toEqual(['BF26-000002']);
  expect(await other.holdsHead(head)).toBe(false);
});

test('a line that was valid in another copy of the database breaks the chain of this one', async () => {
  const { store, options, again } = await opened();
  await store.close();
  const copy = `${databaseFile(options.data)}.copy`;
  copyFileSync(databaseFile(options.data), copy);
  const first = await again();
  await append(first, 4, 'theirs');
  await first.close();
  const theirs = rawDatabase(options);
  const [row] = theirs.rows('select at, body, mac from history where n = 4');
  theirs.close();
  renameSync(copy, databaseFile(options.data));
  const second = await again();
  await append(second, 4, 'mine');
  await append(second, 5, 'after');
  expect(second.verifyHistory()).toEqual([]);
  await second.close();
  const db = rawDatabase(options);
  db.letChange('history');
  const line = [Number(row?.['at']), row?.['body'] as Uint8Array, row?.['mac'] as Uint8Array];
  db.run('update history set at = ?, body = ?, mac = ? where n = 4', line);
  db.close();
  expect((await again()).verifyHistory()).toEqual(['BF26-000001']);
});

test('a head over more cases than fit into one call is made in pieces, and others are let in between', async () => {
  const { store, options, again } = await opened();
  await store.close();
  const db = rawDatabase(options);
  db.run(
    `with recursive c(x) as (select 1 union all select x + 1 from c where x < 45000)
     insert into history (case_number, n, at, key, body, mac)
       select 'BF27-' || substr(cast(1000000 + x as text), 2), 1, at, key, body, mac from c
         cross join (select at, key, body, mac from history where n = ? limit 1) as one`,
    [1],
  );
  db.close();
  const other = await again();
  let rounds = 0;
  const beat = setInterval(() => (rounds += 1), 0);
  const head = await other.historyHead();
  clearInterval(beat);
  expect(head).toMatchObject({ cases: 45_002, entries: 45_006 });
  expect(rounds).toBeGreaterThan(3);
  expect(await other.holdsHead(head)).toBe(true);
}, 60_000);
