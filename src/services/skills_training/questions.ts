import { choice } from '../../fields/choice.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { byStaff, forFile, optional } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { employmentStatus } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);
const wish = { need: 'apply', own: true } as const;
const lesson = { need: 'file', starred: false, own: true, about: 'other' } as const;

const wishes: readonly Question[] = [
  {
    ...wish,
    id: 'skills_wanted',
    field: text({ max: 60, names: true, wished: 'trade' }),
    starred: true,
  },
  {
    ...wish,
    id: 'class_time',
    field: choice(
      said.options({ set: 'class_time', values: ['day', 'evening', 'weekend', 'any_time'] }),
    ),
    starred: true,
  },
  {
    ...wish,
    id: 'training_purpose',
    field: choice(said.options({ set: 'training_purpose', values: ['job', 'business', 'better'] })),
    starred: false,
  },
];

const before: readonly Question[] = [
  {
    ...wish,
    id: 'has_certificate',
    field: yesNo(said.yesOrNo('has_certificate')),
    starred: false,
    about: 'applicant',
  },
  {
    ...wish,
    id: 'same_trade_subsidised',
    field: yesNo(said.yesOrNo('same_trade_subsidised')),
    starred: true,
    about: 'applicant',
  },
];

const ofStaff: readonly Question[] = [
  byStaff({ ...lesson, id: 'course_term', field: text({ max: 60 }) }),
  byStaff({ ...lesson, id: 'course_hours', field: text({ max: 20 }) }),
  byStaff({ ...lesson, id: 'certificate_no', field: text({ max: 60 }) }),
  byStaff({
    ...lesson,
    id: 'training_subsidy',
    field: money({ per: 'once', max: 100_000 }),
    mayBeNone: true,
  }),
  byStaff({
    ...lesson,
    id: 'work_after',
    field: choice(said.options({ set: 'work_after', values: ['hired', 'own', 'not_yet'] })),
  }),
];

/** 技能培训 (domain.md section 4.5); the lessons, the certificate and the money are written by staff. */
export const questions: readonly Question[] = [
  ...wishes,
  employmentStatus,
  person.education,
  ...before,
  person.name,
  person.phone,
  forFile(optional(person.idNumber)),
  person.idType,
  person.idNumberInvalid,
  forFile(person.birthDate),
  forFile(optional(person.address)),
  ...ofStaff,
];
