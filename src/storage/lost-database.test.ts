import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { testStore } from '../../test/storage/fixture.ts';
import { databaseFile, filesFolder, headsFile } from './open-database.ts';
import { openStore } from './open-store.ts';

/** A house that was stopped with a paper in it. */
const stopped = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  const bytes = new TextEncoder().encode('工资条');
  const paper = await made.store.papers.keep('web:阿强', { bytes, type: 'image/png' });
  await made.store.close();
  return { ...made, paper };
};

const leave = (file: string): void => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
};

const lost: readonly (readonly [string, (file: string) => void])[] = [
  ['gone', leave],
  [
    'empty',
    (file) => {
      leave(file);
      writeFileSync(file, '');
    },
  ],
  [
    'a database of nobody',
    (file) => {
      leave(file);
      const db = new DatabaseSync(file);
      db.exec('CREATE TABLE other (x)');
      db.exec('DROP TABLE other');
      db.close();
    },
  ],
];

test.each(lost)(
  'a database that is %s beside papers refuses the start and no paper goes',
  async (_, lose) => {
    const { options, paper } = await stopped();
    const file = databaseFile(options.data);
    const kept = join(options.data, '..', 'kept.db');
    renameSync(file, kept);
    lose(file);
    for (const time of ['first', 'second'])
      await expect(openStore(options), time).rejects.toThrow(
        /is missing or empty, but there are 1 papers .* Nothing was changed\..*restore FOLDER/,
      );
    expect(readdirSync(filesFolder(options.data))).toEqual([paper.id]);
    leave(file);
    renameSync(kept, file);
    const store = await openStore(options);
    expect(await store.papers.open(paper.id)).not.toBeNull();
    await store.close();
  },
);

test('papers without key and database get no new key', async () => {
  const { options } = await stopped();
  leave(databaseFile(options.data));
  rmSync(options.keyFile);
  await expect(openStore(options)).rejects.toThrow('Nothing was changed');
  expect(existsSync(options.keyFile)).toBe(false);
});

test('a folder that is not mounted is known by the heads of histories beside it', async () => {
  const { options } = await stopped();
  renameSync(options.data, `${options.data}-elsewhere`);
  writeFileSync(headsFile(options.data), '{}\n');
  await expect(openStore(options)).rejects.toThrow('Is the disk mounted');
});

test('a key alone, or a file cut off by a kill, is no sign of a lost database', async () => {
  const { options } = await stopped();
  rmSync(options.data, { recursive: true });
  mkdirSync(filesFolder(options.data), { recursive: true });
  writeFileSync(join(filesFolder(options.data), 'abc.part'), 'x');
  const store = await openStore(options);
  expect(store.waiting()).toEqual([]);
  await store.close();
});

/** A database of the same house and key from before its papers. */
const older = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  await made.store.close();
  const file = databaseFile(made.options.data);
  const early = `${file}.early`;
  copyFileSync(file, early);
  const store = await made.again();
  const bytes = new TextEncoder().encode('工资条');
  const papers = [];
  for (let n = 0; n < 3; n += 1)
    papers.push(await store.papers.keep('web:阿强', { bytes, type: 'image/png' }));
  await store.close();
  // Papers come long before anybody takes one database for another.
  for (const { id } of papers) utimesSync(join(filesFolder(made.options.data), id), 1, 1);
  return { options: made.options, file, early, papers };
};

test('an older database in the place of the right one deletes no paper, says so, and all are there again after it', async () => {
  const { options, file, early, papers } = await older();
  const right = `${file}.right`;
  renameSync(file, right);
  leave(file);
  copyFileSync(early, file);
  const heard: string[] = [];
  const wrong = await openStore({ ...options, trouble: ({ kind }) => heard.push(kind) });
  expect(heard).toEqual(['papers']);
  expect(wrong.health.troubles()).toMatchObject([
    { kind: 'papers', reason: '0 named, 0 missing, 3 laid aside' },
  ]);
  await wrong.close();
  leave(file);
  renameSync(right, file);
  const store = await openStore({ ...options, trouble: ({ kind }) => heard.push(kind) });
  for (const { id } of papers) expect(await store.papers.open(id)).not.toBeNull();
  expect(store.health.troubles()).toEqual([]);
  await store.close();
});

test('papers that are gone beside the right database are told', async () => {
  const { options } = await older();
  renameSync(filesFolder(options.data), `${options.data}-files`);
  const store = await openStore(options);
  expect(store.health.troubles()).toMatchObject([
    { kind: 'papers', reason: '3 named, 3 missing, 0 laid aside' },
  ]);
  await store.close();
});
