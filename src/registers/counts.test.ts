import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aid, source } from '../../test/registers/batch-fixture.ts';
import { chinese } from '../../test/registers/fixture.ts';
import { household } from '../../test/registers/household-fixture.ts';
import { figuresOf, receivedBy } from './batch-figures.ts';
import { countsBy, countTables, periodOf } from './counts.ts';

const paid = (
  day: string,
  change: Parameters<typeof aid>[0] = {},
  of: Parameters<typeof aid>[1] = {},
) => aid({ payments: [{ day, by: 's', ok: true }], ...change }, of);

const year = { each: 'month', from: '2027-01-01', to: '2027-12-31' } as const;

test.each([
  ['2027-01-31', 'month', '2027-01'],
  ['2027-03-31', 'quarter', '2027-1'],
  ['2027-04-01', 'quarter', '2027-2'],
  ['2027-12-31', 'quarter', '2027-4'],
] as const)('%s lies in the %s %s', (day, each, period) => {
  expect(periodOf(day, each)).toBe(period);
});

test('a household helped twice in a month is one household and two aids', () => {
  const all = [
    paid('2027-01-10'),
    paid('2027-01-20', { id: 'l2', cents: 5_050 }),
    paid('2027-02-01', { id: 'l3' }),
  ];
  expect(countsBy(all, () => 'a', year)).toEqual([
    { period: '2027-01', group: 'a', households: 1, lines: 2, cents: 305_050 },
    { period: '2027-02', group: 'a', households: 1, lines: 1, cents: 300_000 },
  ]);
});

test('what was not received, or on another day, is not counted', () => {
  const all = [
    paid('2026-12-31'),
    paid('2028-01-01'),
    aid({ state: 'sent' }),
    aid({ state: 'returned' }),
    aid({ state: 'dropped' }),
  ];
  expect(countsBy(all, () => 'a', year)).toEqual([]);
});

test('the counts upwards are cut by category, cause, service and source in the words of the form', () => {
  const all = [
    paid('2027-01-10'),
    paid(
      '2027-05-10',
      { id: 'l2', category: undefined, cause: '另有原因' },
      { source: source({ origin: 'union' }) },
    ),
  ];
  const [first, ...cuts] = countTables(all, [household({ filedOn: '2027-01-05' })], {
    ...year,
    each: 'quarter',
    words: chinese,
  });
  expect(first.title).toBe('季度汇总');
  expect(first.rows).toMatchObject([
    { period: '2027-1', came: 1, went: 0, households: 1, lines: 1, cents: 300_000 },
    { period: '2027-2', came: 0, went: 0, households: 1, lines: 1, cents: 300_000 },
  ]);
  expect(cuts.map(({ title, rows }) => [title, rows.map(({ group }) => group)])).toEqual([
    ['按困难类别', ['深度困难', '未注明']],
    ['按主要致困原因', ['患重特大疾病', '另有原因']],
    ['按项目', ['送温暖、送清凉、送文化', '送温暖、送清凉、送文化']],
    ['按资金来源', ['中央财政', '工会经费']],
  ]);
});

const states = [
  'listed',
  'held',
  'dropped',
  'reserved',
  'sent',
  'failed',
  'paid',
  'returned',
] as const;
const anyAid = fc
  .record({
    state: fc.constantFrom(...states),
    cents: fc.integer({ min: 1, max: 100_000_000 }),
    source: fc.constantFrom('a', 'b', 'c'),
  })
  .map((change) => aid(change, { source: source({ id: change.source }) }));

test('of any batch the total is what was paid, returned and not paid, by source and over all', () => {
  fc.assert(
    fc.property(fc.array(anyAid, { maxLength: 200 }), (aids) => {
      const { bySource, all, went } = figuresOf(aids);
      for (const one of [all, ...bySource.map(({ figures }) => figures)])
        expect(one.cents).toBe(one.paid + one.returned + one.open);
      for (const key of ['lines', 'cents', 'paid', 'returned', 'open'] as const)
        expect(bySource.reduce((sum, { figures }) => sum + figures[key], 0)).toBe(all[key]);
      expect(all.lines + went).toBe(aids.length);
    }),
  );
});

test('each line that was received was so in one way, and retries are told apart', () => {
  const failed = { day: '2027-01-01', by: 's', ok: false };
  const by = (kind: 'signed' | 'agent' | 'home') =>
    aid({ receipt: { kind, day: '2027-01-02', by: 's' } });
  const all = [
    aid(),
    aid({ payments: [failed, { ...failed, ok: true }] }),
    by('signed'),
    by('agent'),
    by('home'),
    by('home'),
    aid({ state: 'failed', payments: [failed] }),
  ];
  expect(receivedBy(all)).toEqual({ bank: 2, signed: 1, agent: 1, home: 2, retried: 1 });
});
