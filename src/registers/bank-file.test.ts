import fc from 'fast-check';
import { expect, test } from 'vitest';
import { line } from '../../test/registers/batch-fixture.ts';
import { chinese, english } from '../../test/registers/fixture.ts';
import type { BankMapping } from '../messages/centre.ts';
import { bankFile } from './bank-file.ts';
import { sheetsOf } from './read-back-fixture.ts';

const mapping = (change: Partial<BankMapping> = {}): BankMapping => ({
  format: 'csv',
  encoding: 'utf-8',
  header: true,
  columns: [
    { from: 'number', label: '序号', kind: 'number' },
    { from: 'name', label: '户名', kind: 'text' },
    { from: 'account', label: '账号', kind: 'text' },
    { from: 'yuan', label: '金额', kind: 'number' },
    { from: 'use', label: '用途', kind: 'text' },
  ],
  ...change,
});

async function textOf(lines: Parameters<typeof bankFile>[0], of: BankMapping): Promise<string> {
  const result = await bankFile(lines, of, '春节送温暖');
  if (result.kind === 'lacks') throw new Error(JSON.stringify(result.lacks));
  return new TextDecoder(of.encoding, { fatal: true, ignoreBOM: true }).decode(result.bytes);
}

const held = (holder: string) =>
  line({
    payee: { name: holder, account: { bank: '某行', number: '6217000000000000004', holder } },
  });

test('a csv is the columns of the mapping in their order, with the mark that Excel wants', async () => {
  expect(await textOf([line(), held('王,"五"')], mapping())).toBe(
    '\uFEFF序号,户名,账号,金额,用途\r\n1,李秀兰,6228480000000007,3000.00,春节送温暖\r\n2,"王,""五""",6217000000000000004,3000.00,春节送温暖\r\n',
  );
});

test('a txt in GBK has bars between its values, no head where none is wanted, and no bar inside a value', async () => {
  const of = mapping({ format: 'txt', encoding: 'gbk', header: false });
  expect(await textOf([held('王|五')], of)).toBe(
    '1|王 五|6217000000000000004|3000.00|春节送温暖\r\n',
  );
  expect(
    await textOf([line()], mapping({ format: 'txt', header: false, separator: ';' })),
  ).toContain('李秀兰;6228480000000007;3000.00');
});

test('an Excel file keeps the account as text and the amount as a number', async () => {
  const result = await bankFile([line({ cents: 105 })], mapping({ format: 'xlsx' }), '慰问');
  if (result.kind !== 'file') throw new Error('no file');
  const [sheet] = sheetsOf(result.bytes);
  expect(sheet?.row(1)).toEqual(['序号', '户名', '账号', '金额', '用途']);
  expect(sheet?.cells.get('C2')).toEqual({ type: 's', value: '6228480000000007', format: '@' });
  expect(sheet?.cells.get('D2')).toEqual({ type: 'n', value: '1.05', format: '0.00' });
  expect(result).toMatchObject({ lines: 1, cents: 105, extension: 'xlsx' });
});

test('text that begins like a formula is none in a csv, and a constant is always the same', async () => {
  const columns = [
    ...mapping().columns,
    { from: 'constant', label: '币种', kind: 'text', value: 'CNY' } as const,
  ];
  for (const sign of '=+-@＝＋－＠')
    expect(await textOf([held(`${sign}1+1`)], mapping({ columns }))).toContain(`,'${sign}1+1,`);
  expect(await textOf([line()], mapping({ columns }))).toContain(',CNY\r\n');
});

test.each([
  [line({ payee: { name: '甲' } }), ['name', 'account']],
  [line({ payee: { name: '甲', account: { bank: '', number: ' ', holder: '甲' } } }), ['account']],
  [line({ cents: 0 }), ['amount']],
  [line({ cents: 1.5 }), ['amount']],
  [held('王𠮷'), ['characters']],
])(
  'a line that cannot be paid keeps the whole file back and is named with all it lacks',
  async (bad, what) => {
    const result = await bankFile([line(), bad], mapping({ encoding: 'gbk' }), '慰问');
    expect(result.kind).toBe('lacks');
    if (result.kind !== 'lacks') return;
    expect(result.lacks.map((one) => one.what)).toEqual(what);
    for (const one of result.lacks)
      for (const words of [chinese, english])
        expect(words.has(`register-bank-lacks-${one.what}`)).toBe(true);
  },
);

test('what the file adds up to is what its lines do, and each line is one row', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 1, maxLength: 60 }),
      async (all) => {
        const lines = all.map((cents) => line({ cents }));
        const rows = (await textOf(lines, mapping({ header: false }))).trim().split('\r\n');
        expect(rows).toHaveLength(all.length);
        const sum = rows.reduce(
          (found, row) => found + Math.round(Number(row.split(',')[3]) * 100),
          0,
        );
        const result = await bankFile(lines, mapping(), '');
        expect(result).toMatchObject({ kind: 'file', cents: sum });
      },
    ),
    { numRuns: 30 },
  );
});
