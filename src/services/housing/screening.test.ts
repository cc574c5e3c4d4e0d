import { expect, test } from 'vitest';
import {
  centreWith,
  exampleCentre,
  factsAre,
  measuresOf,
} from '../../../test/contracts/example-centre.ts';
import type { Value } from '../../messages/value.ts';
import { screen } from './screening.ts';
import { atOnce } from './where-to-go.ts';

const by = measuresOf(
  centreWith({ housing_income_line: 2000, housing_area_line: 15, housing_work_months: 12 }),
);
const family = {
  housing_need: 'public_rental',
  housing_status: 'rent',
  local_hukou: true,
  household_size: 3,
  household_income: 4500,
  housing_assets: [],
};
const of = (more: { readonly [question: string]: Value } = {}) =>
  screen(factsAre({ ...family, ...more }), by);
const last = (of: ReturnType<typeof screen>) => of.steps.map(({ key }) => key.slice(13));

test('local, without a home, 1,500 a person under a line of 2,000: may fit', () => {
  expect(of().verdict).toBe('likely');
  expect(last(of())).toEqual(['local', 'no_home', 'income']);
});

test.each([
  ['income over the line', { household_income: 9000 }, 'unlikely', 'income_over'],
  ['income within ten percent of the line', { household_income: 6100 }, 'review', 'income_near'],
  [
    'an own home of 14 square metres a head',
    { housing_status: 'own', housing_area: 42 },
    'likely',
    'narrow',
  ],
  [
    'an own home of 15 square metres a head',
    { housing_status: 'own', housing_area: 45 },
    'unlikely',
    'wide',
  ],
  [
    'eleven months of work with a permit',
    { local_hukou: false, residence_permit: true, local_work_months: 11 },
    'unlikely',
    'worked_short',
  ],
  [
    'twelve months of work with a permit',
    { local_hukou: false, residence_permit: true, local_work_months: 12 },
    'likely',
    'worked',
  ],
  [
    'from elsewhere and no permit',
    { local_hukou: false, residence_permit: false, local_work_months: 60 },
    'review',
    'no_permit',
  ],
  ['a home that was sold', { housing_assets: ['transferred'] }, 'review', 'asset'],
  ['a public home already', { housing_status: 'public_rental' }, 'review', 'has_public'],
] as const)('%s is told as it is', (_, more, verdict, step) => {
  const found = of(more);
  expect(found.verdict).toBe(verdict);
  expect(last(found)).toContain(step);
});

test('what was not said leaves it open, and a line the county has not set leaves it to people', () => {
  expect(screen(factsAre({ housing_need: 'public_rental' }), by).verdict).toBe('insufficient');
  const bare = measuresOf({ ...exampleCentre, thresholds: {} });
  const found = screen(factsAre(family), bare);
  expect(found.verdict).toBe('review');
  expect(last(found)).toContain('income_unset');
});

test('a leak or a landlord is held against no conditions', () => {
  for (const housing_need of ['repair', 'landlord', 'employer_housing', 'other'])
    expect(screen(factsAre({ housing_need }), by).verdict).toBe('review');
});

const here = { centre: exampleCentre, day: '2026-11-23' };

test.each([
  ['房东把我们水电都停了', 'landlord'],
  ['租的房押金不退', 'landlord'],
  ['屋顶漏雨，墙都裂了', 'repair'],
  ['离了婚没地方住', 'no_home'],
])('%s has its door at once', (said, need) => {
  expect(atOnce(said, here).map(({ key }) => key)).toEqual([`housing-door-${need}`]);
});

test('who asks for public housing hears no door before he is asked', () => {
  expect(atOnce('公租房咋申请，要排多久', here)).toEqual([]);
  expect(atOnce('', here)).toEqual([]);
});
