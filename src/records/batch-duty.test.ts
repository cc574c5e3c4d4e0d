import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import { createCalendar } from '../cases/calendar.ts';
import type { Hand } from '../messages/office.ts';
import { holds, type Role } from '../services/role.ts';
import type { Batch, BatchState } from './batch.ts';
import { type BatchCondition, batchDuty, batchMoves, batchStates } from './batch-duty.ts';
import { decideRecord } from './decide.ts';
import type { Line } from './line.ts';
import type { RecordDeed } from './record.ts';
import type { Source } from './source.ts';
import type { RecordWorld } from './world.ts';

const roles: readonly Role[] = [
  'intake',
  'approver',
  'legal',
  'women',
  'finance',
  'auditor',
  'deputy',
  'admin',
];
const orders = ['meeting_notice', 'notice_meeting'] as const;
const now = Date.parse('2026-12-14T09:00:00+08:00');

const line: Line = {
  id: 'l1',
  batch: 'PC26-000001',
  n: 1,
  household: 'DA26-000001',
  case: null,
  from: 'list',
  payee: { name: '张三' },
  service: 'seasonal',
  form: 'cash',
  cents: 100,
  source: 'ZJ26-000001',
  state: 'listed',
  payments: [],
  shown: 'masked',
  year: 2026,
};
const source: Source = {
  kind: 'source',
  id: 'ZJ26-000001',
  name: '县级财政',
  origin: 'county',
  year: 2026,
  budget: 1_000,
  reserved: 0,
  paid: 0,
  closed: false,
  opened: now,
  changed: now,
  version: 1,
};
const batch = (state: BatchState): Batch => ({
  kind: 'batch',
  id: 'PC26-000001',
  name: '春节送温暖',
  service: 'seasonal',
  year: 2026,
  state,
  form: 'cash',
  source: source.id,
  rule: { deep: 1, relative: 1, accident: 1, other: 1 },
  lists: [],
  passages: [],
  hands: {},
  notices: [
    {
      notice: 'GS26-000001',
      level: 'county',
      from: '2026-12-01',
      to: '2026-12-08',
      open: 0,
      upheld: 0,
    },
  ],
  meeting: { meeting: 'HY26-000001', outcome: 'approved', day: '2026-12-01', document: '1号' },
  looked: { at: now, by: '林静', found: 0, taken: 0 },
  overrides: [],
  next: 2,
  opened: now,
  changed: now,
  version: 1,
});

type Whole = { readonly batch: Batch; readonly lines: readonly Line[]; readonly source: Source };

const whole = (state: BatchState): Whole => ({
  batch: batch(state),
  lines: [{ ...line, state: state === 'paying' ? 'paid' : 'listed' }],
  source: { ...source, paid: state === 'paying' ? 100 : 0 },
});

const without: { readonly [condition in BatchCondition]: (of: Whole) => Whole } = {
  lines: (of) => ({ ...of, lines: [] }),
  amounts: (of) => ({ ...of, lines: of.lines.map((one) => ({ ...one, cents: 0 })) }),
  caps: (of) => ({ ...of, lines: of.lines.map((one) => ({ ...one, cents: 999 })) }),
  looked: (of) => ({ ...of, batch: dropped(of.batch, 'looked') }),
  budget: (of) => ({ ...of, source: { ...of.source, budget: 0 } }),
  meeting: (of) => ({ ...of, batch: dropped(of.batch, 'meeting') }),
  notice: (of) => ({ ...of, batch: { ...of.batch, notices: [] } }),
  settled: (of) => ({ ...of, lines: [{ ...line, state: 'sent' }] }),
};

const dropped = (of: Batch, key: 'looked' | 'meeting'): Batch =>
  Object.fromEntries(Object.entries(of).filter(([name]) => name !== key)) as Batch;

function step(
  of: Whole,
  deed: RecordDeed,
  { held, id = 's1', order }: { held: readonly string[]; id?: string; order: string },
) {
  const centre = {
    ...exampleCentre,
    caps: [{ service: 'any', unit: 'yuan', value: 5, source: '示例' } as const],
    rules: { ...exampleCentre.rules, batch_order: order },
  };
  const records = { batch: of.batch, source: of.source };
  const world = {
    now,
    centre,
    calendar: createCalendar(centre),
    roles: held,
    fresh: () => 'X',
    record: (kind: string) => records[kind as keyof typeof records] ?? null,
    case: () => null,
    householdsOf: () => [],
    linesOf: () => of.lines,
    aidsOf: () => of.lines,
  } as unknown as RecordWorld;
  const act = { id: 'a1', by: { id, name: id }, at: now, deed };
  return decideRecord('batch', of.batch, { act, world });
}

const every = orders.flatMap((order) => {
  const centre = { ...exampleCentre, rules: { ...exampleCentre.rules, batch_order: order } };
  return batchStates(centre).flatMap((state) =>
    batchMoves(state, centre).map((to) => ({ order, state, to, duty: batchDuty(to, centre) })),
  );
});

test('no step of a batch is made without its role, and with it each is made once all is there', () => {
  expect(every.length).toBeGreaterThan(20);
  const wrong = every.flatMap(({ order, state, to, duty }) =>
    roles.flatMap((role) => {
      const deed = { kind: 'advance_batch', to, reason: '按程序' } as const;
      const made = 'done' in step(whole(state), deed, { held: [role], order });
      return made === (holds([role], duty.by) && role !== 'auditor')
        ? []
        : [`${order} ${state} ${to} ${role}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('no step of a batch is made without any one of the things it wants, and the refusal names it', () => {
  const wrong = every.flatMap(({ order, state, to, duty }) =>
    duty.needs.flatMap((condition) => {
      const deed = { kind: 'advance_batch', to, reason: '按程序' } as const;
      const ruling = step(without[condition](whole(state)), deed, { held: ['deputy'], order });
      const named =
        'refused' in ruling && JSON.stringify(ruling.refused).includes(`batch_${condition}"`);
      return named ? [] : [`${order} ${state} ${to} ${condition}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('no two hands that must be apart are one, and not even the manager lets that pass', () => {
  const wrong = every.flatMap(({ order, state, to, duty }) =>
    (duty.apart ?? []).flatMap((hand: Hand) => {
      const of = whole(state);
      const own = { ...of, batch: { ...of.batch, hands: { [hand]: { id: 's1', name: 's1' } } } };
      const deed = { kind: 'advance_batch', to, override: '急' } as const;
      const ruling = step(own, deed, { held: ['deputy', 'admin'], order });
      return 'refused' in ruling ? [] : [`${order} ${state} ${to} ${hand}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('what only records say of each other is said by nobody', () => {
  const mark = { meeting: 'HY', outcome: 'approved', day: '2026-12-01', document: '1' } as const;
  const ruling = step(whole('draft'), { kind: 'meeting_ruled', mark }, { held: roles, order: 'x' });
  expect('refused' in ruling).toBe(true);
});
