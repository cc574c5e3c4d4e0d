import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import type { Centre } from '../messages/centre.ts';
import { services } from '../services/index.ts';
import { type Account, officeGaps } from './office-gaps.ts';

const account = (id: string, ...roles: readonly string[]): Account => ({ id, roles, active: true });
const gapsAt = (centre: Centre, ...accounts: readonly Account[]) =>
  officeGaps(services, centre, accounts).map(({ of, step, why }) => `${of.key} ${step.key} ${why}`);

/** Of an office that has its women's officer and takes up complaints about itself. */
const gaps = (...accounts: readonly Account[]) =>
  gapsAt({ ...exampleCentre, complaints: ['zhou'] }, ...accounts, account('w', 'women'), {
    ...account('z', 'auditor'),
    login: 'zhou',
  });

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

test('a service for few of whom nobody has an account is one line, and so are complaints that nobody takes up', () => {
  const deputy = account('d', 'deputy', 'admin', 'intake', 'legal', 'finance', 'approver');
  const found = gapsAt(exampleCentre, deputy);
  expect(found.filter((one) => one.includes('women_rights'))).toEqual([
    'service-women_rights nothing unread',
  ]);
  expect(found).toContain('nothing nothing complaints');
  const gone = { ...account('w', 'women'), active: false };
  expect(gapsAt(exampleCentre, deputy, gone)).toContain('service-women_rights nothing unread');
  expect(gapsAt(exampleCentre, deputy, account('w', 'women'))).not.toContain(
    'service-women_rights nothing unread',
  );
});
