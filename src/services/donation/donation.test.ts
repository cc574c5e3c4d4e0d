import { expect, test } from 'vitest';
import {
  centreWith,
  exampleCentre,
  factsAre,
  measuresOf,
} from '../../../test/contracts/example-centre.ts';
import { screen } from './screening.ts';
import { donation } from './service.ts';
import { advice, atOnce } from './told.ts';

const by = measuresOf(exampleCentre, '2026-11-23');
const keys = (said: string, centre = exampleCentre) =>
  atOnce(said, { centre, day: '2026-11-23' }).map(({ key }) => key);

test('no account stands in the chat unless certificate and account are both set', () => {
  const account = 'donation-told-account';
  for (const rules of [
    { donation_certificate: '', donation_account: '0001' },
    { donation_certificate: ' ', donation_account: '0001' },
    { donation_certificate: '53990000', donation_account: '' },
  ]) {
    expect(keys('我想捐款', centreWith({}, rules))).not.toContain(account);
    expect(
      advice(factsAre({ gift_kind: 'money' }), centreWith({}, rules)).map(({ key }) => key),
    ).toContain('donation-told-intent');
  }
  const set = centreWith({}, { donation_certificate: '53990000', donation_account: '0001' });
  expect(keys('我想捐款', set)).toContain(account);
  expect(keys('我想捐款', { ...set, rules: {} })).not.toContain(account);
});

test.each([
  ['群里有人发个二维码说给困难职工捐款', 'code'],
  ['扫码就能捐吗', 'code'],
  ['捐的钱花哪去了', 'where'],
  ['公司捐款抵税不', 'tax'],
  ['能指定给某个人吗', 'named'],
])('%s is answered at once', (said, what) => {
  expect(keys(said)).toContain(`donation-told-${what}`);
});

test('a payment code is never followed by an account', () => {
  const set = centreWith({}, { donation_certificate: '53990000', donation_account: '0001' });
  expect(keys('扫码就能捐吗', set)).toEqual(['donation-told-code']);
});

test.each([
  ['somebody tied to the donor', { gift_purpose: 'person', gift_related: true }, 'related'],
  ['somebody else by name', { gift_purpose: 'person', gift_related: false }, 'named'],
  ['rice past its day', { gift_expiry: '2026-11-22' }, 'expired'],
  ['rice for another fifty-nine days', { gift_expiry: '2027-01-21' }, 'short'],
  ['a month alone is its first day', { gift_expiry: '2027-01' }, 'short'],
])('%s is looked at by people', (_, more, step) => {
  const found = screen(factsAre({ gift_kind: 'goods', ...more }), by);
  expect(found).toMatchObject({ verdict: 'review', steps: [{ key: `donation-step-${step}` }] });
});

test('a plain gift has nothing to look at, and nothing said is too little', () => {
  expect(screen(factsAre({ gift_kind: 'goods', gift_expiry: '2027-01-22' }), by).verdict).toBe(
    'likely',
  );
  expect(screen(factsAre({ gift_kind: 'money', gift_purpose: 'study' }), by).verdict).toBe(
    'likely',
  );
  expect(screen(factsAre({}), by).verdict).toBe('insufficient');
});

test('who stays unnamed is unnamed in the register', () => {
  expect(donation.covered?.(factsAre({ donor_shown: 'anonymous' }))).toContain('name');
  expect(donation.covered?.(factsAre({ donor_shown: 'named' }))).toEqual([]);
});
