import { expect, test } from 'vitest';
import type { Case } from '../cases/case.ts';
import { openAlerts, soundsFor } from './alerts.ts';
import { sampleCase } from './sample-case.ts';

const at = (step: number) => ({ alert: { step, acknowledged: null } });
const all = { duty: ['li', 'wang', 'fa'], logins: new Set(['li', 'wang', 'fa', 'he']) };

test('an alert sounds first for the first on duty, then for the next one too', () => {
  expect(['li', 'wang', 'fa', 'he'].filter((login) => soundsFor(at(0), login, all))).toEqual([
    'li',
  ]);
  expect(['li', 'wang', 'fa', 'he'].filter((login) => soundsFor(at(1), login, all))).toEqual([
    'li',
    'wang',
  ]);
});

test('with nobody on duty it sounds for everybody', () => {
  expect(soundsFor(at(0), 'he', { ...all, duty: [] })).toBe(true);
});

test('a duty list that names no account leaves nobody deaf', () => {
  expect(soundsFor(at(0), 'he', { duty: ['gone'], logins: all.logins })).toBe(true);
});

const account = (login: string, ...roles: string[]) =>
  ({ id: login, login, name: login, roles, active: true }) as const;

/** The open alerts of one account, where these have accounts and these are on duty. */
function shownTo(login: string, of: Case, duty: readonly string[]) {
  const accounts = [account('li', 'intake'), account('mei', 'women'), account('he', 'intake')];
  const staff = accounts.find((one) => one.login === login);
  if (staff === undefined) throw new Error(`Cannot find account ${login}`);
  const store = { desk: { page: () => [of], case: () => of }, staff: { list: () => accounts } };
  return openAlerts({ store, centre: { duty } } as never, staff)[0];
}

const ringing = (danger: 'violence' | 'injury') =>
  sampleCase({
    kind: 'alert',
    service: 'alert',
    danger,
    alert: { step: 0, acknowledged: null },
  });

test('violence sounds for the one on duty and for the women’s officer, and tells the others nothing of it', () => {
  const of = ringing('violence');
  expect(shownTo('li', of, ['li'])).toMatchObject({ sounds: true, heard: true });
  expect(shownTo('mei', of, ['li'])).toMatchObject({ sounds: true, heard: true });
  expect(shownTo('he', of, ['li'])).toMatchObject({ sounds: false, heard: false });
  expect(shownTo('he', ringing('injury'), ['li'])).toMatchObject({ sounds: false, heard: true });
});

test('that no one is on duty is said, and then it sounds for everybody who may hear', () => {
  expect(shownTo('he', ringing('injury'), ['gone'])).toMatchObject({ nobody: true, sounds: true });
  expect(shownTo('he', ringing('injury'), ['li'])).toMatchObject({ nobody: false });
});
