import { join } from 'node:path';
import type { Case } from '../cases/case.ts';
import type { Answers } from '../messages/answer.ts';
import { instantOf } from '../messages/day.ts';
import type { Value } from '../messages/value.ts';
import type { Batch } from '../records/batch.ts';
import type { Household } from '../records/household.ts';
import type { Line } from '../records/line.ts';
import type { Meeting } from '../records/meeting.ts';
import type { PublicNotice } from '../records/public-notice.ts';
import type { Source } from '../records/source.ts';
import { createWording } from '../wording/wording.ts';
import type { Aid } from './aid-register.ts';
import type { PaperContext } from './papers/context.ts';
import { wordsOf } from './words.ts';

const wording = createWording(join(import.meta.dirname, '..', '..', 'locales'));

/** The texts of both languages. */
export const chinese = wordsOf(wording, 'zh-CN');
export const english = wordsOf(wording, 'en');

/** Who makes the files of a test. */
export const made = { by: '王小敏', at: instantOf('2027-01-20', '10:30') };

/** What a paper of a test stands in. */
export const context: PaperContext = {
  words: chinese,
  made,
  centre: {
    name: { 'zh-CN': '示例县困难职工帮扶中心', en: 'Example County Workers’ Help Centre' },
    address: { 'zh-CN': '示例县示范路1号职工之家一楼', en: '1 Shifan Road' },
    phone: '0000-1234567',
    hours: { 'zh-CN': '周一到周五，上午9点到12点，下午1点半到5点半', en: 'Monday to Friday' },
  },
};

/** Answers that were given, by question. */
export const answersOf = (values: { readonly [question: string]: Value }): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([question, value]) => [
      question,
      value === null
        ? { state: 'none', value: null, raw: '', turn: 1, at: 0 }
        : { state: 'given', value, raw: String(value), turn: 1, at: 0 },
    ]),
  );

/** A household of four with everything filled; `change` replaces parts of it. */
export const household = (change: Partial<Household> = {}): Household => ({
  kind: 'household',
  id: 'DA26-000001',
  opened: instantOf('2026-03-02'),
  changed: instantOf('2026-12-02'),
  version: 9,
  state: 'filed',
  level: 'county',
  type: 'hardship',
  facts: answersOf({
    name: '李秀兰',
    sex: 'female',
    id_number: '99010119800229002X',
    ethnicity: '汉族',
    political_status: 'masses',
    marital_status: 'married',
    hukou_type: 'urban',
    health: 'ill',
    illness_kind: 'uremia',
    employment_status: 'employed',
    model_type: 'none',
    housing_status: 'rent',
    housing_area: 52,
    phone: '13800000001',
    alt_phone: '13800000002',
    address: '示例县东风镇幸福路12号3栋201',
    hukou_place: '示例县东风镇',
    employer: '示例县利民纺织有限公司',
    employer_nature: 'private',
    employer_state: 'loss',
    industry: 'manufacturing',
    work_start_date: '2001-07',
    single_parent: false,
    household_size: 4,
    household_income: 4200,
    monthly_income: { value: 2600, approx: true },
    other_annual_income: null,
    medical_self_paid: 38_000,
    insurance: 'worker',
    hardship_cause: 'illness',
    other_causes: ['schooling', 'low_income'],
    household_alike: true,
    family_details: [
      { relation: 'spouse', name: '王建国', status: 'migrant', income: 1600, id_number: '990101198001010014' },
      { relation: 'child', name: '王小雨', grade: '高中', age: 16 },
      { relation: 'mother', name: '赵桂英', age: 71, condition: '高血压' },
    ],
    open_bank: '示例县农村商业银行',
    bank_branch: '东风支行',
    bank_card: '6228480000000007',
  }),
  unit: '示例县利民纺织有限公司',
  cases: ['BF26-000012'],
  responsible: { name: '陈主任' },
  years: [
    {
      year: 2026,
      day: '2026-04-08',
      why: 'filing',
      category: 'deep',
      net: 258.33,
      verdict: 'likely',
      figures: [
        { name: 'dibao_line', value: 700, from: '2026-01-01', source: '示例民政局〔2026〕1号' },
      ],
      by: '王小敏',
    },
  ],
  visits: [
    {
      id: 'v1',
      day: '2026-03-20',
      visitors: ['王小敏', '刘强'],
      housing: '租住两间，约50平方米，屋内潮湿',
      people: '4人同住，与户口本一致',
      income: '工资条与单位证明一致，丈夫在外打零工，收入不稳',
      needs: '每周透析三次，女儿上高一，希望有助学和医疗帮助',
      photos: ['p1', 'p2'],
      photoConsent: true,
      signature: 'p3',
      by: 's1',
    },
  ],
  authorisations: [{ person: '李秀兰', relation: 'self', day: '2026-03-20', onPaper: true }],
  doubles: [],
  filedOn: '2026-04-08',
  overrides: [],
  from: 'case',
  ...change,
});

/** A source of money. */
export const source = (change: Partial<Source> = {}): Source => ({
  kind: 'source',
  id: 'ZJ26-000001',
  opened: 0,
  changed: 0,
  version: 3,
  name: '2027年元旦春节帮扶资金',
  origin: 'central',
  year: 2027,
  budget: 50_000_000,
  reserved: 0,
  paid: 0,
  closed: false,
  ...change,
});

/** A batch before a festival. */
export const batch = (change: Partial<Batch> = {}): Batch => ({
  kind: 'batch',
  id: 'PC27-000001',
  opened: instantOf('2026-12-15'),
  changed: instantOf('2027-01-20'),
  version: 40,
  name: '2027年春节送温暖',
  service: 'seasonal',
  year: 2027,
  state: 'paying',
  form: 'cash',
  source: 'ZJ26-000001',
  rule: { deep: 300_000, relative: 200_000, accident: 200_000, other: null },
  lists: [
    {
      digest: 'ab'.repeat(32),
      unit: '示例县东风镇总工会',
      rows: 42,
      at: instantOf('2026-12-20'),
      by: '王小敏',
      opinion: '经镇总工会委员会讨论，同意上报',
      papers: ['p9'],
    },
  ],
  passages: [
    { at: instantOf('2026-12-20'), by: '王小敏', how: 'in', line: 'l1', name: '李秀兰' },
    {
      at: instantOf('2026-12-28'),
      by: '刘强',
      how: 'out',
      line: 'l4',
      name: '周大海',
      reason: '已经在另一单位领过同一项慰问',
    },
  ],
  hands: {
    propose: { id: 's1', name: '王小敏' },
    approve: { id: 's2', name: '陈主任' },
    pay: { id: 's3', name: '刘会计' },
  },
  meeting: 'HY27-000001',
  notices: [
    { notice: 'GS27-000001', level: 'county', from: '2027-01-04', to: '2027-01-08', open: 0 },
  ],
  overrides: [],
  next: 9,
  ...change,
});

/** A line that was paid to a card; `change` replaces parts of it. */
export const line = (change: Partial<Line> = {}): Line => ({
  id: 'l1',
  batch: 'PC27-000001',
  n: 1,
  household: 'DA26-000001',
  case: null,
  from: 'household',
  payee: {
    name: '李秀兰',
    idNumber: '99010119800229002X',
    phone: '13800000001',
    unit: '示例县利民纺织有限公司',
    account: {
      bank: '示例县农村商业银行',
      branch: '东风支行',
      number: '6228480000000007',
      holder: '李秀兰',
    },
  },
  service: 'seasonal',
  category: 'deep',
  cause: 'illness',
  form: 'cash',
  cents: 300_000,
  source: 'ZJ26-000001',
  state: 'paid',
  payments: [{ day: '2027-01-15', by: '刘会计', ok: true }],
  shown: 'masked',
  year: 2027,
  ...change,
});

/** The meeting that approved the batch. */
export const meeting: Meeting = {
  kind: 'meeting',
  id: 'HY27-000001',
  opened: 0,
  changed: 0,
  version: 2,
  name: '县总工会第三次主席办公会',
  state: 'held',
  day: '2026-12-30',
  document: '示工纪〔2026〕18号',
  attendees: ['陈主任', '刘强', '孙红', '何丽'],
  absent: ['钱峰'],
  subjects: [{ kind: 'batch', id: 'PC27-000001', outcome: 'approved' }],
  minutes: 'p8',
  by: { id: 's1', name: '王小敏' },
};

/** A line with what it hangs on. */
export const aid = (change: Partial<Line> = {}, of: Partial<Aid> = {}): Aid => ({
  line: line(change),
  batch: batch(),
  source: source(),
  meeting,
  ...of,
});

/** A notice of the county with these names, masked. */
export const notice = (lines: PublicNotice['lines'], change: Partial<PublicNotice> = {}): PublicNotice => ({
  kind: 'notice',
  id: 'GS27-000001',
  opened: 0,
  changed: 0,
  version: 3,
  name: '2027年春节送温暖拟慰问名单公示',
  level: 'county',
  state: 'released',
  token: 'k3',
  batch: 'PC27-000001',
  lines,
  from: '2027-01-04',
  to: '2027-01-08',
  provisional: false,
  contact: '0000-1234567（孙红）',
  objections: [],
  ...change,
});

/** A case with these answers. */
export const application = (service: string, values: { readonly [question: string]: Value }): Case => ({
  number: 'BF26-000012',
  kind: 'application',
  service,
  state: 'accepted',
  conversation: 'web:a',
  applicant: 'self',
  speaker: { relation: 'self' },
  answers: answersOf(values),
  papers: [
    {
      id: 'p1',
      type: 'image/jpeg',
      bytes: 1000,
      need: 'id_card',
      at: instantOf('2026-11-02'),
      state: 'accepted',
    },
  ],
  consents: {},
  owner: { id: 's1', name: '王小敏' },
  requests: [],
  clock: { due: '2026-11-30', provisional: false, stopped: null },
  talking: false,
  file: true,
  urgency: 'normal',
  deletionAsked: false,
  opened: instantOf('2026-11-02', '09:15'),
  changed: instantOf('2026-11-20'),
  version: 5,
  draft: 'd1',
});
