import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { date } from '../../fields/date.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { forFile, optional } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { employmentStatus } from '../common/work.ts';
import type { Question } from '../service.ts';

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
    field: choice({
      set: 'shift',
      values: ['day', 'half_day', 'any_shift', 'lodging'],
      sayings: {
        day: ['白班', '白天', '长白班'],
        half_day: ['半天', '半班', '钟点工', '小时工'],
        any_shift: [
          '都行',
          '都可以',
          '都中',
          '都成',
          '都得行',
          '都要得',
          '倒班',
          '夜班也行',
          '三班倒',
        ],
        lodging: ['包住', '包吃住', '住宿', '宿舍'],
      },
    }),
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
    field: choices({
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
      sayings: {
        laid_off: ['下岗', '失业'],
        migrant: ['农民工'],
        graduate: ['高校毕业生', '应届生', '大学毕业'],
        veteran: ['退役军人', '当过兵', '退伍'],
        disabled: ['残疾', '残疾人', '残疾证'],
        zero_employment: ['零就业', '全家没人上班', '家里没人上班'],
        dibao: ['低保'],
        model_worker: ['劳模', '劳动模范'],
      },
    }),
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
