import { openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import {
  lineOf,
  said,
  sessionWith,
  talkTurn,
  testStore,
  turnOf,
} from '../../test/storage/fixture.ts';
import { type HouseTrouble, troubleOf } from './health.ts';
import { databaseFile, filesFolder } from './open-database.ts';
import { quickCheck } from './quick-check.ts';
import { damageIn, openConnection } from './sqlite.ts';

const failure = (more: object): Error => Object.assign(new Error('it failed'), more);

test.each([
  ['a full disk', { errcode: 13 }, 'disk'],
  ['a write that failed', { errcode: 10 | (3 << 8) }, 'disk'],
  ['a file system that is full', { code: 'ENOSPC' }, 'disk'],
  ['a quota that is used up', { code: 'EDQUOT' }, 'disk'],
  ['a full disk of a server', { code: '53100' }, 'disk'],
  ['damaged data of a server', { code: 'XX001' }, 'damaged'],
  ['a damaged page', { errcode: 11 | (1 << 8) }, 'damaged'],
  ['no database any more', { errcode: 26 }, 'damaged'],
  ['a conflict of two', { errcode: 5 }, undefined],
  ['a broken rule of a table', { errcode: 19 }, undefined],
  ['a mistake of the program', {}, undefined],
])('%s is known by its code', (_, more, kind) => {
  expect(troubleOf(failure(more))).toBe(kind);
});

/** A store whose disk can be filled. */
const house = async () => {
  const disk = { full: false, before: false };
  const clock = { now: 1_000_000 };
  const told: HouseTrouble[] = [];
  const made = await testStore({
    now: () => clock.now,
    trouble: (one) => told.push(one),
    at: (step) => {
      if (disk.full && step === 'commit:written') throw failure({ errcode: 13 });
      if (disk.before && step === 'file:written') throw failure({ code: 'ENOSPC' });
    },
  });
  onTestFinished(made.gone);
  const kinds = () => made.store.health.troubles().map(({ kind }) => kind);
  return { ...made, disk, clock, told, kinds };
};

test('a full disk is told on once a minute, shown, and shown no more an hour after it was met last', async () => {
  const { store, disk, clock, told, kinds } = await house();
  disk.full = true;
  for (let n = 0; n < 5; n += 1)
    await expect(store.receive(said('u1', n))).rejects.toThrow('failed');
  expect([kinds(), told.length]).toEqual([['disk'], 1]);
  clock.now += 61_000;
  await expect(store.receive(said('u1', 9))).rejects.toThrow('failed');
  expect(told).toHaveLength(2);
  disk.full = false;
  expect(await store.receive(said('u1', 9))).toBe('stored');
  expect(kinds()).toEqual(['disk']);
  clock.now += 3_600_001;
  expect(kinds()).toEqual([]);
});

test.each([
  ['its bytes', 'before'],
  ['its row', 'full'],
] as const)(
  'a paper of which a full disk did not take %s is told of, and nothing is left of it',
  async (_, when) => {
    const { store, options, disk, kinds } = await house();
    disk[when] = true;
    const bytes = new Uint8Array(9);
    await expect(store.papers.keep('web:u1', { bytes, type: 'image/png' })).rejects.toThrow(
      'failed',
    );
    expect(kinds()).toEqual(['disk']);
    expect(readdirSync(filesFolder(options.data))).toEqual([]);
  },
);

test("SQLite's own word for a full disk is among them", async () => {
  const { options, store } = await house();
  await store.close();
  const connection = openConnection(databaseFile(options.data));
  connection.exec('PRAGMA max_page_count = 1');
  let met: unknown;
  try {
    connection.exec(
      'create table big as with recursive n(x) as (select 1 union all select x + 1 from n limit 90000) select x from n',
    );
  } catch (error) {
    met = error;
  }
  connection.close();
  expect(troubleOf(met)).toBe('disk');
});

test('damaged pages are found in the background, and a whole database has none', async () => {
  const { options, store } = await house();
  const lines = Array.from({ length: 60 }, (_, n) => lineOf(`第${n}句`.repeat(200), null, n));
  for (const chat of ['u1', 'u2', 'u3'])
    await store.commit(
      turnOf({ conversation: talkTurn(store, chat, { session: sessionWith(), lines }) }),
    );
  await store.close();
  const file = databaseFile(options.data);
  expect(damageIn(file)).toEqual([]);
  expect(await quickCheck(options.data)).toEqual([]);
  const size = readFileSync(file).length;
  const handle = openSync(file, 'r+');
  for (let at = 8192; at < size; at += 8192) writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, at);
  expect((await quickCheck(options.data)).join('')).not.toBe('');
  writeFileSync(file, 'no database at all'.repeat(500));
  expect(await quickCheck(options.data)).toHaveLength(1);
});
