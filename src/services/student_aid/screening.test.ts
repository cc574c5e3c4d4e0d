import { expect, test } from 'vitest';
import { centreWith, factsAre, measuresOf } from '../../../test/contracts/example-centre.ts';
import type { Field } from '../../fields/field.ts';
import { residentId } from '../../fields/resident-id.ts';
import type { Value } from '../../messages/value.ts';
import { papers } from './papers.ts';
import { screen } from './screening.ts';
import { seasonOf } from './season.ts';
import { ofStudent } from './student-field.ts';

const july = '2026-07-15';
const filed = {
  admission_level: 'bachelor',
  school_nature: 'public',
  has_file: true,
  is_new: true,
};
const verdict = (
  answers: { readonly [question: string]: Value },
  {
    centre = centreWith(),
    today = july,
  }: { centre?: ReturnType<typeof centreWith>; today?: string } = {},
) => screen(factsAre({ ...filed, ...answers }), measuresOf(centre, today)).verdict;

test('a child of a household on file, at an accepted level and in season, may fit', () => {
  expect(verdict({})).toBe('likely');
});

const withIncome = (household_income: number, rules = {}) =>
  verdict(
    {
      has_file: false,
      household_size: 1,
      household_income,
      medical_self_paid: 0,
      rigid_spending: 0,
    },
    { centre: centreWith({}, rules) },
  );

test('a household without file is measured by the relief line of the centre', () => {
  expect([withIncome(1200), withIncome(1300), withIncome(1600)]).toEqual([
    'likely',
    'review',
    'unlikely',
  ]);
  expect(withIncome(1200, { student_accept_unfiled: false })).toBe('review');
});

test('money that was not said leaves too little to say', () => {
  expect(verdict({ has_file: false, household_size: 1 })).toBe('insufficient');
});

test.each([
  ['a level the centre does not help at', { admission_level: 'primary' }],
  ['a private school', { school_nature: 'private' }],
  ['a military academy', { school_nature: 'military' }],
  ['training for a set post', { study_terms: ['targeted'] }],
  ['aid from elsewhere', { other_aid: '国家助学金' }],
  ['somebody who is not the guardian', { guardian: false }],
  ['no union member', { union_member: false }],
])('%s is looked at by people, never refused', (_what, answers) => {
  expect(verdict(answers as { [question: string]: Value })).toBe('review');
});

test('which levels are helped is the centre’s rule', () => {
  const centre = centreWith({}, { student_levels: 'primary, junior' });
  expect(verdict({ admission_level: 'primary' }, { centre })).toBe('likely');
  expect(verdict({}, { centre })).toBe('review');
});

test('out of season people look; new students have longer', () => {
  expect(verdict({}, { today: '2026-09-10' })).toBe('likely');
  expect(verdict({ is_new: false }, { today: '2026-09-10' })).toBe('review');
  expect(verdict({}, { today: '2026-09-11' })).toBe('review');
  expect(seasonOf(centreWith({}, { student_season_from: 7 }).rules, july, true)).toBeNull();
});

test('the student’s ID number says the student’s birth date and sex, never the applicant’s', () => {
  const field: Field = {
    ...residentId(),
    read: (text) =>
      text === 'good'
        ? { kind: 'value', value: text, implies: { birth_date: '2008-09-01', sex: 'female' } }
        : {
            kind: 'problem',
            problem: { key: 'problem-id_number-check' },
            keep: { question: 'id_number_invalid', value: text },
          },
  };
  expect(ofStudent(field).read('good', { today: july })).toMatchObject({
    implies: { student_birth_date: '2008-09-01', student_sex: 'female' },
  });
  expect(ofStudent(field).read('bad', { today: july })).toMatchObject({
    keep: { question: 'student_id_invalid', value: 'bad' },
  });
});

const ids = (has_file: boolean) => papers(factsAre({ has_file })).map((paper) => paper.id);

test('a household on file brings no proof of hardship again', () => {
  expect(ids(true)).not.toContain('hardship_proof');
  expect(ids(false)).toContain('hardship_proof');
});
