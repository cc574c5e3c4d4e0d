import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { date } from '../../fields/date.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { health } from '../common/health.ts';
import { householdIncome, householdSize } from '../common/household.ts';
import { forFile, onlyIf, optional } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { ethnicity } from '../common/profile.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Question } from '../service.ts';
import { isExempt, wantsFixedIncome } from './exemption.ts';
import { matterQuestions } from './matter.ts';

const said = sayingsBeside(import.meta.url);

const standing: readonly Question[] = [
  {
    id: 'people_groups',
    field: choices(
      said.options({
        set: 'people_groups',
        values: [
          'migrant',
          'relief',
          'disabled',
          'elderly',
          'minor',
          'entitled',
          'violence',
          'brave',
        ],
      }),
    ),
    need: 'apply',
    starred: false,
    sensitive: true,
    consent: 'sensitive',
    mayBeNone: true,
    about: 'applicant',
  },
  {
    id: 'fixed_income',
    field: yesNo(),
    need: 'apply',
    starred: true,
    sensitive: true,
    when: wantsFixedIncome,
    about: 'applicant',
  },
  householdIncome,
  onlyIf((facts) => !isExempt(facts), householdSize),
];

const form = { need: 'file', own: true } as const;

const request: readonly Question[] = [
  {
    ...form,
    id: 'aid_form',
    field: choice(
      said.options({
        set: 'aid_form',
        values: [
          'advice',
          'drafting',
          'mediation',
          'arbitration',
          'civil',
          'administrative',
          'criminal',
          'non_litigation',
          'notary',
          'unsure',
        ],
      }),
    ),
    starred: true,
    consent: 'sharing',
  },
  {
    ...form,
    id: 'legal_standing',
    field: choice(
      said.options({ set: 'legal_standing', values: ['claimant', 'respondent', 'third_party'] }),
    ),
    starred: true,
  },
  { ...form, id: 'applied_before', field: yesNo(), starred: false },
];

const work: readonly Question[] = [
  {
    ...form,
    id: 'owed_to',
    field: date({ when: 'past', min: '1990-01-01', precision: 'day', end: 'to' }),
    starred: false,
    when: (facts) => facts('matter') === 'wages',
  },
  {
    ...form,
    id: 'hire_date',
    field: date({ when: 'past', min: '1960-01-01', precision: 'day' }),
    starred: true,
  },
  {
    ...form,
    id: 'wage_type',
    field: choice(
      said.options({ set: 'wage_type', values: ['month', 'day', 'hour', 'piece', 'other'] }),
    ),
    starred: true,
  },
  {
    ...form,
    id: 'wage_amount',
    field: money({ per: 'month', max: 1_000_000 }),
    starred: false,
    sensitive: true,
  },
  { ...form, id: 'employer_address', field: text({ max: 200 }), starred: false },
  { ...form, id: 'legal_rep', field: text({ max: 60 }), starred: false },
  { ...form, id: 'project_name', field: text({ max: 100 }), starred: false, mayBeNone: true },
  {
    ...form,
    id: 'general_contractor',
    field: text({ max: 100 }),
    starred: false,
    when: (facts) => typeof facts('project_name') === 'string',
  },
  {
    ...form,
    id: 'subcontractor',
    field: text({ max: 100 }),
    starred: false,
    when: (facts) => typeof facts('project_name') === 'string',
  },
  { ...form, id: 'social_insurance', field: yesNo(), starred: false },
];

/** 法律援助申请表 and the labour add-on (domain.md section 4.3); the matter and its clocks first, the form's rest after acceptance. */
export const questions: readonly Question[] = [
  ...matterQuestions,
  person.name,
  person.phone,
  ...standing,
  ...request,
  forFile(person.idNumber),
  person.idType,
  person.idNumberInvalid,
  forFile(person.birthDate),
  person.sex,
  forFile(person.hukouPlace),
  forFile(person.address),
  optional(ethnicity),
  optional(forFile(person.education)),
  optional(health),
  ...work,
];
