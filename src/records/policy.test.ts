import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCalendar } from '../cases/calendar.ts';
import { readCentre } from '../centre.ts';
import { computations } from '../policies/computations.ts';
import { readPolicies } from '../policies/read-policies.ts';
import { digestOf } from '../policies/shelf.ts';
import { decideRecord } from './decide.ts';
import type { PolicyDeed, PolicyRecord } from './policy.ts';
import type { Ruling } from './record.ts';

const root = join(import.meta.dirname, '..', '..');
const centre = readCentre(join(root, 'test', 'centre.json'));
const entries = readPolicies(join(root, 'test', 'policies', 'base'), computations);
const entry = entries.find(({ id }) => id === 'heat_allowance') as (typeof entries)[number];

function ruled(
  before: PolicyRecord | null,
  deed: PolicyDeed,
  roles: readonly string[] = ['admin'],
): Ruling {
  const act = { id: 'a1', by: { id: 's1', name: '李梅' }, at: 5, deed };
  const world = {
    now: 5,
    centre,
    calendar: createCalendar(centre),
    roles,
    fresh: () => 'ZC26-000001',
    record: () => null,
    case: () => null,
    householdsOf: () => [],
    linesOf: () => [],
    aidsOf: () => [],
  };
  return decideRecord('policy', before, { act, world });
}

const after = (ruling: Ruling): PolicyRecord | null =>
  'done' in ruling ? (ruling.done.changes[0]?.record as PolicyRecord) : null;
const why = (ruling: Ruling): string | null => ('refused' in ruling ? ruling.refused.key : null);
const approve: PolicyDeed = { kind: 'approve_policy', policy: entry.id, digest: digestOf(entry) };
const write: PolicyDeed = { kind: 'write_policy', entry };

test('a named person approves an entry of the files, which opens its record', () => {
  expect(after(ruled(null, approve))).toMatchObject({
    id: 'ZC26-000001',
    policy: entry.id,
    state: 'approved',
    approved: { name: '李梅', digest: digestOf(entry) },
    version: 1,
  });
});

test('whoever writes or approves must hold the role', () => {
  expect(why(ruled(null, approve, ['intake']))).toBe('refused-not_yours_to_do');
  expect(why(ruled(null, write, ['auditor']))).toBe('refused-not_yours_to_do');
  expect(after(ruled(null, write, ['intake']))).toMatchObject({ state: 'waits', writer: '李梅' });
});

test('a new wording loses the approval of the old one, and stays in the history', () => {
  const written = after(ruled(null, write));
  const approved = after(ruled(written, approve));
  expect(approved).toMatchObject({ state: 'approved', version: 2 });
  const changed = ruled(approved, { kind: 'write_policy', entry: { ...entry, title: '改过的' } });
  expect(after(changed)).toMatchObject({ state: 'waits', version: 3, entry: { title: '改过的' } });
  expect(after(changed)?.approved).toBeUndefined();
  expect(why(ruled(after(changed), approve))).toBe('refused-policy_changed');
});

test('an entry that does not hold together is not kept', () => {
  const bad = { ...entry, until: '2020-01-01' };
  expect(why(ruled(null, { kind: 'write_policy', entry: bad }))).toBe('refused-policy_fault');
  const other = { ...entry, id: 'other_rule' };
  expect(why(ruled(after(ruled(null, write)), { kind: 'write_policy', entry: other }))).toBe(
    'refused-policy_id',
  );
});

test('it is taken back and restored only with a reason', () => {
  const retire = (reason: string): PolicyDeed => ({
    kind: 'retire_policy',
    policy: entry.id,
    reason,
  });
  expect(why(ruled(null, retire(' ')))).toBe('refused-no_reason');
  const gone = after(ruled(null, retire('标准变了')));
  expect(gone).toMatchObject({ retired: true, state: 'retired' });
  expect(after(ruled(gone, { kind: 'restore_policy', reason: '核对过' }))).toMatchObject({
    retired: false,
    state: 'waits',
  });
  expect(why(ruled(null, { kind: 'restore_policy', reason: '核对过' }))).toBe('refused-no_record');
});
