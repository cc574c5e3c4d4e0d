import { expect, test } from 'vitest';
import { centreWith, factsAre, measuresOf } from '../../../test/contracts/example-centre.ts';
import type { Value } from '../../messages/value.ts';
import { advice } from './advice.ts';
import { exemption } from './exemption.ts';
import { papers } from './papers.ts';
import { screen } from './screening.ts';

const today = '2026-11-23';
const of = (answers: { readonly [question: string]: Value }) =>
  factsAre({ matter: 'wages', ...answers });
const verdict = (answers: { readonly [question: string]: Value }, centre = centreWith()) =>
  screen(of(answers), measuresOf(centre, today)).verdict;

test.each([
  ['a migrant worker claiming pay', { matter: 'wages', people_groups: ['migrant'] }, false, true],
  ['a migrant worker injured', { matter: 'injury', people_groups: ['migrant'] }, false, true],
  ['a migrant worker dismissed', { matter: 'dismissal', people_groups: ['migrant'] }, false, false],
  ['somebody on relief', { matter: 'other', people_groups: ['relief'] }, false, true],
  [
    'a disabled person without fixed income',
    { people_groups: ['disabled'], fixed_income: false },
    false,
    true,
  ],
  [
    'a disabled person with fixed income',
    { people_groups: ['disabled'], fixed_income: true },
    false,
    false,
  ],
  ['an old person who has not said so', { people_groups: ['elderly'] }, false, false],
  ['a victim of violence', { people_groups: ['violence'] }, true, false],
  ['nobody of these', { people_groups: null }, false, false],
])(
  '%s: no hardship condition and no hardship check are two things',
  (_who, answers, condition, waived) => {
    expect(exemption(factsAre(answers))).toEqual({
      noHardshipCondition: condition,
      hardshipCheckWaived: waived,
    });
  },
);

test('who is exempt may fit whatever the income is', () => {
  expect(verdict({ people_groups: ['migrant'], household_income: 90_000, household_size: 1 })).toBe(
    'likely',
  );
});

test('others are measured against the line: under, near, over and unknown', () => {
  const each = (household_income: number) => verdict({ household_income, household_size: 1 });
  expect([each(1259), each(1260), each(1540), each(1541)]).toEqual([
    'likely',
    'review',
    'review',
    'unlikely',
  ]);
  expect(verdict({ household_size: 2 })).toBe('insufficient');
  expect(verdict({ household_income: 1000 })).toBe('insufficient');
});

test('the line is the centre’s own', () => {
  const money = { household_income: 2000, household_size: 1 };
  expect(verdict(money)).toBe('unlikely');
  expect(verdict(money, centreWith({ legal_aid_multiplier: 4 }))).toBe('likely');
  expect(verdict(money, { ...centreWith(), thresholds: {} })).toBe('insufficient');
});

const firstLine = (day: string) =>
  screen(
    of({ still_employed: false, left_at: '2025-11-30', people_groups: ['migrant'] }),
    measuresOf(centreWith(), day),
  ).steps[0]?.key;

test('seven days before a limit the line on aid first stands on top, eight days before it does not', () => {
  expect(firstLine('2026-11-23')).toBe('legal_aid-step-hurry');
  expect(firstLine('2026-11-22')).toBe('legal_aid-step-waived');
  expect(firstLine('2026-12-01')).toBe('legal_aid-step-waived');
});

test('advice names at most three kinds of evidence that are lacking, and always the two doors', () => {
  const lines = (evidence: Value) => advice(of({ evidence })).map((one) => one.key);
  expect(lines(null)).toEqual([
    'legal_aid-advice-bank',
    'legal_aid-advice-chats',
    'legal_aid-advice-attendance',
    'legal_aid-advice-doors',
    'legal_aid-advice-free',
  ]);
  expect(lines(['bank', 'chats'])).not.toContain('legal_aid-advice-bank');
  expect(advice(of({ workers_count: 8 })).map((one) => one.key)).toContain(
    'legal_aid-advice-together',
  );
});

/** The papers for somebody of these groups. */
const ids = (people_groups: Value) => papers(of({ people_groups })).map((paper) => paper.id);

test('who is waived proves his standing, others state their hardship, a victim of violence neither', () => {
  expect(ids(['migrant'])).toContain('waiver_proof');
  expect(ids(null)).toContain('honesty_statement');
  expect(ids(['violence'])).not.toContain('honesty_statement');
});
