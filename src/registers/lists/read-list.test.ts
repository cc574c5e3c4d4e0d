import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import {
  bookOf,
  faultyList,
  seeded,
  sheetOf,
  soundRow,
  spoilers,
} from '../../../test/registers/list-fixture.ts';
import { isGrave } from './fault.ts';
import type { Cell } from './grid.ts';
import { type ListRead, readList } from './read-list.ts';

const today = '2026-11-23';

async function listOf(bytes: Uint8Array, more: { sheet?: string; old?: boolean } = {}) {
  const outcome = await readList(bytes, { today, ...more });
  if ('problem' in outcome) throw new Error(outcome.problem.key);
  return outcome.list;
}

const ofRows = async (rows: Cell[][], merges = [] as object[]): Promise<ListRead> =>
  listOf(await writeXlsx({ sheets: [{ name: 'a', rows, merges: merges as never }] }));

const kinds = (list: ListRead) => list.faults.map(({ row, kind }) => `${row} ${kind}`);

test('of a long list with faults of every kind each is named by its row and kind, and nothing else is', async () => {
  const { people, expected } = faultyList(400, 110, 20_270_117);
  const list = await listOf(await bookOf(people));
  expect(kinds(list)).toEqual(expected.map(({ row, kind }) => `${row} ${kind}`));
  const stopped = expected.filter(({ kind }) => isGrave(kind)).map(({ row }) => row);
  expect(list.refused).toEqual(stopped);
  expect(list.rows).toHaveLength(400 - stopped.length);
  expect(new Set(expected.map(({ kind }) => kind)).size).toBe(Object.keys(spoilers).length);
});

test('the same file read again is the same', async () => {
  const { people } = faultyList(300, 60, 7);
  const bytes = await bookOf(people);
  expect(await listOf(bytes)).toEqual(await listOf(Uint8Array.from(bytes)));
  expect((await listOf(bytes)).digest).toMatch(/^[0-9a-f]{64}$/u);
});

test('a sound row is read whole, with cents, day, option ids and account', async () => {
  const person = soundRow(1, seeded(3));
  const [row] = (await ofRows(sheetOf([person]))).rows;
  expect(row).toEqual({
    row: 5,
    payee: {
      name: person.name,
      idNumber: person.id,
      phone: '13810000001',
      unit: person.unit,
      account: { bank: '工商银行城东支行', number: person.account, holder: person.name },
    },
    category: expect.stringMatching(/^(?:deep|relative|accident)$/u),
    cause: expect.stringMatching(/^(?:illness|schooling|unemployment|other)$/u),
    cents: Number(person.amount) * 100,
    size: person.size,
    paidOn: expect.stringMatching(/^2025-01-2[0-3]$/u),
  });
});

const people: Cell[][] = [
  ['赵国强', '990101198001010014', 3000],
  ['李秀芳', '99010119800229002X', 2000],
];
const named = (list: ListRead) => list.rows.map(({ payee }) => payee.name);
const both = ['赵国强', '李秀芳'];

test.each<[string, Cell[][]]>([
  ['right on top', [['姓名', '身份证号', '金额'], ...people]],
  [
    'below titles and an empty row',
    [['名单'], [], ['2025 年'], ['姓名', '证件号码', '救助金额'], ...people],
  ],
  [
    'with blanks, stars and brackets in its words',
    [['姓　名*', '身份证号码：', '金额(元)'], ...people],
  ],
  ['with line breaks in its words', [['职工\n姓名', '公民身份\n号码', '慰问\n金额'], ...people]],
  ['in two rows', [['基本情况', null, '救助'], ['姓名', '身份证号', '金额'], ...people]],
  [
    'in two rows, the upper one merged down',
    [['姓名', '身份证号', '救助情况'], [null, null, '救助金额'], ...people],
  ],
  [
    'of words nobody listed, known by their ends',
    [['帮扶对象姓名', '困难职工身份证号', '节日金额'], ...people],
  ],
  ['of two words each', [['姓名/户主', '身份证号或证件号', '金额、标准'], ...people]],
])('a head is found %s', async (_, rows) => {
  const list = await ofRows(rows);
  expect(named(list)).toEqual(both);
  expect(list.rows.map(({ cents }) => cents)).toEqual([300_000, 200_000]);
  expect(list.faults).toEqual([]);
});

test.each<[string, number | undefined]>([
  ['慰问金额（万元）', 3_000_000_00],
  ['慰问金额(千元)', 300_000_00],
  ['慰问金额（单位：元）', 300_00],
  ['金额元', 300_00],
])('%s names the unit of its column', async (heading, cents) => {
  const list = await ofRows([
    ['姓名', '身份证号', heading],
    ['赵国强', '990101198001010014', 300],
  ]);
  expect(list.faults.map(({ kind }) => kind)).toEqual(
    cents === 3_000_000_00 ? ['amount_huge'] : [],
  );
  if (list.rows[0] !== undefined) expect(list.rows[0].cents).toBe(cents);
});

test('the name and card of somebody else are not those of the worker, and what cannot be told is said', async () => {
  const list = await ofRows([
    ['姓名', '配偶姓名', '身份证号', '监护人姓名', '备注', '鞋码', '代领人银行卡号'],
    ['赵国强', '李秀芳', '990101198001010014', '王桂兰', '无', 42, '6217000000000000004'],
  ]);
  expect(list.rows[0]?.payee).toEqual({ name: '赵国强', idNumber: '990101198001010014' });
  expect(list.head.untold).toEqual(['监护人姓名', '鞋码', '代领人银行卡号']);
  expect(list.head.passed).toEqual(['配偶姓名', '备注']);
});

test('of two columns for one thing the preferred one is read, and the other is named', async () => {
  const list = await ofRows([
    ['姓名', '身份证号', '申请金额', '审批金额'],
    ['赵国强', '990101198001010014', 5000, 3000],
  ]);
  expect(list.rows[0]?.cents).toBe(300_000);
  expect(list.head.second).toMatchObject([
    { heading: '申请金额', letter: 'C', used: { heading: '审批金额', letter: 'D' } },
  ]);
});

test('of two lists side by side the second is not lost in silence', async () => {
  const list = await ofRows([
    ['姓名', '身份证号', null, '姓名', '身份证号'],
    ['赵国强', '990101198001010014', null, '李秀芳', '99010119800229002X'],
  ]);
  expect(list.head.second.map(({ letter, used }) => `${letter} beside ${used.letter}`)).toEqual([
    'D beside A',
    'E beside B',
  ]);
});

test('a file without a head says so, and names the sheets it looked at', async () => {
  const rows = [['今年的安排'], ['一月', '二月'], [1, 2]];
  const bytes = await writeXlsx({
    sheets: [
      { name: '计划', rows },
      { name: '说明', rows },
    ],
  });
  expect(await readList(bytes, { today })).toEqual({
    problem: { key: 'list-problem-head', args: { sheets: '计划 · 说明' } },
  });
});

test('of several sheets the first list is read, the others are named, and another may be wanted', async () => {
  const rows = [['姓名', '身份证号'], ...people];
  const bytes = await writeXlsx({
    sheets: [
      { name: '填表说明', rows: [['请写全名']] },
      { name: '藏起来的', rows, hidden: true },
      { name: '城东', rows },
      { name: '城西', rows: rows.slice(0, 2) },
    ],
  });
  const list = await listOf(bytes);
  expect(list.grid.name).toBe('城东');
  expect(list.others).toEqual([
    { name: '填表说明', list: false },
    { name: '藏起来的', list: true },
    { name: '城西', list: true },
  ]);
  expect((await listOf(bytes, { sheet: '城西' })).rows).toHaveLength(1);
});

test('sums, notes, headings within, examples, the head once more and rows with a number alone are no people', async () => {
  const list = await ofRows([
    ['序号', '姓名', '身份证号', '金额'],
    ['示例', '张三', '990101198001010014', 1000],
    [null, '一、机械厂工会', null, null],
    [1, ...(people[0] as Cell[])],
    ['小计', null, null, 3000],
    ['二、纺织厂工会', null, null, null],
    ['序号', '姓名', '身份证号', '金额'],
    [2, ...(people[1] as Cell[])],
    [3, null, null, null],
    [],
    ['合 计', '2人', null, 5000],
    ['注：金额单位为元'],
    ['填表人：', null, '审核人：'],
    [null, '以上人员均已公示无异议', null, null],
  ]);
  expect(named(list)).toEqual(both);
  expect(list.faults).toEqual([]);
  expect(list.leftOut).toEqual({ total: 2, note: 6, head: 1, blank: 2 });
  expect(list.total).toBeNull();
});

test('a row that lacks its name or number among people is a fault, and not left out in silence', async () => {
  const list = await ofRows([
    ['序号', '姓名', '身份证号', '金额'],
    [1, null, '990101198001010014', 3000],
    [2, '李秀芳', null, null],
    [3, null, null, 2000],
  ]);
  expect(kinds(list)).toEqual([
    '2 name_missing',
    '3 id_missing',
    '3 amount_none',
    '4 name_missing',
    '4 id_missing',
  ]);
});

test('a sum that is not that of its rows is said', async () => {
  const list = await ofRows([['姓名', '身份证号', '金额'], ...people, ['合计', null, 6000]]);
  expect(list.total).toEqual({ said: 600_000, counted: 500_000 });
});

test('what one cell says of several rows holds for all, but an amount of several is nobody’s', async () => {
  const rows = [
    ['单位', '姓名', '身份证号', '金额'],
    ['机械厂工会', ...(people[0] as Cell[])],
    [null, '李秀芳', '99010119800229002X', null],
  ];
  const unit = { startRow: 1, endRow: 2, startCol: 0, endCol: 0 };
  const list = await ofRows(rows, [unit]);
  expect(list.rows.map(({ payee }) => payee.unit)).toEqual(['机械厂工会', '机械厂工会']);
  expect(kinds(list)).toEqual(['3 amount_none']);
  const amount = { startRow: 1, endRow: 2, startCol: 3, endCol: 3 };
  expect(kinds(await ofRows(rows, [unit, amount]))).toEqual(['2 amount_merged', '3 amount_merged']);
});

test('two people with one account are both taken, and the second says so', async () => {
  const card = '6217000000000000004';
  const list = await ofRows([
    ['姓名', '身份证号', '开户行', '卡号'],
    ['赵国强', '990101198001010014', '工行', card],
    ['李秀芳', '99010119800229002X', '工行', card],
  ]);
  expect(list.faults).toMatchObject([{ kind: 'account_twice', row: 3, letter: 'D' }]);
  expect(named(list)).toEqual(both);
});

test('an old register keeps the day and the number of the file, and misses the day where it lacks one', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'a',
        rows: [
          ['档案号', '姓名', '身份证号', '救助金额', '发放日期'],
          ['330101-0007', ...(people[0] as Cell[]), new Date(Date.UTC(2023, 0, 18))],
          [null, ...(people[1] as Cell[]), null],
        ],
      },
    ],
  });
  const list = await listOf(bytes, { old: true });
  expect(list.rows).toMatchObject([{ fileNo: '330101-0007', paidOn: '2023-01-18' }, { row: 3 }]);
  expect(kinds(list)).toEqual(['3 day_none']);
});

test('a hidden row is read and said', async () => {
  const rows = [['姓名', '身份证号', '金额'], ...people];
  const rowDefs = new Map([[2, { hidden: true }]]);
  const list = await listOf(await writeXlsx({ sheets: [{ name: 'a', rows, rowDefs }] }));
  expect(kinds(list)).toEqual(['3 row_hidden']);
  expect(named(list)).toEqual(both);
});
