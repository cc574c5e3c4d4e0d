import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCentre } from './centre.ts';

const folder = mkdtempSync(join(tmpdir(), 'centre-'));
afterAll(() => rmSync(folder, { recursive: true }));

const example = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'centre.example.json'), 'utf8'),
) as { readonly bank: { readonly columns: readonly object[] } };

function reading(change: object): () => ReturnType<typeof readCentre> {
  const file = join(folder, 'centre.json');
  writeFileSync(file, JSON.stringify({ ...example, ...change }));
  return () => readCentre(file);
}

const bank = (change: object) => reading({ bank: { ...example.bank, ...change } });
const { columns } = example.bank;

test('the example names a file for the bank, and a centre may have none', () => {
  expect(bank({})().bank?.columns).toHaveLength(7);
  expect(reading({ bank: undefined })().bank).toBeUndefined();
});

test('the folder of templates is found from where the centre file lies', () => {
  expect(reading({ templates: 'papers' })().templates).toBe(join(folder, 'papers'));
  expect(reading({})().templates).toBeUndefined();
});

test.each([
  [{ format: 'xls' }, /bank\.format is not right/u],
  [{ header: undefined }, /bank\.header is missing/u],
  [{ encoding: 'gb2312' }, /bank\.encoding is not right/u],
  [{ separator: '||' }, /bank\.separator is not right/u],
  [{ separator: '1' }, /bank\.separator is not right/u],
  [{ columns: [] }, /bank\.columns is not right/u],
  [{ columns: columns.slice(0, 2) }, /bank\.columns .*account.*yuan/u],
  [
    { columns: [...columns, { from: 'card', label: '卡', kind: 'text' }] },
    /bank\.columns\.7\.from/u,
  ],
  [
    { columns: [...columns, { from: 'constant', label: '币种', kind: 'text' }] },
    /bank\.columns\.7\.value .*constant/u,
  ],
  [
    { columns: [...columns, { from: 'id', label: '证件', kind: 'number' }] },
    /bank\.columns\.7\.kind .*text/u,
  ],
  [
    { columns: [...columns, { from: 'use', label: ' ', kind: 'text' }] },
    /bank\.columns\.7\.label/u,
  ],
  [{ colums: [] }, /bank is not right/u],
])('a wrong bank file %j stops the start with a line that names it', (change, why) => {
  expect(bank(change)).toThrow(why);
});
