import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { date } from '../../fields/date.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { forFile, optional } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { employmentStatus } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

const wish: readonly Question[] = [
  {
    id: 'job_wanted',
    field: text({ max: 60, names: true, wished: 'trade' }),
    need: 'apply',
    starred: true,
    own: true,
  },
  {
    id: 'work_place',
    field: text({ max: 60, wished: 'place' }),
    need: 'apply',
    starred: true,
    own: true,
  },
  {
    id: 'expected_salary',
    field: money({ per: 'month', max: 200_000 }),
    need: 'apply',
    starred: true,
    own: true,
  },
];

const extras: readonly Question[] = [
  {
    id: 'skills',
    field: text({ max: 200 }),
    need: 'apply',
    starred: false,
    mayBeNone: true,
    about: 'applicant',
  },
  {
    id: 'experience',
    field: text({ max: 500 }),
    need: 'apply',
    starred: false,
    mayBeNone: true,
    about: 'applicant',
  },
  {
    id: 'shift',
    field: choice(
      said.options({ set: 'shift', values: ['day', 'half_day', 'any_shift', 'lodging'] }),
    ),
    need: 'apply',
    starred: false,
    own: true,
  },
];

const later: readonly Question[] = [
  {
    id: 'available_from',
    field: date({ when: 'any', precision: 'day' }),
    need: 'file',
    starred: false,
    own: true,
  },
  { id: 'training_wish', field: yesNo(), need: 'file', starred: false, own: true },
  forFile(optional(person.idNumber)),
  person.idType,
  person.idNumberInvalid,
  {
    id: 'person_types',
    field: choices(
      said.options({
        set: 'person_types',
        values: [
          'laid_off',
          'migrant',
          'graduate',
          'veteran',
          'disabled',
          'zero_employment',
          'dibao',
          'model_worker',
        ],
      }),
    ),
    need: 'file',
    starred: false,
    sensitive: true,
    consent: 'sensitive',
    mayBeNone: true,
    about: 'applicant',
  },
  {
    id: 'limits',
    field: text({ max: 200 }),
    need: 'file',
    starred: false,
    sensitive: true,
    consent: 'sensitive',
    mayBeNone: true,
    about: 'applicant',
  },
];

/** 求职登记 (domain.md section 4.4, the worker's side). Marriage and children are never asked (妇女权益保障法 Art 43). */
export const questions: readonly Question[] = [
  ...wish,
  employmentStatus,
  person.education,
  person.name,
  person.phone,
  person.birthDate,
  person.address,
  person.hukouPlace,
  ...extras,
  ...later,
];
