import { expect, test } from 'vitest';
import { aid, line, notice, source } from '../../test/registers/batch-fixture.ts';
import { application, chinese, english } from '../../test/registers/fixture.ts';
import { household } from '../../test/registers/household-fixture.ts';
import { services } from '../services/index.ts';
import { aidRegister, paidOn } from './aid-register.ts';
import { caseRegister } from './case-register.ts';
import type { Filter, Register } from './column.ts';
import { householdRegister } from './household-register.ts';
import { noticeRegister } from './notice-register.ts';
import { registerTable } from './sheet.ts';
import { visitRegister, visitsOf } from './visit-register.ts';

const read = <Row>(register: Register<Row>, row: Row): { readonly [column: string]: unknown } =>
  Object.fromEntries(register.columns.map((column) => [column.id, column.read(row, chinese)]));

const held = <Row>(register: Register<Row>, rows: readonly Row[], filter: Filter): number =>
  registerTable(register, rows, { filter, words: chinese }).rows.length;

const every: readonly Register<never>[] = [
  householdRegister,
  aidRegister,
  visitRegister,
  noticeRegister,
  ...services.map(caseRegister),
];

test('every register and each of its columns has a name in every language, and no two columns are one', () => {
  for (const register of every) {
    expect(new Set(register.columns.map(({ id }) => id)).size).toBe(register.columns.length);
    for (const words of [chinese, english]) {
      expect(words.has(`register-${register.id}`), register.id).toBe(true);
      for (const { id, label } of register.columns)
        expect(words.has(label ?? `register-column-${id}`), `${register.id}: ${id}`).toBe(true);
    }
  }
});

test('a household stands in the register with the words of the form and the figure of the day it was filed', () => {
  expect(read(householdRegister, household({ fileNo: '990101000123' }))).toMatchObject({
    file: '990101000123',
    name: '李秀兰',
    sex: '女',
    id_number: '99010119800229002X',
    category: '深度困难',
    cause: '患重特大疾病',
    other_causes: '子女上学、收入低无法维持基本生活',
    size: 4,
    per_head: 105_000,
    dibao_line: 70_000,
    filed_on: '2026-04-08',
    state: '在档',
    responsible: '陈主任',
  });
});

test('a household that only has a name stands in it with the rest empty', () => {
  const bare = household({
    facts: {},
    years: [],
    responsible: null,
    filedOn: undefined,
    unit: undefined,
  });
  const cells = Object.values(read(householdRegister, bare));
  expect(cells.filter((cell) => cell !== undefined && cell !== null && cell !== '')).toEqual([
    'DA26-000001',
    '在档',
    '区县级',
    '困难职工',
  ]);
});

test.each<[Filter, number]>([
  [{}, 3],
  [{ from: '2026-01-01', to: '2026-12-31' }, 2],
  [{ from: '2026-04-08', to: '2026-04-08' }, 1],
  [{ to: '2026-04-07' }, 0],
  [{ from: '2027-01-01' }, 0],
  [{ state: 'exited' }, 1],
  [{ category: 'deep' }, 2],
  [{ unit: '示例县利民纺织有限公司', state: 'filed' }, 1],
])('households by %j are %i of three', (filter, count) => {
  const rows = [
    household(),
    household({ id: 'b', filedOn: '2026-09-01', state: 'exited', unit: '别的单位' }),
    household({ id: 'c', filedOn: undefined, state: 'proposed', years: [] }),
  ];
  expect(held(householdRegister, rows, filter)).toBe(count);
});

test('an aid tells its source, its notice, its document, and how it was received after a failure', () => {
  const failed = { day: '2027-01-10', by: '刘会计', ok: false, reason: '账号与户名不符' };
  const of = aid({ payments: [failed, { day: '2027-01-16', by: '刘会计', ok: true }] });
  expect(read(aidRegister, of)).toMatchObject({
    batch: '2027年春节送温暖',
    source: '中央财政 · 2027年元旦春节帮扶资金',
    account: '6228480000000007',
    bank: '示例县农村商业银行东风支行',
    amount: 300_000,
    notice: '2027-01-04 至 2027-01-08',
    document: '示工纪〔2026〕18号',
    paid_on: '2027-01-16',
    outcome: '2027-01-10 发放失败：账号与户名不符',
  });
});

test.each([
  [line(), '2027-01-15'],
  [line({ receipt: { kind: 'home', day: '2027-01-18', by: 's1' } }), '2027-01-18'],
  [line({ state: 'sent', payments: [{ day: '2027-01-15', by: 's', ok: null }] }), null],
  [line({ state: 'returned' }), null],
])('the day of an aid is the one it was received on', (of, day) => {
  expect(paidOn(of)).toBe(day);
});

test.each<[Filter, number]>([
  [{ from: '2027-01-01', to: '2027-01-31' }, 1],
  [{ state: 'returned' }, 1],
  [{ source: 'union' }, 1],
  [{ service: 'seasonal' }, 2],
  [{ service: 'student_aid' }, 0],
  [{ batch: 'PC27-000001' }, 2],
  [{ state: 'dropped' }, 1],
])('aids by %j are %i of three, the one taken off only where it is asked for', (filter, count) => {
  const other = aid({ id: 'l2', state: 'returned' }, { source: source({ origin: 'union' }) });
  expect(held(aidRegister, [aid(), other, aid({ state: 'dropped' })], filter)).toBe(count);
});

test('a visit names both visitors, and says whether photos were agreed to', () => {
  const [row] = visitsOf([household()]);
  expect(read(visitRegister, row as NonNullable<typeof row>)).toMatchObject({
    day: '2026-03-20',
    visitor_1: '王小敏',
    visitor_2: '刘强',
    signature: '是',
    photos: '同意拍照，2 张',
  });
});

test('a notice tells its days and what became of each objection', () => {
  const objections = [
    {
      id: 'o1',
      at: 0,
      by: '某职工',
      about: '3号',
      text: '有车',
      answer: { at: 1, by: '陈', upheld: true, text: '已核实' },
    },
    { id: 'o2', at: 0, by: '某职工', about: '5号', text: '不困难' },
  ];
  expect(read(noticeRegister, { notice: notice([], { objections }) })).toMatchObject({
    from: '2027-01-04',
    to: '2027-01-08',
    objections: 2,
    handled: '3号：成立（已核实）；5号：待答复',
  });
});

test('a register of a service holds its own cases alone, with money as money and days as days', () => {
  const legal = application('legal_aid', {
    name: '孙大勇',
    matter: 'wages',
    wages_owed: 36_000.5,
    workers_count: 8,
    event_date: '2026-05',
    phone: '13800000009',
  });
  const register = caseRegister(services.find(({ id }) => id === 'legal_aid') as never);
  const kinds = Object.fromEntries(register.columns.map(({ id, kind }) => [id, kind]));
  expect(kinds).toMatchObject({
    wages_owed: 'yuan',
    workers_count: 'count',
    phone: 'id',
    opened: 'day',
  });
  expect(read(register, legal)).toMatchObject({
    case: 'BF26-000012',
    opened: '2026-11-02',
    matter: '欠工资',
    wages_owed: 3_600_050,
  });
  expect(held(register, [legal, application('relief', { name: '别人' })], {})).toBe(1);
  expect(held(register, [legal], { state: 'closed' })).toBe(0);
});
