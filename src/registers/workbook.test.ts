import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chinese, english, made } from '../../test/registers/fixture.ts';
import type { Column } from './column.ts';
import { sheetsOf } from './read-back-fixture.ts';
import type { Table } from './sheet.ts';
import { drawn, sheetNames, workbook } from './workbook.ts';

type Row = {
  readonly words?: string;
  readonly id?: string;
  readonly day?: string;
  readonly cents?: number;
  readonly count?: number;
};

const columns: readonly Column<Row>[] = [
  { id: 'name', kind: 'text', width: 20, read: ({ words }) => words },
  { id: 'id_number', kind: 'id', width: 21, read: ({ id }) => id },
  { id: 'day', kind: 'day', width: 12, read: ({ day }) => day },
  { id: 'amount', kind: 'yuan', width: 12, total: true, read: ({ cents }) => cents },
  { id: 'size', kind: 'count', width: 8, read: ({ count }) => count },
];

const table = (rows: readonly Row[], change: Partial<Table<Row>> = {}): Table<Row> => ({
  title: '试表',
  columns,
  rows,
  ...change,
});

async function written(rows: readonly Row[], change: Partial<Table<Row>> = {}) {
  const bytes = await workbook([drawn(table(rows, change))], { words: chinese, made });
  const [sheet] = sheetsOf(bytes);
  if (sheet === undefined) throw new Error('no sheet was written');
  return sheet;
}

test('numbers of eighteen digits are text, days are days, money is a number with two decimals', async () => {
  const sheet = await written([
    { words: '李秀兰', id: '990101198001010014', day: '2026-01-05', cents: 123_456, count: 4 },
  ]);
  expect(sheet.cells.get('C4')).toEqual({ type: 's', value: '990101198001010014', format: '@' });
  // 2026-01-05 is day 46027 of Excel; a local midnight would make it the day before.
  expect(sheet.cells.get('D4')).toEqual({ type: 'n', value: '46027', format: 'yyyy-mm-dd' });
  expect(sheet.cells.get('E4')).toEqual({ type: 'n', value: '1234.56', format: '#,##0.00' });
  expect(sheet.cells.get('F4')).toEqual({ type: 'n', value: '4', format: '0' });
});

test('title, period, maker and time stand above a frozen head with a filter that is printed on every page', async () => {
  const sheet = await written([{ words: '甲' }, { words: '乙' }], {
    about: '2026-01-01 至 2026-12-31',
  });
  expect(sheet.name).toBe('试表');
  expect(sheet.row(1)[0]).toBe('试表');
  expect(sheet.row(2)[0]).toBe(
    '2026-01-01 至 2026-12-31 · 共 2 条 · 制表：王小敏，2027-01-20 10:30',
  );
  expect(sheet.row(3)).toEqual(['序号', '姓名', '身份证号', '日期', '金额（元）', '家庭人口']);
  expect(sheet.frozen).toBe('C4');
  expect(sheet.filter).toBe('A3:F5');
  expect(sheet.repeated).toBe("'试表'!$3:$3");
});

test.each(['2027年 春节', "王家'庄", 'A-1', '表（一）'])(
  'the head is repeated in print whatever the sheet is called: %s',
  async (title) => {
    const sheet = await written([{ words: '甲' }], { title });
    expect(sheet.name).toBe(title);
    expect(sheet.repeated).toBe(`'${title.replaceAll("'", "''")}'!$3:$3`);
  },
);

test.each(['=1+1', '+86 138', '-好', '@SUM(A1)', '=cmd|calc', '\t=1', '＝全角'])(
  'a cell that begins like a formula is text: %s',
  async (words) => {
    const sheet = await written([{ words }]);
    expect(sheet.formulas).toBe(0);
    expect(sheet.cells.get('B4')).toMatchObject({ type: 's', format: '@' });
  },
);

test.each(['2026-02-30', '2026-13-01', '2026-03', '去年', '0001-01-01'])(
  'what is no whole day of the calendar stays as it was said: %s',
  async (day) => {
    expect((await written([{ day }])).cells.get('D4')).toMatchObject({ type: 's', value: day });
  },
);

test('nothing is an empty cell, and nought is nought', async () => {
  const sheet = await written([{ words: '', cents: 0 }]);
  expect(sheet.cells.get('B4')?.value).toBe('');
  expect(sheet.cells.get('E4')?.value).toBe('0');
  expect([...sheet.cells.values()].map(({ value }) => value)).not.toContain('undefined');
});

test('the total is the sum of what stands above it, in whole cents', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 30 }),
      async (all) => {
        const sheet = await written(all.map((cents) => ({ cents })));
        const sum = all.reduce((a, b) => a + b, 0);
        expect(Math.round(Number(sheet.row(all.length + 4)[4]) * 100)).toBe(sum);
      },
    ),
    { numRuns: 8 },
  );
});

/** What XML cannot carry is left out; a line break of Windows is one of everybody. */
const carried = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/gu, '');

test('any text, rare characters and halves of them, is read back as it was', {
  timeout: 30_000,
}, async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      '𠮷',
      '䶮㛃',
      '阿卜杜拉·买买提艾力江·吐尔逊',
      '_x0041_',
      '<b>&amp;',
      ' 前后 ',
      '\uD800',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 30, maxLength: 60 }), async (all) => {
      const sheet = await written(all.map((words) => ({ words })));
      const read = all.map((_, at) => sheet.cells.get(`B${at + 4}`)?.value ?? '');
      const plain = (one: string) => one.replaceAll('_x005F_', '_').replaceAll('\r', '');
      expect(read.map(plain)).toEqual(all.map((one) => plain(carried(one))));
    }),
    { numRuns: 2, endOnFailure: true },
  );
});

test('names of sheets are ones that Excel takes, whatever the titles', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.constantFrom('a/b[c]:*?\\', "'表'", 'History', '表', '长'.repeat(50), ''),
        ),
        { minLength: 1, maxLength: 12 },
      ),
      (titles) => {
        const names = sheetNames(titles);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/iu);
        }
      },
    ),
  );
});

test('a workbook of several tables keeps their order, in either language', async () => {
  const bytes = await workbook([drawn(table([])), drawn(table([], { title: '试表' }))], {
    words: english,
    made,
  });
  const sheets = sheetsOf(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['试表', '试表 2']);
  expect(sheets[0]?.row(3)[1]).toBe('Name');
});
