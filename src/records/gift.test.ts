import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import { createCalendar } from '../cases/calendar.ts';
import type { Case } from '../cases/case.ts';
import { decideRecord } from './decide.ts';
import type { RecordAct } from './record.ts';
import type { Source, SourceDeed } from './source.ts';
import type { RecordWorld } from './world.ts';

const source = (more: Partial<Source> = {}): Source => ({
  kind: 'source',
  id: 'ZJ26-000001',
  name: '爱心基金',
  origin: 'donation',
  year: 2026,
  budget: 100_00,
  reserved: 40_00,
  paid: 10_00,
  closed: false,
  opened: 1,
  changed: 1,
  version: 1,
  ...more,
});

type Gift = Extract<SourceDeed, { kind: 'receive_gift' }>;
const gift: Gift = {
  kind: 'receive_gift',
  case: 'BF26-000123',
  cents: 5_000_00,
  receipt: 'PJ-001',
  day: '2026-11-20',
};

function ruled(
  deed: Partial<Gift> = {},
  {
    roles = ['finance'],
    of = { service: 'donation', state: 'accepted' },
    all = [source()],
    at = source(),
  }: {
    readonly roles?: readonly string[];
    readonly of?: Partial<Case> | null;
    readonly all?: readonly Source[];
    readonly at?: Source;
  } = {},
) {
  const world: RecordWorld = {
    now: Date.parse('2026-11-23T10:00:00+08:00'),
    centre: exampleCentre,
    calendar: createCalendar(exampleCentre),
    roles,
    fresh: () => 'ZJ26-000009',
    record: () => null,
    case: () => of as Case | null,
    sources: () => all,
    householdsOf: () => [],
    linesOf: () => [],
    aidsOf: () => [],
  };
  const act: RecordAct = {
    id: 'a1',
    by: { id: 's-cai', name: '蔡会计' },
    at: world.now,
    deed: { ...gift, ...deed },
  };
  return decideRecord('source', at, { act, world });
}

test('a gift raises the budget of its source, and nothing else of it', () => {
  const ruling = ruled();
  if (!('done' in ruling)) throw new Error('refused');
  const [change] = ruling.done.changes;
  expect(change?.record).toMatchObject({
    budget: 5_100_00,
    reserved: 40_00,
    paid: 10_00,
    gifts: [{ case: 'BF26-000123', cents: 5_000_00, receipt: 'PJ-001' }],
  });
  expect(ruling.done.cases).toMatchObject([
    { case: 'BF26-000123', deed: { kind: 'gift_stands', gift: { name: '爱心基金' } } },
  ]);
});

const had = { case: 'BF26-000123', cents: 1, receipt: 'PJ-000', day: '2026-11-01' };
const other = { ...had, case: 'BF26-000777', receipt: 'PJ-001' };

test.each<[string, string, Partial<Gift>, Parameters<typeof ruled>[1]]>([
  ['who only takes in', 'refused-gift_finance', {}, { roles: ['intake', 'admin'] }],
  ['a source of the county', 'refused-gift_source', {}, { at: source({ origin: 'county' }) }],
  ['a source that is closed', 'refused-gift_source', {}, { at: source({ closed: true }) }],
  ['nothing', 'refused-no_amount', { cents: 0 }, {}],
  ['half a cent', 'refused-no_amount', { cents: 0.5 }, {}],
  ['no receipt', 'refused-gift_receipt', { receipt: '  ' }, {}],
  ['a day to come', 'refused-no_day', { day: '2026-11-24' }, {}],
  ['no case', 'refused-gift_case', {}, { of: null }],
  ['a case of relief', 'refused-gift_case', {}, { of: { service: 'relief', state: 'accepted' } }],
  [
    'a gift taken back',
    'refused-gift_over',
    {},
    { of: { service: 'donation', state: 'withdrawn' } },
  ],
  ['the same gift again', 'refused-gift_twice', {}, { all: [source({ gifts: [had] })] }],
  [
    'the same gift in another source',
    'refused-gift_twice',
    {},
    { all: [source(), source({ id: 'ZJ26-000002', gifts: [had] })] },
  ],
  [
    'a receipt that was written in',
    'refused-gift_receipt_used',
    { receipt: ' PJ-001 ' },
    { all: [source({ gifts: [other] })] },
  ],
])('%s raises nothing', (_, why, deed, at) => {
  expect(ruled(deed, at)).toMatchObject({ refused: { key: why } });
});
