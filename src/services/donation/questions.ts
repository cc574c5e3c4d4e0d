import { choice } from '../../fields/choice.ts';
import { date } from '../../fields/date.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { isOneOf } from '../common/lists.ts';
import { byStaff } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

const own = { need: 'apply', own: true, about: 'other' } as const;
const filed = { ...own, need: 'file' } as const;

const isUnit = (facts: Facts): boolean => isOneOf(facts, 'donor_type', ['company', 'group']);
const isMoney = (facts: Facts): boolean => facts('gift_kind') === 'money';
const isGoods = (facts: Facts): boolean => facts('gift_kind') === 'goods';
const forOne = (facts: Facts): boolean => facts('gift_purpose') === 'person';

/** What donors ask before they give; no question of the form. */
export const donorAsks = choice(
  said.options({ set: 'donor_asks', values: ['code', 'where', 'tax', 'named'] }),
);

const donor: readonly Question[] = [
  {
    ...own,
    id: 'donor_type',
    field: choice(said.options({ set: 'donor_type', values: ['person', 'company', 'group'] })),
    starred: true,
    hears: 'need',
  },
  {
    ...own,
    id: 'donor_name',
    field: text({ max: 80, names: true }),
    starred: true,
    when: isUnit,
  },
];

const gift: readonly Question[] = [
  {
    ...own,
    id: 'gift_kind',
    field: choice(said.options({ set: 'gift_kind', values: ['money', 'goods'] })),
    starred: true,
    hears: 'need',
  },
  {
    ...own,
    id: 'gift_amount',
    field: money({ per: 'once', max: 100_000_000 }),
    starred: true,
    hears: 'need',
    when: isMoney,
  },
  { ...own, id: 'gift_goods', field: text({ max: 200 }), starred: true, when: isGoods },
  {
    ...own,
    id: 'gift_value',
    field: money({ per: 'once', max: 100_000_000 }),
    starred: false,
    mayBeNone: true,
    when: isGoods,
  },
  {
    ...own,
    id: 'gift_expiry',
    field: date({ when: 'any', precision: 'day' }),
    starred: false,
    mayBeNone: true,
    when: isGoods,
  },
];

const use: readonly Question[] = [
  {
    ...own,
    id: 'gift_purpose',
    field: choice(
      said.options({
        set: 'gift_purpose',
        values: ['any', 'study', 'medical', 'living', 'project', 'person'],
      }),
    ),
    starred: true,
    hears: 'need',
  },
  {
    ...own,
    id: 'gift_project',
    field: text({ max: 100 }),
    starred: true,
    when: (facts) => facts('gift_purpose') === 'project',
  },
  { ...own, id: 'gift_related', field: yesNo(), starred: true, when: forOne },
  {
    ...own,
    id: 'donor_shown',
    field: choice(said.options({ set: 'donor_shown', values: ['named', 'anonymous'] })),
    starred: true,
    hears: 'need',
  },
  {
    ...own,
    id: 'gift_receipt',
    field: choice(said.options({ set: 'gift_receipt', values: ['wanted', 'not_wanted'] })),
    starred: true,
    hears: 'need',
  },
];

const later: readonly Question[] = [
  { ...filed, id: 'gift_agreement', field: yesNo(), starred: false },
  {
    ...filed,
    id: 'gift_date',
    field: date({ when: 'any', precision: 'day' }),
    starred: false,
  },
  {
    ...filed,
    id: 'donor_code',
    field: text({ max: 40 }),
    starred: false,
    when: (facts) => isUnit(facts) && facts('gift_receipt') === 'wanted',
  },
];

/** What staff write when it has come and when it is used: the register's money side (公益事业捐赠法 art. 16, 22). */
const book: readonly Question[] = [
  {
    ...own,
    id: 'gift_received_at',
    field: date({ when: 'past', precision: 'day' }),
    starred: true,
  },
  {
    ...own,
    id: 'gift_received_value',
    field: money({ per: 'once', max: 100_000_000 }),
    starred: true,
  },
  { ...own, id: 'gift_receipt_no', field: text({ max: 40 }), starred: false },
  { ...own, id: 'gift_source', field: text({ max: 40 }), starred: false },
  { ...own, id: 'gift_went_to', field: text({ max: 200 }), starred: true },
  { ...own, id: 'gift_balance', field: money({ per: 'once', max: 100_000_000 }), starred: true },
].map((question) => byStaff(question as Question));

/** 社会捐助 (domain.md section 4.14): an intent to give; nothing is collected in a chat. */
export const questions: readonly Question[] = [
  ...donor,
  ...gift,
  ...use,
  person.name,
  person.phone,
  ...later,
  ...book,
];
