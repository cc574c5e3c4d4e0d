import { writeXlsx } from 'hucre';
import { charsOf } from '../../src/fields/as-text.ts';
import { checkCharacter } from '../../src/fields/id-number.ts';
import type { FaultKind } from '../../src/registers/lists/fault.ts';
import type { Cell } from '../../src/registers/lists/grid.ts';

/** The columns of the list that tests write, in their order. */
export const headings = [
  '序号',
  '姓 名',
  '性别',
  '出生日期',
  '身份证号码\n（必填）',
  '工作单位',
  '联系电话',
  '困难类别',
  '致困原因',
  '家庭人口',
  '慰问金额（元）',
  '开户行',
  '银行卡号',
  '户名',
  '发放日期',
  '备注',
] as const;

/** Cells of one row, by what they are. */
export type FixtureRow = {
  no: Cell;
  name: Cell;
  sex: Cell;
  birth: Cell;
  id: Cell;
  unit: Cell;
  phone: Cell;
  category: Cell;
  cause: Cell;
  size: Cell;
  amount: Cell;
  bank: Cell;
  account: Cell;
  holder: Cell;
  day: Cell;
  note: Cell;
};

/** A source of numbers that is the same for the same seed: whole ones below `below`. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const surnames = charsOf('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜');
const givens = charsOf('国桂秀建志丽娟强勇军伟芳敏静霞芬燕鹏飞宏亮𠮷㛃䶮喆翀琬');

/** A person whose row has no fault; the number `n` makes the ID number his own. */
export function soundRow(n: number, random: (below: number) => number): FixtureRow {
  const birth = `${1960 + (n % 40)}-${two(1 + random(12))}-${two(1 + random(28))}`;
  // No sequence ends in 00: with a check of 0 it would look like digits that Excel lost.
  const sequence = String((n % 98) + 1 + 100 * (n % 9)).padStart(3, '0');
  const digits = `990101${birth.replaceAll('-', '')}${sequence}`;
  const pick = <One>(from: readonly One[]): One => from[random(from.length)] as One;
  const name = pick(surnames) + pick(givens) + pick(givens);
  return {
    no: n,
    name,
    sex: Number(digits[16]) % 2 === 1 ? '男' : '女',
    birth,
    id: digits + checkCharacter(digits),
    unit: pick(['城东镇总工会', '机械厂工会', '纺织厂工会']),
    phone: `138${String(10_000_000 + n)}`,
    category: pick(['深度困难', '相对困难', '意外致困']),
    cause: pick(['患重特大疾病', '子女上学', '下岗失业', '其他']),
    size: 1 + random(6),
    amount: 500 * (1 + random(8)),
    bank: '工商银行城东支行',
    account: cardOf(n),
    holder: name,
    day: pick(['2025-01-20', '2025.1.21', '2025年1月22日', '20250123']),
    note: null,
  };
}

/** A card number of 19 digits that passes its check. */
function cardOf(n: number): string {
  const digits = `621700${String(n).padStart(12, '0')}`;
  const sum = charsOf(digits)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

const idOf = (row: FixtureRow): string => String(row.id);
const wrongCheck = (id: string): string => id.slice(0, 17) + (id.endsWith('1') ? '2' : '1');
const wrongSum = (card: string): string => card.slice(0, -1) + ((Number(card.at(-1)) + 1) % 10);
const withHolder = (row: FixtureRow, name: Cell): void => {
  row.name = name;
  row.holder = null;
};

/** One way a row goes wrong, for each kind of fault that a single cell can have. */
export const spoilers: { readonly [kind in FaultKind]?: (row: FixtureRow) => void } = {
  name_missing: (row) => withHolder(row, null),
  name_short: (row) => withHolder(row, '赵'),
  name_wrong: (row) => withHolder(row, '赵国强2'),
  name_broken: (row) => withHolder(row, '赵?强'),
  name_masked: (row) => withHolder(row, '赵*强'),
  name_several: (row) => withHolder(row, '赵国强、李秀芳'),
  id_missing: (row) => void (row.id = null),
  id_lost: (row) => void (row.id = Number(`${idOf(row).slice(0, 15)}000`)),
  id_masked: (row) => void (row.id = `${idOf(row).slice(0, 6)}********${idOf(row).slice(14)}`),
  id_length: (row) => void (row.id = idOf(row).slice(0, 17).replace(/.$/u, '')),
  id_date: (row) => void (row.id = `${idOf(row).slice(0, 10)}1332${idOf(row).slice(14)}`),
  id_check: (row) => void (row.id = wrongCheck(idOf(row))),
  id_shape: (row) => void (row.id = '没带在身边'),
  id_several: (row) => void (row.id = `${idOf(row)} 990101198001010014`),
  amount_unread: (row) => void (row.amount = '米面油一份'),
  amount_about: (row) => void (row.amount = '约3000'),
  amount_regular: (row) => void (row.amount = '300元/月'),
  amount_several: (row) => void (row.amount = '慰问金2000元，救助金500元'),
  amount_negative: (row) => void (row.amount = -500),
  amount_fraction: (row) => void (row.amount = 1000.125),
  amount_tiny: (row) => void (row.amount = 0.3),
  amount_huge: (row) => void (row.amount = 30_000_000),
  cell_error: (row) => void (row.amount = '#REF!'),
  name_note: (row) => withHolder(row, `${String(row.name)}（已故）`),
  name_title: (row) => withHolder(row, '赵师傅'),
  name_private: (row) => withHolder(row, '赵\uE123'),
  id_other: (row) => {
    row.id = 'E12345678';
    row.birth = null;
  },
  sex_differs: (row) => void (row.sex = row.sex === '男' ? '女' : '男'),
  birth_differs: (row) => void (row.birth = '1955-05-05'),
  amount_zero: (row) => void (row.amount = 0),
  amount_none: (row) => void (row.amount = '未定'),
  phone_unread: (row) => void (row.phone = '13800'),
  phone_several: (row) => void (row.phone = '13800001111/13900002222'),
  phone_lost: (row) => void (row.phone = '1.38E+10'),
  category_unknown: (row) => void (row.category = '特别困难'),
  category_several: (row) => void (row.category = '深度困难、意外致困'),
  cause_unknown: (row) => void (row.cause = '说来话长'),
  cause_several: (row) => void (row.cause = '子女上学，下岗失业'),
  size_unread: (row) => void (row.size = '一大家子'),
  day_unread: (row) => void (row.day = '年前'),
  day_future: (row) => void (row.day = '2031-01-20'),
  day_no_year: (row) => void (row.day = '1月20日'),
  day_month: (row) => void (row.day = '2025年1月'),
  day_either: (row) => void (row.day = 2025.1),
  account_lost: (row) => void (row.account = 6_217_000_000_000_000_000),
  account_length: (row) => void (row.account = '6217'),
  account_id: (row) => void (row.account = idOf(row)),
  account_several: (row) => void (row.account = `${String(row.account)} 或 6228480000000007`),
  account_sum: (row) => void (row.account = wrongSum(String(row.account))),
  bank_missing: (row) => void (row.bank = null),
  holder_differs: (row) => void (row.holder = '李桂花'),
  value_error: (row) => void (row.phone = '#N/A'),
};

/** A list of so many sound rows with so many faults among them, each in a row of its own, the same for the same seed. */
export function faultyList(rows: number, faults: number, seed: number) {
  const random = seeded(seed);
  const people = Array.from({ length: rows }, (_, n) => soundRow(n + 1, random));
  const kinds = Object.keys(spoilers) as FaultKind[];
  const places = new Set<number>();
  while (places.size < faults) places.add(random(rows));
  const expected = [...places].map((at, index) => {
    const kind = kinds[index % kinds.length] as FaultKind;
    spoilers[kind]?.(people[at] as FixtureRow);
    return { row: at + firstRow, kind };
  });
  return { people, expected: expected.toSorted((a, b) => a.row - b.row) };
}

/** Row of the sheet, from 1, in which the first person stands. */
export const firstRow = 5;

/** The rows of a sheet as unions hand them in: a title, who sent it, an empty row, the head, the people, a sum and notes. */
export const sheetOf = (people: readonly FixtureRow[]): Cell[][] => [
  ['某某县总工会2025年春节送温暖慰问名单'],
  ['上报单位：城东镇总工会（盖章）', null, null, null, '2024年12月'],
  [],
  [...headings],
  ...people.map((row) => Object.values(row)),
  ['注：以上人员均已公示，无异议。'],
  ['负责人：', null, null, '填表人：'],
];

/** The same as the bytes of an XLSX. */
export const bookOf = async (people: readonly FixtureRow[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: '填表说明', rows: [['请按要求填写'], ['姓名要写全名']] },
      {
        name: '名单',
        rows: sheetOf(people),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: headings.length - 1 }],
      },
    ],
  });
