import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { date } from '../../fields/date.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { bank } from '../common/bank.ts';
import { eventDate } from '../common/events.ts';
import * as health from '../common/health.ts';
import { industry } from '../common/industry.ts';
import { byStaff, forFile, onlyIf, optional } from '../common/marks.ts';
import * as person from '../common/person.ts';
import * as profile from '../common/profile.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';
import { agreements, family } from './family.ts';

const said = sayingsBeside(import.meta.url);

const isMigrant = (facts: Facts) => facts('employment_status') === 'migrant';

const work: readonly Question[] = [
  {
    id: 'work_start_date',
    field: date({ when: 'past', min: '1940-01-01', precision: 'day' }),
    need: 'file',
    starred: true,
    about: 'applicant',
  },
  industry,
  {
    id: 'contract_signed_at',
    field: date({ when: 'past', min: '1980-01-01', precision: 'day' }),
    need: 'file',
    starred: true,
    when: isMigrant,
    mayBeNone: true,
    about: 'applicant',
  },
  {
    id: 'contract_term',
    field: choice(
      said.options({
        set: 'contract_term',
        values: ['half', 'one', 'three', 'five', 'longer', 'open'],
      }),
    ),
    need: 'file',
    starred: true,
    when: (facts) => isMigrant(facts) && typeof facts('contract_signed_at') === 'string',
    about: 'applicant',
  },
];

const trouble: readonly Question[] = [
  {
    id: 'other_causes',
    field: choices({
      set: 'hardship_cause',
      values: [
        'illness',
        'unemployment',
        'low_income',
        'schooling',
        'unpaid_wages',
        'accident',
        'disaster',
        'disability',
      ],
      max: 3,
    }),
    need: 'file',
    starred: false,
    mayBeNone: true,
    about: 'applicant',
  },
  onlyIf(
    (facts) => facts('hardship_cause') === 'accident' || facts('hardship_cause') === 'disaster',
    optional(forFile(eventDate)),
  ),
  { id: 'single_parent', field: yesNo(), need: 'file', starred: false, about: 'applicant' },
  {
    id: 'other_annual_income',
    field: money({ per: 'year', max: 10_000_000 }),
    need: 'file',
    starred: true,
    sensitive: true,
    mayBeNone: true,
    about: 'applicant',
  },
];

const staff: readonly Question[] = [
  { id: 'worker_no', field: text({ max: 40 }), need: 'file', starred: true },
  {
    id: 'hardship_category',
    field: choice({ set: 'hardship_category', values: ['deep', 'relative', 'accident'] }),
    need: 'file',
    starred: true,
  },
  {
    id: 'employer_nature',
    field: choice({
      set: 'employer_nature',
      values: ['public', 'state', 'collective', 'private', 'hmt', 'foreign', 'other'],
    }),
    need: 'file',
    starred: false,
  },
  {
    id: 'employer_state',
    field: choice({
      set: 'employer_state',
      values: ['normal', 'loss', 'stopped', 'restructured', 'closed'],
    }),
    need: 'file',
    starred: false,
  },
];

/** The rest of 困难职工档案表 (domain.md section 2.4), asked after preliminary acceptance; the bank account last. */
export const fileQuestions: readonly Question[] = [
  person.altPhone,
  forFile(person.birthDate),
  person.sex,
  profile.ethnicity,
  profile.politicalStatus,
  profile.maritalStatus,
  profile.hukouType,
  forFile(person.hukouPlace),
  ...work,
  profile.housingStatus,
  profile.housingArea,
  profile.modelType,
  profile.insurance,
  ...trouble,
  health.health,
  health.illnessKind,
  health.disabilityKind,
  health.disabilityGrade,
  health.illness,
  ...family,
  ...agreements,
  ...bank,
  ...staff.map(byStaff),
];
