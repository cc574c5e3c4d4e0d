import { instantOf } from '../../src/messages/day.ts';
import type { Batch } from '../../src/records/batch.ts';
import type { Line } from '../../src/records/line.ts';
import type { Meeting } from '../../src/records/meeting.ts';
import type { PublicNotice } from '../../src/records/public-notice.ts';
import type { Source } from '../../src/records/source.ts';
import type { Aid } from '../../src/registers/aid-register.ts';

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
  meeting: {
    meeting: 'HY27-000001',
    outcome: 'approved',
    day: '2026-12-29',
    document: '示工发〔2026〕38号',
  },
  notices: [
    {
      notice: 'GS27-000001',
      level: 'county',
      from: '2027-01-04',
      to: '2027-01-08',
      open: 0,
      upheld: 0,
    },
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
export const notice = (
  lines: PublicNotice['lines'],
  change: Partial<PublicNotice> = {},
): PublicNotice => ({
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
