import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { testStore } from '../../test/storage/fixture.ts';
import { filesFolder } from './open-database.ts';
import { asideFolder } from './paper-files.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};

const day = 86_400_000;
const photo = { bytes: new Uint8Array(70_000).fill(7), type: 'image/png', name: '低保证.png' };

test('a paper comes back as it was kept, after a start too', async () => {
  const { store, again } = await opened();
  const ref = await store.papers.keep('console:u1', photo);
  expect(ref).toMatchObject({ type: 'image/png', bytes: 70_000, name: '低保证.png' });
  expect(await (await again()).papers.open(ref.id)).toEqual(photo);
});

test('bytes are counted by conversation', async () => {
  const { store } = await opened();
  await store.papers.keep('console:u1', photo);
  await store.papers.keep('console:u1', { bytes: new Uint8Array(5), type: 'image/png' });
  expect([store.papers.bytesOf('console:u1'), store.papers.bytesOf('console:u2')]).toEqual([
    70_005, 0,
  ]);
});

test('a file put in the place of another paper is refused', async () => {
  const { store, options } = await opened();
  const one = await store.papers.keep('console:u1', photo);
  const other = await store.papers.keep('console:u2', photo);
  const file = (id: string) => join(filesFolder(options.data), id);
  writeFileSync(file(one.id), readFileSync(file(other.id)));
  await expect(store.papers.open(one.id)).rejects.toThrow('Cannot open papers.bytes');
});

test('a file that was cut off is removed at the next start, one that no row names is laid aside and goes with the sweep', async () => {
  const { store, options, again } = await opened();
  const ref = await store.papers.keep('console:u1', photo);
  const folder = filesFolder(options.data);
  const stray = join(folder, 'stray');
  writeFileSync(stray, 'x');
  writeFileSync(`${stray}.part`, 'x');
  // Beside other processes a young one may be theirs.
  for (const file of [stray, `${stray}.part`]) utimesSync(file, 1, 1);
  const other = await again();
  expect(readdirSync(folder)).toEqual([ref.id]);
  expect(readdirSync(asideFolder(folder))).toEqual(['stray']);
  expect(await other.papers.open(ref.id)).toEqual(photo);
  expect(other.health.troubles()).toEqual([]);
  await other.sweep(Date.now() + 29 * day, {});
  expect(readdirSync(asideFolder(folder))).toEqual(['stray']);
  await other.sweep(Date.now() + 31 * day, {});
  expect(readdirSync(asideFolder(folder))).toEqual([]);
});

test('an unknown paper is none', async () => {
  const { store } = await opened();
  expect(await store.papers.open('../../key')).toBeNull();
});
