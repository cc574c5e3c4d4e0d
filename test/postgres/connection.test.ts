import { expect, onTestFinished, test, vi } from 'vitest';
import { openPostgres } from '../../src/storage/postgres/connection.ts';
import { isBrokenOff, openLine } from '../../src/storage/postgres/line.ts';
import { ownDatabase } from '../../src/storage/server-fixture.ts';
import type { Connection } from '../../src/storage/sqlite.ts';
import { type NoValues, statement } from '../../src/storage/statement.ts';

const put = statement<{ name: string; value: string }>()((db, hole) =>
  db.insertInto('meta').values({ name: hole.name, value: hole.value }),
);
const change = statement<{ name: string; value: string }>()((db, hole) =>
  db.updateTable('meta').set({ value: hole.value }).where('name', '=', hole.name),
);
const names = statement<NoValues>()((db) =>
  db
    .selectFrom('meta')
    .select('name')
    .where('name', 'not in', ['version', 'oldest'])
    .orderBy('name'),
);
const reserve = statement<{ year: number; reserved: number }>()((db, hole) =>
  db.insertInto('numbers').values({ year: hole.year, reserved: hole.reserved }),
);
const numbers = statement<NoValues>()((db) => db.selectFrom('numbers').selectAll());

const opened = () => {
  const url = ownDatabase().databaseUrl as string;
  const connection = openPostgres({ url });
  const beside = openLine({ url });
  onTestFinished(() => {
    connection.close();
    beside.close();
  });
  const cut = () =>
    void beside.ask([
      {
        text: 'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      },
    ]);
  return { connection, beside, cut };
};

const namesIn = (connection: Connection) => connection.all(names, {}).map(({ name }) => name);
const named = (name: string) => ({ of: put, values: { name, value: '' } }) as never;
const changed = (name: string) =>
  ({ of: change, values: { name, value: 'x' }, expect: 1 }) as never;

test('after a lost connection the next statement finds a new one', () => {
  const { connection, cut } = opened();
  connection.run(put, { name: 'a', value: '' });
  cut();
  const tries = Array.from({ length: 4 }, () => {
    try {
      return namesIn(connection);
    } catch {
      // Whichever comes when it is cut still meets the old one.
      return null;
    }
  });
  expect(tries.at(-1)).toEqual(['a']);
});

test('of a transaction whose connection was lost nothing is written, and its end says so', () => {
  const { connection, cut } = opened();
  connection.begin();
  connection.run(put, { name: 'a', value: '' });
  cut();
  expect(() => connection.run(put, { name: 'b', value: '' })).toThrow('failed');
  expect(() => connection.run(put, { name: 'c', value: '' })).toThrow('nothing of it is written');
  expect(() => connection.commit()).toThrow('nothing of it is written');
  connection.rollback();
  expect(namesIn(connection)).toEqual([]);
});

test.each([true, false])(
  'a turn that finds its row at another version writes nothing (alone: %s)',
  (alone) => {
    const { connection } = opened();
    connection.begin();
    expect(connection.write([named('a'), changed('nobody')], { only: alone })).toBe(false);
    connection.commit();
    expect(namesIn(connection)).toEqual([]);
    connection.begin();
    expect(connection.write([named('b'), changed('version')], { only: alone })).toBe(true);
    connection.commit();
    expect(namesIn(connection)).toEqual(['b']);
  },
);

test('among several turns one that comes too late takes back its own writes only', () => {
  const { connection } = opened();
  connection.begin();
  expect(connection.write([named('a')], { only: false })).toBe(true);
  expect(connection.write([named('b'), changed('nobody')], { only: false })).toBe(false);
  expect(() => connection.write([named('c'), named('c')], { only: false })).toThrow('failed');
  expect(connection.write([named('d')], { only: false })).toBe(true);
  connection.commit();
  expect(namesIn(connection)).toEqual(['a', 'd']);
});

test('an error of a reading in a transaction loses the transaction, and its end says so', () => {
  const { connection, beside } = opened();
  connection.begin();
  expect(connection.write([named('a')], { only: false })).toBe(true);
  expect(() => connection.exec('select 1 from nowhere')).toThrow('nowhere');
  expect(() => connection.commit()).toThrow('nothing of it is written');
  connection.rollback();
  expect(beside.ask([{ text: "select count(*) from meta where name = 'a'" }])[0]?.rows).toEqual([
    { count: 0 },
  ]);
});

test('texts are ordered by their code points, and numbers come back as they went or not at all', () => {
  const { connection, beside } = opened();
  const texts = ['阿', 'b', 'B', 'a-1', 'a1', '𠀀', '王', 'é'];
  for (const name of texts) connection.run(put, { name, value: '' });
  const wanted = texts.toSorted((one, other) =>
    Buffer.compare(Buffer.from(one), Buffer.from(other)),
  );
  expect(namesIn(connection)).toEqual(wanted);
  connection.run(reserve, { year: 1, reserved: Number.MAX_SAFE_INTEGER });
  expect(connection.all(numbers, {})).toEqual([{ year: 1, reserved: Number.MAX_SAFE_INTEGER }]);
  beside.ask([{ text: 'update numbers set reserved = 9007199254740993' }]);
  expect(() => connection.all(numbers, {})).toThrow('too large');
  expect(namesIn(connection)).toEqual(wanted);
});

test('tables that became others meanwhile are read on; a transaction that meets them is broken off', () => {
  const { connection, beside } = opened();
  connection.run(reserve, { year: 1, reserved: 1 });
  expect(connection.all(numbers, {})).toEqual([{ year: 1, reserved: 1 }]);
  beside.ask([{ text: 'alter table numbers add column more bigint' }]);
  expect(connection.all(numbers, {})).toEqual([{ year: 1, reserved: 1, more: null }]);
  connection.begin();
  connection.run(reserve, { year: 2, reserved: 2 });
  connection.rollback();
  beside.ask([{ text: 'alter table numbers drop column more' }]);
  connection.begin();
  let met: unknown;
  try {
    connection.all(numbers, {});
  } catch (error) {
    met = error;
  }
  connection.rollback();
  expect(isBrokenOff(met)).toBe(true);
  expect(connection.all(numbers, {})).toEqual([{ year: 1, reserved: 1 }]);
});

test('what is not prepared because a step before it failed is prepared with the next', () => {
  const { connection } = opened();
  connection.begin();
  expect(connection.write([named('a'), changed('nobody')], { only: false })).toBe(false);
  expect(connection.write([named('b'), changed('version')], { only: false })).toBe(true);
  connection.commit();
  expect(namesIn(connection)).toEqual(['b']);
});

test('a database that cannot be reached is named without its password', () => {
  const connection = openPostgres({ url: 'postgres://house:geheim@127.0.0.1:1/bangfu' });
  onTestFinished(() => connection.close());
  let said = '';
  try {
    connection.exec('select 1');
  } catch (error) {
    said = String(error);
  }
  expect(said).toContain('127.0.0.1:1/bangfu failed');
  expect(said).not.toContain('geheim');
});

test('what was planned for a small table is planned anew once it is large', async () => {
  const { connection, beside } = opened();
  const keysOf = (from: string) =>
    `insert into keys (id, kind, owner, wrapped) select 'k' || n, 'case', 'o' || n, '' from generate_series(${from}) as n`;
  beside.ask([{ text: keysOf('1, 8') }]);
  // As every process does that opens the house: how small the table is is known from now on.
  connection.truncateLog();
  const holds = () => {
    connection.begin();
    connection.holdKeys?.([{ id: 'k1', kind: 'case', owner: 'o1' }]);
    connection.commit();
  };
  const read = () => {
    const [given] = beside.ask([
      { text: "select seq_tup_read as rows from pg_stat_user_tables where relname = 'keys'" },
    ]);
    const [one] = (given?.rows ?? []) as readonly { rows: number }[];
    return one?.rows ?? 0;
  };
  for (let n = 0; n < 20; n += 1) holds();
  beside.ask([{ text: keysOf('9, 5000') }]);
  // Where a key is looked for from one end to the other, each look reads some five thousand.
  await vi.waitFor(
    () => {
      holds();
      beside.ask([{ text: 'select pg_stat_force_next_flush()' }]);
      connection.exec('select pg_stat_force_next_flush()');
      const before = read();
      holds();
      connection.exec('select pg_stat_force_next_flush()');
      expect(read() - before).toBeLessThan(5000);
    },
    { timeout: 15_000, interval: 500 },
  );
});
