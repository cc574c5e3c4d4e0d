import { date } from '../../fields/date.ts';
import { money } from '../../fields/money.ts';
import { name } from '../../fields/name.ts';
import { text } from '../../fields/text.ts';
import { bank } from '../common/bank.ts';
import * as household from '../common/household.ts';
import { chosen } from '../common/lists.ts';
import { forFile, onlyIf, optional } from '../common/marks.ts';
import * as person from '../common/person.ts';
import * as profile from '../common/profile.ts';
import { employer, employmentStatus } from '../common/work.ts';
import type { Facts, Question } from '../service.ts';
import { payers } from './payers.ts';

const later = { need: 'file', own: true, about: 'other' } as const;

const treated = { when: 'past', min: '2000-01-01', precision: 'day' } as const;

const isOther = (facts: Facts) => facts('patient') !== 'self';
const notFiled = (facts: Facts) => facts('has_file') !== true;

const treatment: readonly Question[] = [
  { ...later, id: 'diagnosed_at', field: date(treated), starred: true },
  { ...later, id: 'hospital', field: text({ max: 60, names: true }), starred: true },
  { ...later, id: 'admitted_at', field: date(treated), starred: false, mayBeNone: true },
  {
    ...later,
    id: 'discharged_at',
    field: date(treated),
    starred: false,
    mayBeNone: true,
    when: (facts) => typeof facts('admitted_at') === 'string',
  },
  {
    ...later,
    id: 'bill_year',
    field: date({ when: 'past', min: '2000-01-01', precision: 'year' }),
    starred: true,
  },
  { ...later, id: 'patient_insurance', field: profile.insurance.field, starred: true },
];

/** How much each of the others paid, asked only of those named. */
const parts: readonly Question[] = payers.map(({ id, question }) => ({
  ...later,
  id: question,
  field: money({ per: 'once', max: 10_000_000 }),
  starred: true,
  mayBeNone: true,
  when: (facts) => chosen(facts, 'other_payers').includes(id),
}));

const patient: readonly Question[] = [
  { ...later, id: 'patient_name', field: name(), starred: true, when: isOther },
];

const worker: readonly Question[] = [
  forFile(person.idNumber),
  person.idType,
  person.idNumberInvalid,
  forFile(person.address),
  optional(forFile(employmentStatus)),
  forFile(employer),
  onlyIf(notFiled, forFile(household.householdSize)),
  onlyIf(notFiled, forFile(household.rigidSpending)),
  {
    id: 'file_no',
    field: text({ max: 40 }),
    need: 'file',
    starred: false,
    mayBeNone: true,
    when: (facts) => facts('has_file') === true,
    about: 'applicant',
  },
];

/** What the centre's form wants besides, asked after preliminary acceptance; the account last. */
export const fileQuestions: readonly Question[] = [
  ...parts,
  ...treatment,
  ...patient,
  ...worker,
  ...bank,
];
