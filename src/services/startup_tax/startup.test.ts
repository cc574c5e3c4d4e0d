import { expect, test } from 'vitest';
import {
  centreWith,
  exampleCentre,
  factsAre,
  measuresOf,
} from '../../../test/contracts/example-centre.ts';
import { screen } from './screening.ts';
import { advice, atOnce } from './told.ts';

const keys = (said: string) =>
  atOnce(said, { centre: exampleCentre, day: '2026-11-23' }).map(({ key }) => key.slice(12));

test.each([
  ['创业贷款能贷多少', ['door-loan']],
  ['个体户一年交多少税', ['door-tax']],
  ['营业执照要钱吗', ['door-licence']],
  ['就业创业证在哪办', ['door-jobless_card']],
  ['想摆个早点摊', ['door-start']],
  ['想开个店，能贷点款不', ['door-loan']],
])('%s has its counter at once', (said, doors) => {
  expect(keys(said)).toEqual(doors);
});

const jobless = { jobless_registered: true, has_jobless_card: true };
const of = (more: object, centre = exampleCentre) =>
  screen(factsAre({ ...jobless, ...more }), measuresOf(centre));

test('registered, with the card, a loan of the county: may fit', () => {
  expect(of({ startup_wish: ['loan'] }).verdict).toBe('likely');
  expect(of({ startup_wish: ['start'] }).verdict).toBe('likely');
});

test('not registered, no card, or had before is looked at by people', () => {
  for (const more of [
    { jobless_registered: false },
    { has_jobless_card: false },
    { startup_aided: '2024年免过税' },
  ])
    expect(of({ startup_wish: ['tax'], ...more }).verdict).toBe('review');
  expect(screen(factsAre({ startup_wish: ['tax'] }), measuresOf(exampleCentre)).verdict).toBe(
    'insufficient',
  );
});

test('a sum is told only where the centre has set it, with where it stands written', () => {
  const said = (centre: typeof exampleCentre) =>
    advice(factsAre({ startup_wish: ['loan'] }), centre, '2026-11-23').map(({ key }) => key);
  const cap = 'startup_tax-advice-startup_loan_cap';
  expect(said(centreWith({ startup_loan_cap: 150_000 }))).toContain(cap);
  expect(said({ ...exampleCentre, thresholds: {} })).not.toContain(cap);
  const bare = { ...exampleCentre, thresholds: {} };
  expect(of({ startup_wish: ['loan'] }, bare).verdict).toBe('review');
});
