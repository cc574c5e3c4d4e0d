import { expect, test } from 'vitest';
import { isHidden, mayAct, mayHear, mayRead, readers } from './roles.ts';

const person = (...roles: string[]) => ({
  id: 's',
  login: 'li',
  name: '李敏',
  roles,
  active: true,
});
const application = (service: string) => ({ kind: 'application' as const, service });
const centre = { duty: ['li'] } as never;
const nobody = { duty: [] } as never;

test('a case is read by the roles its service names, and by administrators', () => {
  expect(mayRead(person('intake'), application('job_referral'), nobody)).toBe(true);
  expect(mayRead(person('legal'), application('job_referral'), nobody)).toBe(false);
  expect(mayRead(person('admin'), application('job_referral'), nobody)).toBe(true);
  expect(mayRead(person(), application('job_referral'), nobody)).toBe(false);
});

const kept = (...never: string[]) => ({ ...application('petition'), kept: { never } });
const naming = { duty: [], complaints: ['li', 'zhou'] } as never;

test.each<[string, readonly string[], boolean]>([
  ['women', ['women'], true],
  ['whoever manages accounts', ['admin'], false],
  [
    'everybody else together',
    ['intake', 'approver', 'legal', 'finance', 'auditor', 'admin'],
    false,
  ],
  ['somebody of the county who stands in', ['deputy', 'admin'], false],
])('a women’s case is read by %s: %s', (_, held, may) => {
  expect(mayRead(person(...held), application('women_rights'), nobody)).toBe(may);
  expect(isHidden(person(...held), application('women_rights'), nobody)).toBe(!may);
});

test('a complaint about the centre is read by those it names, whatever their roles, and never by whom it is about', () => {
  const zhou = { ...person('auditor'), login: 'zhou' };
  expect([person('intake'), zhou].map((one) => mayRead(one, kept('li'), naming))).toEqual([
    false,
    true,
  ]);
  const root = { ...person('admin', 'intake'), login: 'root' };
  expect(mayRead(root, kept(), naming)).toBe(false);
  expect(readers([person('intake'), zhou, root], kept('li', 'zhou'), naming)).toEqual([]);
  expect(readers([{ ...zhou, active: false }], kept(), naming)).toEqual([]);
});

test('a service that no longer exists is read by administrators alone', () => {
  expect(mayRead(person('intake', 'approver'), application('gone'), nobody)).toBe(false);
  expect(mayRead(person('admin'), application('gone'), nobody)).toBe(true);
});

test('whoever is on duty reads alerts, and only alerts, beyond his roles', () => {
  const alert = { kind: 'alert', service: 'alert' } as const;
  const call = { kind: 'call', service: 'call' } as const;
  expect(mayRead(person('finance'), alert, centre)).toBe(true);
  expect(mayRead(person('finance'), alert, nobody)).toBe(false);
  expect(mayRead(person('finance'), call, centre)).toBe(false);
  expect(mayRead(person('women'), call, nobody)).toBe(true);
});

test('one who only audits reads and does not act', () => {
  expect(mayAct(person('auditor'))).toBe(false);
  expect(mayAct(person('auditor', 'intake'))).toBe(true);
  expect(mayAct(person())).toBe(false);
});

const alertOf = (danger: 'violence' | 'assault' | 'self_harm') =>
  ({ kind: 'alert', service: 'alert', danger }) as const;
const named = (login: string, ...held: string[]) => ({ ...person(...held), id: login, login });

test.each(['violence', 'assault'] as const)(
  'of %s only those on duty and the women’s officers read the words',
  (danger) => {
    const [duty, officer, desk, admin] = [
      named('li', 'intake'),
      named('wang', 'women'),
      named('he', 'intake'),
      named('root', 'admin'),
    ];
    const world = { accounts: [duty, officer, desk, admin], centre };
    const may = (one: typeof duty) => mayHear(one, alertOf(danger), world);
    expect([duty, officer, desk, admin].map(may)).toEqual([true, true, false, false]);
    expect(mayHear(desk, alertOf('self_harm'), world)).toBe(true);
  },
);

test('where nobody on duty and no women’s officer has an account, the others must be able to help', () => {
  const desk = named('he', 'intake');
  const gone = { ...named('wang', 'women'), active: false };
  expect(mayHear(desk, alertOf('violence'), { accounts: [desk, gone], centre: nobody })).toBe(true);
});
