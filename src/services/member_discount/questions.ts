import { choice } from '../../fields/choice.ts';
import { date } from '../../fields/date.ts';
import { text } from '../../fields/text.ts';
import { isOneOf } from '../common/lists.ts';
import { onlyIf } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { employer, employmentStatus, unionMember } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

const own = { need: 'apply', own: true, about: 'other' } as const;

const wishes =
  (...wanted: readonly string[]) =>
  (facts: Facts): boolean =>
    isOneOf(facts, 'member_wish', wanted);
const joins = wishes('join');
const sells = wishes('merchant');

/** What a member, or who wants to be one, or a shop wishes for. */
export const memberWish: Question = {
  ...own,
  id: 'member_wish',
  field: choice(
    said.options({
      set: 'member_wish',
      values: ['join', 'card', 'discount', 'merchant', 'other'],
    }),
  ),
  starred: true,
  hears: 'need',
};

const shop: readonly Question[] = [
  { ...own, id: 'shop_kind', field: text({ max: 40 }), starred: true, when: sells },
  { ...own, id: 'shop_place', field: text({ max: 80 }), starred: true, when: sells },
  { ...own, id: 'shop_offer', field: text({ max: 200 }), starred: true, when: sells },
  {
    ...own,
    need: 'file',
    id: 'shop_until',
    field: date({ when: 'any', precision: 'day' }),
    starred: false,
    when: sells,
  },
  { ...own, need: 'file', id: 'shop_code', field: text({ max: 40 }), starred: false, when: sells },
];

/** 会员服务 (domain.md section 4.10): joining, the card, where members pay less, shops that want to take part. No secret of a card is ever asked. */
export const questions: readonly Question[] = [
  memberWish,
  {
    ...own,
    id: 'card_matter',
    field: choice(
      said.options({ set: 'card_matter', values: ['new', 'lost', 'broken', 'retired'] }),
    ),
    starred: true,
    hears: 'need',
    when: wishes('card'),
  },
  {
    ...own,
    id: 'discount_wanted',
    field: text({ max: 60, names: true }),
    starred: true,
    when: wishes('discount'),
  },
  { ...own, id: 'member_story', field: text({ max: 300 }), starred: true, when: wishes('other') },
  onlyIf(wishes('card'), unionMember),
  onlyIf(joins, employmentStatus),
  {
    ...own,
    id: 'unit_union',
    field: choice(said.options({ set: 'unit_union', values: ['there', 'none', 'no_employer'] })),
    starred: false,
    hears: 'need',
    when: joins,
  },
  onlyIf(
    (facts) =>
      wishes('card', 'merchant')(facts) || (joins(facts) && facts('unit_union') !== 'no_employer'),
    employer,
  ),
  ...shop.filter(({ need }) => need === 'apply'),
  person.name,
  person.phone,
  ...shop.filter(({ need }) => need === 'file'),
  {
    ...own,
    id: 'shop_agreement',
    field: text({ max: 40 }),
    starred: false,
    need: 'file',
    staffOnly: true,
  },
];
