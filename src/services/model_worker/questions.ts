import { choice } from '../../fields/choice.ts';
import { date } from '../../fields/date.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import { isOneOf } from '../common/lists.ts';
import { byStaff, forFile, onlyIf, optional } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { modelType } from '../common/profile.ts';
import { employmentStatus, monthlyIncome } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

const own = { need: 'apply', own: true, about: 'applicant' } as const;

/** What is asked about model workers before anything is applied for; no question of the form. */
export const modelAsks = choice(
  said.options({ set: 'model_asks', values: ['medal', 'amount', 'ill'] }),
);

const forMoney = (facts: Facts): boolean => isOneOf(facts, 'model_wish', ['hardship', 'allowance']);
const isAlive = (facts: Facts): boolean => facts('model_wish') !== 'family';

/** 劳模服务 (domain.md section 4.8). */
export const questions: readonly Question[] = [
  {
    ...own,
    about: 'other',
    id: 'model_wish',
    field: choice(
      said.options({
        set: 'model_wish',
        values: ['hardship', 'allowance', 'certificate', 'rest', 'condolence', 'family', 'other'],
      }),
    ),
    starred: true,
    hears: 'need',
  },
  { ...modelType, need: 'apply', hears: 'need' },
  {
    ...own,
    about: 'other',
    id: 'model_title',
    field: choice(
      said.options({
        set: 'model_title',
        values: ['model_worker', 'advanced', 'medal', 'craftsman', 'other'],
      }),
    ),
    starred: true,
    hears: 'need',
  },
  {
    ...own,
    id: 'model_year',
    field: date({ when: 'past', min: '1949-01-01', precision: 'year' }),
    starred: false,
  },
  onlyIf(isAlive, employmentStatus),
  onlyIf(forMoney, monthlyIncome),
  {
    ...own,
    id: 'model_trouble',
    field: text({ max: 500 }),
    starred: true,
    when: (facts) => isOneOf(facts, 'model_wish', ['hardship', 'family', 'other']),
  },
  person.name,
  person.phone,
  {
    ...own,
    need: 'file',
    id: 'model_certificate',
    field: text({ max: 60 }),
    starred: false,
    mayBeNone: true,
  },
  forFile(optional(person.address)),
  forFile(optional(person.idNumber)),
  person.idType,
  person.idNumberInvalid,
  byStaff({
    ...own,
    id: 'model_allowance',
    field: money({ per: 'month', max: 100_000 }),
    starred: false,
  }),
  byStaff({ ...own, id: 'model_visit', field: text({ max: 200 }), starred: false }),
];
