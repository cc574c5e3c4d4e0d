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
import type { Question } from '../service.ts';
import { isExempt, wantsFixedIncome } from './exemption.ts';
import { matterQuestions } from './matter.ts';

const standing: readonly Question[] = [
  {
    id: 'people_groups',
    field: choices({
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
      sayings: {
        migrant: ['农民工', '进城务工', '外出打工'],
        relief: ['低保', '特困', '救助'],
        disabled: ['残疾', '残疾人'],
        elderly: ['老人', '六十多', '60岁以上'],
        minor: ['未成年', '不满18'],
        entitled: ['优抚', '烈属', '伤残军人'],
        violence: ['家暴', '被打', '虐待', '遗弃'],
        brave: ['见义勇为'],
      },
    }),
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
    field: choice({
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
      sayings: {
        advice: ['出主意', '问问', '咨询'],
        drafting: ['写材料', '写状子', '写申请书'],
        mediation: ['调解', '说和'],
        arbitration: ['仲裁'],
        civil: ['打官司', '起诉', '请律师'],
        administrative: ['告政府', '行政诉讼'],
        unsure: ['不知道', '不清楚', '听你们的'],
      },
    }),
    starred: true,
    consent: 'sharing',
  },
  {
    ...form,
    id: 'legal_standing',
    field: choice({
      set: 'legal_standing',
      values: ['claimant', 'respondent', 'third_party'],
      sayings: {
        claimant: ['我告', '我们告'],
        respondent: ['告我', '被告'],
        third_party: ['第三人'],
      },
    }),
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
    field: choice({
      set: 'wage_type',
      values: ['month', 'day', 'hour', 'piece', 'other'],
      sayings: {
        month: ['月薪', '按月', '月结'],
        day: ['日薪', '按天', '日结', '点工'],
        hour: ['小时', '钟点'],
        piece: ['计件', '按件', '提成'],
        other: ['包工', '按平方'],
      },
    }),
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
