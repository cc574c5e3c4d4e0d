import { choice } from '../../fields/choice.ts';
import { count } from '../../fields/count.ts';
import { date } from '../../fields/date.ts';
import { money } from '../../fields/money.ts';
import { residentId } from '../../fields/resident-id.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { isOneOf } from '../common/lists.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Question } from '../service.ts';
import { ofStudent } from './student-field.ts';

const said = sayingsBeside(import.meta.url);

const later = { need: 'file', own: true, about: 'other' } as const;

/** What the form wants of the student besides, asked after preliminary acceptance; the school is asked to confirm it. */
export const studentFile: readonly Question[] = [
  {
    ...later,
    id: 'enrol_year',
    field: date({ when: 'any', min: '2000-01-01', precision: 'year' }),
    starred: true,
    consent: 'sharing',
  },
  {
    ...later,
    id: 'school_years',
    field: count({ min: 1, max: 10, unit: 'years' }),
    starred: true,
  },
  {
    ...later,
    id: 'grade',
    field: count({ min: 1, max: 9, unit: 'years' }),
    starred: false,
    when: (facts) => facts('is_new') === false,
  },
  {
    ...later,
    id: 'major',
    field: text({ max: 60 }),
    starred: false,
    mayBeNone: true,
    when: (facts) =>
      !isOneOf(facts, 'admission_level', ['preschool', 'primary', 'junior', 'senior']),
  },
  {
    ...later,
    id: 'lodging',
    field: money({ per: 'year', max: 100_000 }),
    starred: false,
    mayBeNone: true,
  },
  {
    ...later,
    id: 'living',
    field: money({ per: 'month', max: 20_000 }),
    starred: false,
    mayBeNone: true,
  },
  { ...later, id: 'loan', field: yesNo(), starred: false },
  { ...later, id: 'student_id', field: ofStudent(residentId()), starred: true, sensitive: true },
  {
    ...later,
    id: 'student_id_invalid',
    field: text({ max: 40 }),
    starred: false,
    sensitive: true,
    staffOnly: true,
  },
  {
    ...later,
    id: 'student_sex',
    field: choice(said.options({ set: 'sex', values: ['male', 'female'] })),
    starred: true,
  },
  {
    ...later,
    id: 'student_birth_date',
    field: date({ when: 'past', min: '1970-01-01', precision: 'day', born: true }),
    starred: false,
    sensitive: true,
  },
];
