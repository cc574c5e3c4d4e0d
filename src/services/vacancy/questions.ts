import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { count } from '../../fields/count.ts';
import { creditCode } from '../../fields/credit-code.ts';
import { date } from '../../fields/date.ts';
import { duration } from '../../fields/duration.ts';
import { pay } from '../../fields/pay.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { byStaff } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { tradeNamed } from '../common/trades.ts';
import { employer } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);
const offer = { need: 'apply', starred: true, own: true, about: 'other' } as const;
const later = { ...offer, need: 'file' } as const;

const post: readonly Question[] = [
  { ...offer, id: 'post', field: tradeNamed({ max: 40 }), hears: 'need' },
  { ...offer, id: 'workers_count', field: count({ min: 1, max: 10_000, unit: 'people' }) },
  { ...offer, id: 'work_content', field: text({ max: 400 }) },
  { ...offer, id: 'work_place', field: text({ max: 60, wished: 'place' }) },
  { ...offer, id: 'offered_pay', field: pay(), hears: 'need' },
  { ...offer, id: 'trial_months', field: duration({ unit: 'months' }), mayBeNone: true },
  { ...offer, id: 'who_may_apply', field: text({ max: 300 }), starred: false, mayBeNone: true },
];

const { mayBeNone: _, ...named } = employer;

const unit: readonly Question[] = [
  { ...named, starred: true, about: 'other' },
  { ...person.name, about: 'other' },
  { ...person.phone, about: 'other' },
];

const conditions: readonly Question[] = [
  { ...later, id: 'unit_address', field: text({ max: 100 }) },
  { ...later, id: 'credit_code', field: creditCode(), hears: true },
  byStaff({ ...later, id: 'credit_code_invalid', field: text({ max: 40 }), starred: false }),
  {
    ...later,
    id: 'contract_length',
    field: choice(
      said.options({
        set: 'contract_length',
        values: ['under_3_months', 'under_1_year', 'under_3_years', 'from_3_years', 'open', 'task'],
      }),
    ),
  },
  { ...later, id: 'insures', field: yesNo() },
  {
    ...later,
    id: 'post_shift',
    field: choice(
      said.options({ set: 'post_shift', values: ['day', 'shifts', 'night', 'part_day'] }),
    ),
    starred: false,
  },
  {
    ...later,
    id: 'board',
    field: choice(said.options({ set: 'board', values: ['both', 'meals', 'lodging', 'neither'] })),
    starred: false,
  },
  { ...later, id: 'benefits', field: text({ max: 200 }), starred: false, mayBeNone: true },
  {
    ...later,
    id: 'welcomes',
    field: choices(said.options({ set: 'welcomes', values: ['older', 'disabled'] })),
    starred: false,
    mayBeNone: true,
  },
  { ...later, id: 'valid_until', field: date({ when: 'future', precision: 'day' }) },
];

/** 用工登记 (the fields of 人力资源市场暂行条例 Art 24, domain.md section 4.4); the words that are published are staff's. */
export const questions: readonly Question[] = [
  ...post,
  ...unit,
  ...conditions,
  byStaff({ ...later, id: 'published_text', field: text({ max: 1000 }) }),
];
