import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import { services } from '../services/index.ts';
import { type Account, officeGaps } from './office-gaps.ts';

const account = (id: string, ...roles: readonly string[]): Account => ({ id, roles, active: true });
const gaps = (...accounts: readonly Account[]) =>
  officeGaps(services, exampleCentre, accounts).map(
    ({ of, step, why }) => `${of.key} ${step.key} ${why}`,
  );

test('an office in which every hand has its own person has no gap', () => {
  expect(
    gaps(account('a', 'intake', 'legal'), account('b', 'approver'), account('c', 'finance')),
  ).toEqual([]);
});

test('a step for which nobody has the role is named', () => {
  const found = gaps(account('a', 'intake', 'legal'), account('b', 'approver'));
  expect(found).toContain('service-relief state-relief-paid.staff|state-paid.staff nobody');
  expect(found).toContain('record-batch batch-paying nobody');
});

test('one person with every role cannot approve what he proposed himself', () => {
  const found = gaps(account('a', 'intake', 'legal', 'approver', 'finance', 'admin'));
  expect(found).toContain('service-relief state-relief-filed.staff|state-filed.staff same_person');
  expect(found).toContain('record-batch batch-approved same_person');
});

test('somebody of the county union who is authorised stands in for whoever is missing, and is no second person for himself', () => {
  expect(
    gaps(account('a', 'intake', 'legal'), account('b', 'deputy'), account('c', 'finance')),
  ).toEqual([]);
  const alone = gaps(account('a', 'deputy'));
  expect(alone).toContain('record-batch batch-approved same_person');
});

test('an account that is switched off fills no gap', () => {
  const off = { ...account('c', 'finance'), active: false };
  expect(gaps(account('a', 'intake', 'legal'), account('b', 'approver'), off)).toContain(
    'record-batch batch-paying nobody',
  );
});
