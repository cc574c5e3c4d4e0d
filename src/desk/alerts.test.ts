import { expect, test } from 'vitest';
import { soundsFor } from './alerts.ts';

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
