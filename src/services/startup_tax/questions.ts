import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { date } from '../../fields/date.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { chosen } from '../common/lists.ts';
import { forFile, optional } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { employmentStatus } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

const own = { need: 'apply', own: true, about: 'other' } as const;

/** What somebody wants for a business of his own. */
export const startupWish: Question = {
  ...own,
  id: 'startup_wish',
  field: choices(
    said.options({
      set: 'startup_wish',
      values: ['start', 'loan', 'tax', 'licence', 'jobless_card', 'subsidy', 'other'],
    }),
  ),
  starred: true,
  hears: 'need',
};

const runs = (facts: Facts): boolean => facts('business_state') === 'registered';

/** 创业和税费 (domain.md section 4.12): looked at beforehand, then the right counter. What a bank knows of him is not collected. */
export const questions: readonly Question[] = [
  startupWish,
  { ...own, id: 'business_type', field: text({ max: 60, names: true }), starred: true },
  {
    ...own,
    id: 'business_state',
    field: choice(
      said.options({ set: 'business_state', values: ['planning', 'registered', 'unregistered'] }),
    ),
    starred: true,
  },
  employmentStatus,
  {
    ...own,
    about: 'applicant',
    id: 'jobless_registered',
    field: yesNo(said.yesOrNo('jobless_registered')),
    starred: false,
  },
  { ...own, about: 'applicant', id: 'has_jobless_card', field: yesNo(), starred: false },
  {
    ...own,
    id: 'loan_wanted',
    field: money({ per: 'once', max: 10_000_000, debts: true }),
    starred: false,
    mayBeNone: true,
    hears: 'need',
    when: (facts) => chosen(facts, 'startup_wish').includes('loan'),
  },
  person.name,
  person.phone,
  {
    ...own,
    need: 'file',
    id: 'startup_aided',
    field: text({ max: 200 }),
    starred: false,
    mayBeNone: true,
  },
  {
    ...own,
    need: 'file',
    id: 'business_since',
    field: date({ when: 'past', min: '1980-01-01', precision: 'month' }),
    starred: false,
    when: runs,
  },
  { ...own, need: 'file', id: 'business_place', field: text({ max: 80 }), starred: false },
  forFile(optional(person.idNumber)),
  person.idType,
  person.idNumberInvalid,
];
