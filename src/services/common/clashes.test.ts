import { expect, test } from 'vitest';
import { factsAre } from '../../../test/contracts/example-centre.ts';
import { services } from '../index.ts';
import { idClash, incomeClash, orderClash, sizeClash } from './clashes.ts';

const wife = { relation: 'spouse' };

const sizes = (household_size: number) =>
  sizeClash(factsAre({ household_size, family_members: [wife, { relation: 'child' }] }));

test('a count that does not fit the people named is asked again, and a new count is a new clash', () => {
  expect(sizes(3)).toEqual([]);
  expect(sizes(4)).toMatchObject([
    { id: 'size:4:3', question: 'household_size', why: { args: { size: 4, named: 3 } } },
  ]);
  expect(sizes(2)[0]?.id).not.toBe(sizes(4)[0]?.id);
  expect(sizeClash(factsAre({ household_size: 4 }))).toEqual([]);
});

const incomes = (monthly_income: number, household_income: number) =>
  incomeClash(factsAre({ monthly_income, household_income })).length;

test('an own income above the household’s clashes, unless "about" leaves room', () => {
  expect([incomes(3000, 3000), incomes(3000, 2500), incomes(0, 0)]).toEqual([0, 1, 0]);
  const about = { value: 2800, approx: true, min: 2500, max: 3200 };
  expect(incomeClash(factsAre({ monthly_income: 3000, household_income: about }))).toEqual([]);
});

const personal = (birth_date: string, sex: string) =>
  idClash(factsAre({ id_number: '990101198001010014', birth_date, sex })).map(
    (one) => one.question,
  );

test('an ID number says birth date and sex; what differs is asked again, a year alone may agree', () => {
  expect(personal('1980-01-01', 'male')).toEqual([]);
  expect(personal('1980', 'male')).toEqual([]);
  expect(personal('1981-01-01', 'female')).toEqual(['birth_date', 'sex']);
});

test('the student’s number is held against the student’s own answers', () => {
  const student = services.find((service) => service.id === 'student_aid');
  const facts = factsAre({
    student_id: '990101201506010022',
    student_birth_date: '2015-06-02',
    birth_date: '1980-01-01',
    sex: 'male',
  });
  expect(student?.conflicts?.(facts).map((one) => one.question)).toEqual(['student_birth_date']);
});

const owed = (owed_from: string, owed_to: string) =>
  orderClash(factsAre({ owed_from, owed_to }), 'owed_from', 'owed_to').length;

test('an end before its beginning clashes only where it surely is', () => {
  expect([owed('2026-03', '2026-01'), owed('2026-03', '2026'), owed('2026-03', '2026-03')]).toEqual(
    [1, 0, 0],
  );
});
