import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { checkHeads, writeHead } from '../../src/commands/history-heads.ts';
import { type SuiteName, suites } from '../../src/storage/crypto-suite.ts';
import { unwrap } from '../../src/storage/key-ring.ts';
import { nextKeyFile, readMasterKey } from '../../src/storage/master-key.ts';
import { databaseFile, filesFolder, headsFile } from '../../src/storage/open-database.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { bytesPlace } from '../../src/storage/papers.ts';
import { rotateMasterKey } from '../../src/storage/rotate-master-key.ts';
import { rotateSuite, suiteSteps, type Vouching } from '../../src/storage/rotate-suite.ts';
import { unseal } from '../../src/storage/seal.ts';
import { changeColumn, sealedColumns } from '../../src/storage/sealed-columns.ts';
import { openConnection } from '../../src/storage/sqlite.ts';
import type { StoreOptions } from '../../src/storage/store.ts';
import { testStore, turnOf } from '../storage/fixture.ts';
import { type Column, columns } from './storage-columns.ts';
import { canary, fillStore } from './storage-world.ts';

const other = { aes: 'gm', gm: 'aes' } as const;

const rotate = ({ data, keyFile }: StoreOptions, to: SuiteName) =>
  rotateSuite({ data, keyFile, to, now: () => 1, vouch: async () => undefined });

const filled = async (suite: SuiteName) => {
  const made = await testStore({ suite });
  onTestFinished(made.gone);
  const { papers } = await fillStore(made.store);
  const token = await made.store.tokens.make(program);
  await writeHead(made.store, made.options.data);
  await made.store.close();
  return { ...made, papers, token };
};

const program = {
  id: 'tk9',
  name: 'x',
  maker: 's1',
  made: 1,
  last: '2027-01-01',
  scopes: ['cases:read'],
  grant: { services: ['relief'], few: [], by: 's1' },
} as const;

type Row = { readonly [column: string]: unknown };

const rowsOf = (data: string, { table, column }: Pick<Column, 'table' | 'column'>) => {
  const raw = new DatabaseSync(databaseFile(data), { readOnly: true });
  const rows = raw.prepare(`select * from ${table} where ${column} is not null`).all() as Row[];
  raw.close();
  return rows;
};

/** The secrets of all data keys by their ids, and the bytes each has. */
function secretsOf({ data, keyFile }: StoreOptions): ReadonlyMap<string, Uint8Array> {
  const master = readMasterKey(keyFile);
  const raw = new DatabaseSync(databaseFile(data), { readOnly: true });
  const rows = raw.prepare('select id, kind, wrapped from keys').all();
  raw.close();
  return new Map(
    rows.map((row) => [
      String(row['id']),
      unwrap(master, String(row['id']), row['wrapped'] as Uint8Array),
    ]),
  );
}

/** Sealed values, and those of them that no key of this suite opens. */
function strange(options: StoreOptions, suite: SuiteName) {
  const secrets = secretsOf(options);
  const connection = openConnection(databaseFile(options.data));
  const all: string[] = [];
  const bad: string[] = [];
  for (const column of sealedColumns)
    changeColumn(connection, column, ({ place, key, bytes }) => {
      const path = `${place.table}.${place.column}`;
      all.push(path);
      const secret = secrets.get(key ?? '');
      try {
        if (secret?.length !== suites[suite].keyBytes) throw new Error('another suite');
        unseal(secret, place, bytes);
      } catch {
        bad.push(path);
      }
      return null;
    });
  connection.close();
  return { all: new Set(all), bad };
}

test('every sealed column that tests know is one that a change of suite seals anew', () => {
  const known = columns.map(({ table, column }) => `${table}.${column}`);
  const changed = sealedColumns.map(({ table, column }) => `${table}.${column}`);
  // A payload set aside is shown to nobody, and sealed all the same.
  expect(changed.toSorted()).toEqual([...known, 'quarantine.payload'].toSorted());
});

test.each(['aes', 'gm'] as const)(
  'a house that is new under %s seals every column by it, and after a change by the other, and back',
  async (suite) => {
    const { options, papers } = await filled(suite);
    let fresh = true;
    for (const now of [suite, other[suite], suite]) {
      const done = await rotate(options, now);
      // What is sealed so already is left alone.
      expect(done === null).toBe(fresh);
      fresh = false;
      const { all, bad } = strange(options, now);
      expect(bad).toEqual([]);
      expect([...all].toSorted()).toEqual(
        sealedColumns.map(({ table, column }) => `${table}.${column}`).toSorted(),
      );
      const secrets = secretsOf(options);
      for (const row of rowsOf(options.data, { table: 'papers', column: 'key' })) {
        const secret = secrets.get(String(row['key'])) as Uint8Array;
        expect(secret).toHaveLength(suites[now].keyBytes);
        const id = String(row['id']);
        const bytes = readFileSync(join(filesFolder(options.data), id));
        expect(unseal(secret, bytesPlace(id), bytes).toString()).toContain(canary('file'));
      }
      expect(readdirSync(filesFolder(options.data)).toSorted()).toEqual(papers.toSorted());
    }
  },
);

test('after a change of suite all is read, found, ordered and vouched for as before, and a program keeps its token', async () => {
  const { options, papers, token } = await filled('aes');
  const before = await told(options, papers);
  const counted = digests(options);
  for (const suite of ['gm', 'aes'] as const) {
    await rotate(options, suite);
    expect(await told({ ...options, suite }, papers)).toEqual(before);
    const store = await openStore({ ...options, suite });
    expect(store.verifyHistory()).toEqual([]);
    expect(await checkHeads(store, options.data, 9)).toEqual({ heads: 1, broken: 0, gone: 0 });
    expect(store.tokens.find(token)?.id).toBe('tk9');
    // What is asked again is the same question still.
    const asked = `${canary('asked')}u1`;
    await store.commit(turnOf({ unanswered: [{ words: asked, entry: null, at: 2 }] }));
    expect(store.unanswered.list()).toHaveLength(2);
    await store.close();
    expect(digests(options)).toEqual(counted);
  }
  expect(existsSync(`${headsFile(options.data)}.aes`)).toBe(true);
  expect(existsSync(`${headsFile(options.data)}.gm`)).toBe(true);
});

/** How many digests there are of parts that are looked for: none of before may be left among them. */
const digests = ({ data }: StoreOptions): number =>
  rowsOf(data, { table: 'pieces', column: 'mac' }).length;

/** What a house says of itself to those who ask. */
async function told(options: StoreOptions, papers: readonly string[]) {
  const store = await openStore(options);
  const rows = store.desk.list({});
  const all = {
    sessions: ['u1', 'u2', 'hu1'].map((chat) => store.loadSession(`console:${chat}`)),
    talk: store.desk.transcript('console:u1'),
    rows,
    cases: rows.map(({ number }) => store.desk.case(number)),
    history: rows.map(({ number }) => store.desk.history(number)),
    name: store.desk.lookup('name', canary('case')),
    household: store.records.load('household', 'DA26-000001'),
    accounts: store.staff.list(),
    asked: store.unanswered
      .list()
      .map(({ words }) => words)
      .toSorted(),
    papers: await Promise.all(papers.map(store.papers.open)),
    waiting: store.waiting(),
    dead: store.outbox.dead(),
    versions: store.settings.versions(),
    book: store.people.book(0, 9e15),
  };
  await store.close();
  return all;
}

test.each(['aes', 'gm'] as const)(
  'a house sealed by %s does not open where the other suite is set, and says what to do',
  async (suite) => {
    const { options } = await filled(suite);
    await expect(openStore({ ...options, suite: other[suite] })).rejects.toThrow(
      `sealed by ${suite} (${suites[suite].told}), but CRYPTO_SUITE is ${other[suite]}; set CRYPTO_SUITE=${suite}, or change the house first: npm run desk -- rotate-suite ${other[suite]}`,
    );
    await (await openStore({ ...options, suite })).close();
  },
);

test('a house of the time before there were suites is one of aes', async () => {
  const { options } = await filled('aes');
  const raw = new DatabaseSync(databaseFile(options.data));
  raw.exec("delete from meta where name = 'suite'");
  raw.close();
  await expect(openStore({ ...options, suite: 'gm' })).rejects.toThrow('sealed by aes');
  await (await openStore({ ...options, suite: 'aes' })).close();
});

test('a house that nobody vouches for stays as it was', async () => {
  const { options } = await filled('aes');
  const vouch = async ({ verifyHistory }: Vouching) => {
    if (verifyHistory().length > 0) throw new Error('broken');
  };
  const raw = new DatabaseSync(databaseFile(options.data));
  raw.exec('drop trigger history_no_update');
  raw.exec('update history set at = at + 1 where seq = 1');
  raw.close();
  await expect(rotateSuite({ ...options, to: 'gm', now: () => 1, vouch })).rejects.toThrow(
    'broken',
  );
  await (await openStore({ ...options, suite: 'aes' })).close();
});

const waitingKeys = ({ data }: StoreOptions) =>
  rowsOf(data, { table: 'keys', column: 'id' }).filter(({ kind }) => kind === 'next');

const child = join(import.meta.dirname, 'storage-suite-child.ts');
const killedAt = ({ data, keyFile }: StoreOptions, to: SuiteName, step: string) =>
  spawnSync(process.execPath, [child, data, keyFile, to, step], { encoding: 'utf8' });

test.each(suiteSteps)(
  'a kill at "%s" of a change of suite leaves a whole house, and the next call ends it',
  async (step) => {
    const { options, papers } = await filled('aes');
    const before = await told(options, papers);
    expect(killedAt(options, 'gm', step).signal).toBe('SIGKILL');
    const next = nextKeyFile(options.keyFile);
    const made = readFileSync(existsSync(next) ? next : options.keyFile);
    await rotate(options, 'gm');
    // It goes on with the key that was made, and does not begin anew.
    expect(readFileSync(options.keyFile).equals(made)).toBe(true);
    expect(strange(options, 'gm').bad).toEqual([]);
    expect(readdirSync(filesFolder(options.data)).toSorted()).toEqual(papers.toSorted());
    expect(await told({ ...options, suite: 'gm' }, papers)).toEqual(before);
    expect(waitingKeys(options)).toEqual([]);
  },
);

test('a change of the key after one of the suite that was cut off begins with what stands', async () => {
  const { options, papers } = await filled('aes');
  const before = await told(options, papers);
  expect(killedAt(options, 'gm', 'papers').signal).toBe('SIGKILL');
  expect(rotateMasterKey(options)).toBeGreaterThan(5);
  expect(await told({ ...options, suite: 'aes' }, papers)).toEqual(before);
  await rotate(options, 'gm');
  expect(rotateMasterKey(options)).toBeGreaterThan(5);
  expect(readMasterKey(options.keyFile)).toHaveLength(suites.gm.keyBytes);
  expect(await told({ ...options, suite: 'gm' }, papers)).toEqual(before);
});

test.each(suiteSteps)(
  'a start after a kill at "%s" goes on in the suite that was committed, and leaves nothing half',
  async (step) => {
    const { options, papers } = await filled('aes');
    const before = await told(options, papers);
    expect(killedAt(options, 'gm', step).signal).toBe('SIGKILL');
    const suite = ['committed', 'adopted'].includes(step) ? 'gm' : 'aes';
    await expect(openStore({ ...options, suite: other[suite] })).rejects.toThrow('CRYPTO_SUITE');
    expect(await told({ ...options, suite }, papers)).toEqual(before);
    expect(strange(options, suite).bad).toEqual([]);
    expect(readdirSync(filesFolder(options.data)).toSorted()).toEqual(papers.toSorted());
    expect(existsSync(nextKeyFile(options.keyFile))).toBe(false);
    expect(waitingKeys(options)).toEqual([]);
  },
);
