import { expect, test } from 'vitest';
import { checkCharacter } from '../fields/id-number.ts';
import type { Answer } from '../messages/answer.ts';
import type { Value } from '../messages/value.ts';
import { begin } from './flow.ts';
import { numberInDoubt, problemOfPerson } from './person-check.ts';
import { type Draft, newSession } from './session.ts';
import type { World } from './world.ts';

const world = { today: '2026-11-23', now: 0, cases: [] } as unknown as World;
const given = (value: Value, raw = ''): Answer => ({ state: 'given', value, raw, turn: 1, at: 0 });
const draftOf = (answers: { readonly [id: string]: Answer }): Draft => ({
  id: 'd1',
  applicant: 'self',
  services: ['relief'],
  answers,
  papers: [],
  checked: [],
  failed: {},
  began: 0,
  touched: 0,
  reminded: false,
});

/** An invented number of this birth date and sex. */
function numberOf(born: string, sex: 'male' | 'female'): string {
  const digits = `990101${born.replaceAll('-', '')}00${sex === 'male' ? 1 : 2}`;
  return `${digits}${checkCharacter(digits)}`;
}

const flow = begin(newSession);
const problem = (answers: { readonly [id: string]: Answer }, number: string) =>
  problemOfPerson(flow, { draft: draftOf(answers), view: null }, { value: number, world })?.key ??
  null;
const whom = (value: string, raw = '') => ({ for_whom: given(value, raw) });

test.each([
  ['a man for the mother', whom('mother'), '1960-03-02', 'male', 'problem-id_sex'],
  ['a woman for the mother', whom('mother'), '1960-03-02', 'female', null],
  ['a woman for the father', whom('father'), '1960-03-02', 'female', 'problem-id_sex'],
  ['a man for 我老婆', whom('spouse', '给我老婆'), '1980-03-02', 'male', 'problem-id_sex'],
  ['a woman for 我爱人', whom('spouse', '我爱人'), '1980-03-02', 'female', null],
  ['a woman for 我公公', whom('relative', '给我公公办'), '1950-03-02', 'female', 'problem-id_sex'],
  ['a man for 我弟媳妇', whom('relative', '我弟媳妇'), '1985-03-02', 'male', 'problem-id_sex'],
  ['a woman for 老公的妈妈', whom('relative', '我老公的妈妈'), '1950-03-02', 'female', null],
  ['a child for oneself', whom('self'), '2015-09-01', 'female', 'problem-id_age'],
  ['a child for the mother', whom('mother'), '2012-09-01', 'female', 'problem-id_age'],
  ['a child for the child', whom('child', '我儿子'), '2015-09-01', 'male', null],
] as const)('%s', (_, answers, born, sex, key) => {
  expect(problem(answers, numberOf(born, sex))).toBe(key);
});

test.each([
  [48, '1978-10-01', null],
  [48, '1979-01-05', null],
  [49, '1978-01-05', null],
  [48, '1980-01-05', null],
  [48, '2008-01-05', 'problem-id_age'],
  [48, '1958-01-05', 'problem-id_age'],
] as const)('who said %i may be born on %s: %s', (years, born, key) => {
  expect(problem({ ...whom('self'), age: given(years) }, numberOf(born, 'male'))).toBe(key);
});

test.each([
  ['1985-03-02', '1985-03-02', null],
  ['1985-03', '1985-03-02', null],
  ['1985', '1985-03-02', null],
  ['1985-03-03', '1985-03-02', 'problem-id_birth'],
  ['1958', '1985-03-02', 'problem-id_birth'],
] as const)('who said he was born %s may have a number of %s: %s', (said, born, key) => {
  expect(problem({ ...whom('self'), birth_date: given(said) }, numberOf(born, 'male'))).toBe(key);
});

test("a member's or the student's number is not the applicant's", () => {
  const number = numberOf('1985-03-02', 'male');
  const members = [{ relation: 'spouse', id_number: number }];
  expect(problem({ ...whom('self'), family_members: given(members) }, number)).toBe(
    'problem-id_of_another',
  );
  expect(problem({ ...whom('self'), student_id: given(number) }, number)).toBe(
    'problem-id_of_another',
  );
});

test('an age told after the number is held against it', () => {
  const draft = draftOf({ ...whom('self'), id_number: given(numberOf('1985-03-02', 'male')) });
  const doubt = (id: string, value: Value) => numberInDoubt(flow, draft, { id, value, world })?.key;
  expect(doubt('age', 41)).toBe(undefined);
  expect(doubt('age', 62)).toBe('problem-id_age');
  expect(doubt('birth_date', '1986-01-01')).toBe('problem-id_birth');
  expect(doubt('household_size', 4)).toBe(undefined);
});
