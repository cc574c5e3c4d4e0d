import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsAre } from '../../../test/contracts/example-centre.ts';
import type { Value } from '../../messages/value.ts';
import { deadlines } from './clocks.ts';

const clocks = (answers: { readonly [question: string]: Value }, today = '2025-03-10') =>
  deadlines(factsAre(answers), today).map(({ id, last }) => `${id} ${last}`);

const leftWork = { matter: 'wages', still_employed: false, left_at: '2025-04-10' };

test('left on 2025-04-10: arbitration for wages by 2026-04-10', () => {
  expect(clocks(leftWork)).toContain('arbitration 2026-04-10');
});

test('injured on 2025-03-01: the employer files by 2025-03-31, worker, kin or union by 2026-03-01', () => {
  expect(clocks({ matter: 'injury', event_date: '2025-03-01' })).toEqual([
    'injury_employer 2025-03-31',
    'injury_worker 2026-03-01',
  ]);
});

test('once the employer missed its thirty days only the clock of worker, kin and union is shown', () => {
  const injured = { matter: 'injury', event_date: '2025-03-01' };
  expect(clocks(injured, '2025-03-31')).toHaveLength(2);
  expect(clocks(injured, '2025-04-01')).toEqual(['injury_worker 2026-03-01']);
});

test('an injury that is filed has no filing clock', () => {
  expect(clocks({ matter: 'injury', event_date: '2025-03-01', injury_filed: true })).toEqual([]);
});

test('unpaid wages have no arbitration limit while the worker is still employed', () => {
  expect(clocks({ matter: 'wages', still_employed: true, owed_to: '2025-02' })).toEqual([
    'inspection 2027-02-01',
  ]);
});

test('the last month owed follows from the first and their number', () => {
  const owed = { matter: 'wages', still_employed: true, owed_from: '2024-11', months_owed: 3 };
  expect(clocks(owed)).toEqual(['inspection 2027-01-01']);
});

test('a day said as a month or a year counts from its earliest day', () => {
  expect(clocks({ ...leftWork, left_at: '2025-04' })).toContain('arbitration 2026-04-01');
  expect(clocks({ ...leftWork, left_at: '2025' })).toContain('arbitration 2026-01-01');
});

test('a claim within the year begins it anew, from its earliest day; one that may be too late does not', () => {
  expect(clocks({ ...leftWork, last_claim_at: '2025-12-05' })).toContain('arbitration 2026-12-05');
  expect(clocks({ ...leftWork, last_claim_at: '2025-12' })).toContain('arbitration 2026-12-01');
  expect(clocks({ ...leftWork, last_claim_at: '2026-04' })).toContain('arbitration 2026-04-10');
  expect(clocks({ ...leftWork, last_claim_at: '2026-05-01' })).toContain('arbitration 2026-04-10');
  expect(clocks({ ...leftWork, last_claim_at: '2024-12-01' })).toContain('arbitration 2026-04-10');
  expect(clocks({ ...leftWork, last_claim_at: null })).toContain('arbitration 2026-04-10');
});

test('a dismissal counts from the day of the dismissal', () => {
  expect(clocks({ matter: 'dismissal', event_date: '2025-02-03' })).toEqual([
    'arbitration 2026-02-03',
  ]);
});

test('after the award there are fifteen days to court and the arbitration clock is gone', () => {
  expect(
    clocks({
      matter: 'dismissal',
      event_date: '2025-02-03',
      procedure_state: 'award',
      award_received_at: '2025-03-08',
    }),
  ).toEqual(['lawsuit 2025-03-23']);
});

test('the soonest clock stands first and each names its law', () => {
  const found = deadlines(factsAre({ ...leftWork, owed_to: '2025-03' }), '2025-05-01');
  expect(found.map((clock) => clock.last)).toEqual(['2026-04-10', '2027-03-01']);
  expect(found.every((clock) => /第\d+条$/u.test(clock.source))).toBe(true);
});

test('whatever is said as a date, the clocks stand in order and nothing throws', () => {
  const said = fc.oneof(
    fc.constantFrom<Value>('2025', '2025-02', '2024-02-29', '2025-02-30', null, ''),
    fc.string(),
  );
  const matters = fc.constantFrom('wages', 'dismissal', 'injury', 'relation', 'insurance', 'other');
  fc.assert(
    fc.property(matters, said, said, said, (matter, left_at, event_date, last_claim_at) => {
      const facts = { matter, still_employed: false, left_at, event_date, last_claim_at };
      const days = deadlines(factsAre(facts), '2025-03-10').map((clock) => clock.last);
      expect(days).toEqual(days.toSorted());
    }),
  );
});
