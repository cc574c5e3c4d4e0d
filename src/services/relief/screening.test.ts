import { expect, test } from 'vitest';
import {
  centreWith as centre,
  measuresOf,
  factsAre as of,
} from '../../../test/contracts/example-centre.ts';
import type { Value } from '../../messages/value.ts';
import { type Household, householdOf, netPerHead } from '../common/household.ts';
import { type Lines, linesOf } from '../common/lines.ts';
import type { Facts } from '../service.ts';
import { categories } from './category.ts';
import { screen as screenBy } from './screening.ts';

const screen = (facts: Facts, at = centre(), day = '2026-11-23') =>
  screenBy(facts, measuresOf(at, day));

/** A household of three by its year's income and what it cannot save. */
const three = (income: number, rigid: number, more: { readonly [question: string]: Value } = {}) =>
  of({
    household_size: 3,
    household_income: income / 12,
    medical_self_paid: null,
    rigid_spending: rigid,
    ...more,
  });

/** The verdict on so much net income a head for a household of three. */
const verdictAt = (net: number) => screen(three(net * 36, 0), centre()).verdict;

const keys = (facts: Facts, at = centre()) => screen(facts, at).steps.map((step) => step.key);

test('36,000 of income less 12,000 for three is 666.67 a head: deep, and people look because 700 is near', () => {
  const found = screen(three(36_000, 12_000), centre());
  expect(found.suggested).toBe('deep');
  expect(found.verdict).toBe('review');
  expect(found.steps.find((step) => step.key === 'relief-step-net')?.args).toEqual({
    income: 36_000,
    rigid: 12_000,
    size: 3,
    net: 666.67,
  });
});

test('60,000 less 15,000 for three is 1,250 a head: relative', () => {
  expect(screen(three(60_000, 15_000), centre())).toMatchObject({
    suggested: 'relative',
    verdict: 'likely',
  });
});

test('90,000 less 20,000 for three is 1,944.44 a head: over the line', () => {
  const found = screen(three(90_000, 20_000), centre());
  expect(found).toMatchObject({ verdict: 'unlikely' });
  expect(found.suggested).toBeUndefined();
  expect(found.steps.find((step) => step.key === 'relief-step-over')?.args).toMatchObject({
    net: 1944.44,
    relative: 1400,
  });
});

test('90,000 with 50,000 of illness is an accident at 50 % and not at 80 %, and relative by net income either way', () => {
  const facts = three(90_000, 0, { hardship_cause: 'illness', medical_self_paid: 50_000 });
  const household = householdOf(facts) as Household;
  expect(netPerHead(household).value).toBeCloseTo(1111.11, 2);
  const at = (ratio: number) =>
    categories(household, 50_000, linesOf(measuresOf(centre({ accident_ratio: ratio }))) as Lines);
  expect(at(0.5)).toEqual(['relative', 'accident']);
  expect(at(0.8)).toEqual(['relative']);
  expect(keys(facts)).toContain('relief-step-accident');
  expect(keys(facts, centre({ accident_ratio: 0.8 }))).toContain('relief-step-no_accident');
});

test('an illness that took most of the income counts as an accident where net income is over the line', () => {
  const facts = of({
    hardship_cause: 'illness',
    household_size: 1,
    household_income: 10_000,
    medical_self_paid: 80_000,
    rigid_spending: null,
  });
  expect(screen(facts, centre())).toMatchObject({ suggested: 'accident', verdict: 'likely' });
});

test.each(['household_income', 'household_size', 'medical_self_paid', 'rigid_spending'])(
  'without %s there is too little to say, and the line names it',
  (open) => {
    const all = {
      household_size: 3,
      household_income: 3000,
      medical_self_paid: 0,
      rigid_spending: 0,
    };
    const found = screen(of({ ...all, [open]: undefined as unknown as Value }), centre());
    expect(found.verdict).toBe('insufficient');
    expect(found.steps[0]?.args?.['what']).toEqual([{ key: `q-${open}` }]);
  },
);

test('an accident whose loss is not said leaves too little to say', () => {
  expect(screen(three(36_000, 0, { hardship_cause: 'accident' }), centre()).verdict).toBe(
    'insufficient',
  );
});

test('a line that the centre did not set leaves too little to say and does not throw', () => {
  expect(screen(three(36_000, 0), { ...centre(), thresholds: {} }).verdict).toBe('insufficient');
});

test('within ten per cent of a line people look, beyond it they need not', () => {
  expect([
    verdictAt(629),
    verdictAt(631),
    verdictAt(770),
    verdictAt(771),
    verdictAt(1259),
    verdictAt(1261),
    verdictAt(1540),
    verdictAt(1541),
  ]).toEqual(['likely', 'review', 'review', 'likely', 'likely', 'review', 'review', 'unlikely']);
});

test('exactly on the line is under it only where the county says at most', () => {
  const facts = three(700 * 36, 0);
  expect(screen(facts, centre()).suggested).toBe('relative');
  expect(screen(facts, centre({}, { dibao_comparator: 'at_most' })).suggested).toBe('deep');
});

test('three other figures in the centre file change the screening', () => {
  const facts = three(60_000, 15_000, {
    hardship_cause: 'illness',
    medical_self_paid: 15_000,
    rigid_spending: 0,
  });
  expect(screen(facts, centre()).suggested).toBe('relative');
  expect(screen(facts, centre({ dibao_line: 2000 })).suggested).toBe('deep');
  expect(screen(facts, centre({ relative_multiplier: 1.5 })).suggested).toBeUndefined();
  expect(screen(facts, centre({ relative_multiplier: 1.5, accident_ratio: 0.2 })).suggested).toBe(
    'accident',
  );
});

test('an exclusion is never a silent no: people look and the line names it', () => {
  const facts = three(20_000, 0, { exclusion_any: true, exclusions: ['business', 'car'] });
  expect(screen(facts, centre()).verdict).toBe('review');
  expect(keys(facts).filter((key) => key === 'relief-gate-exclusion')).toHaveLength(2);
});

test.each([
  ['no union member', { union_member: false }, 'relief-gate-not_union_member'],
  ['a pensioner', { employment_status: 'retired' }, 'relief-gate-retired'],
  [
    'a household count that does not match',
    { family_members: [{ relation: 'spouse' }] },
    'relief-gate-size',
  ],
  [
    'a migrant without contract',
    { employment_status: 'migrant', contract_signed_at: null },
    'relief-gate-migrant',
  ],
])('%s is looked at by people', (_who, more, key) => {
  const facts = three(20_000, 0, more);
  expect(screen(facts, centre()).verdict).toBe('review');
  expect(keys(facts)).toContain(key);
});

test('a migrant with a contract of a year passes, counted from the latest day it can mean', () => {
  const facts = three(20_000, 0, { employment_status: 'migrant', contract_signed_at: '2025-11' });
  expect(screen(facts, centre(), '2026-11-29').verdict).toBe('review');
  expect(screen(facts, centre(), '2026-11-30').verdict).toBe('likely');
});

test('a pensioner passes where the county accepts pensioners', () => {
  const facts = three(20_000, 0, { employment_status: 'retired' });
  expect(screen(facts, centre({}, { accept_retired: true })).verdict).toBe('likely');
});

test('somebody able without work may count with the minimum wage, which people then look at', () => {
  const facts = three(12_000, 0, { employment_status: 'unemployed', monthly_income: null });
  expect(keys(facts)).toContain('relief-step-imputed');
  expect(keys(facts, centre({}, { impute_min_wage: false }))).not.toContain('relief-step-imputed');
});

test('an income said as "about" that may fall on either side is looked at by people', () => {
  const facts = of({
    household_size: 1,
    household_income: { value: 550, approx: true, min: 500, max: 900 },
    medical_self_paid: 0,
    rigid_spending: 0,
  });
  expect(keys(facts)).toContain('relief-step-about');
});
