import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { money } from '../../fields/money.ts';
import { name } from '../../fields/name.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { bank } from '../common/bank.ts';
import * as household from '../common/household.ts';
import { isOneOf } from '../common/lists.ts';
import { forFile, onlyIf } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { unionMember } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';
import { studentFile } from './student-file.ts';

const said = sayingsBeside(import.meta.url);

const own = { need: 'apply', own: true, about: 'other' } as const;

/** Levels of schooling, those helped most often first. */
export const admissionLevels = [
  'senior',
  'vocational',
  'junior_college',
  'bachelor',
  'graduate',
  'junior',
  'primary',
  'preschool',
  'special',
] as const;

/** Levels at which a child may be under 14 and a guardian must speak (PIPL Art 31). */
const maybeUnder14 = (facts: Facts) =>
  isOneOf(facts, 'admission_level', ['preschool', 'primary', 'junior', 'special']);
const notFiled = (facts: Facts) => facts('has_file') !== true;

const student: readonly Question[] = [
  {
    ...own,
    id: 'admission_level',
    field: choice(said.options({ set: 'admission_level', values: admissionLevels })),
    starred: true,
  },
  {
    ...own,
    id: 'guardian',
    field: yesNo(),
    starred: true,
    when: maybeUnder14,
    consent: 'guardian',
  },
  { ...own, id: 'student_name', field: name(), starred: true },
  {
    ...own,
    id: 'student_relation',
    field: choice(
      said.options({
        set: 'student_relation',
        values: ['child', 'self', 'grandchild', 'sibling', 'ward', 'other'],
      }),
    ),
    starred: true,
    hears: 'opening',
  },
];

const school: readonly Question[] = [
  { ...own, id: 'school', field: text({ max: 60, names: true }), starred: true },
  {
    ...own,
    id: 'school_nature',
    field: choice(
      said.options({
        set: 'school_nature',
        values: ['public', 'private', 'joint', 'military', 'overseas'],
      }),
    ),
    starred: true,
  },
  { ...own, id: 'is_new', field: yesNo(), starred: true, follows: true },
  {
    ...own,
    id: 'tuition',
    field: money({ per: 'year', max: 500_000 }),
    starred: true,
    mayBeNone: true,
  },
  {
    ...own,
    id: 'study_terms',
    field: choices(
      said.options({ set: 'study_terms', values: ['free_teacher', 'targeted', 'fully_funded'] }),
    ),
    starred: false,
    mayBeNone: true,
    when: (facts) => isOneOf(facts, 'admission_level', ['junior_college', 'bachelor', 'graduate']),
  },
  {
    ...own,
    id: 'other_aid',
    field: text({ max: 200, given: true }),
    starred: false,
    mayBeNone: true,
  },
];

const family: readonly Question[] = [
  person.name,
  person.phone,
  { ...unionMember, need: 'apply' },
  { id: 'has_file', field: yesNo(), need: 'apply', starred: true, about: 'applicant' },
  onlyIf(notFiled, household.hardshipCause),
  onlyIf(notFiled, household.householdSize),
  onlyIf(notFiled, household.householdIncome),
  onlyIf(notFiled, household.medicalSelfPaid),
  onlyIf(notFiled, household.rigidSpending),
];

const applicantFile: readonly Question[] = [
  forFile(person.idNumber),
  person.idType,
  person.idNumberInvalid,
  forFile(person.address),
  {
    id: 'file_no',
    field: text({ max: 40 }),
    need: 'file',
    starred: false,
    mayBeNone: true,
    when: (facts) => facts('has_file') === true,
    about: 'applicant',
  },
  ...bank,
];

/** 金秋助学 (domain.md section 4.2): the student first, then the worker whose file it hangs on; the account last. */
export const questions: readonly Question[] = [
  ...student,
  ...school,
  ...family,
  ...studentFile,
  ...applicantFile,
];
