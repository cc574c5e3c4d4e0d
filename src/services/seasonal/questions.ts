import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { count } from '../../fields/count.ts';
import { date } from '../../fields/date.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { literal } from '../../messages/phrase.ts';
import { openCampaigns } from '../common/campaigns.ts';
import { isOneOf } from '../common/lists.ts';
import { forFile, onlyIf, optional } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { employer } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

const own = { need: 'apply', own: true, about: 'other' } as const;

const wishes =
  (...wanted: readonly string[]) =>
  (facts: Facts): boolean =>
    isOneOf(facts, 'seasonal_wish', wanted);

const forUnit = (facts: Facts): boolean =>
  facts('seasonal_for') === 'unit' || isOneOf(facts, 'seasonal_wish', ['supplies', 'come_here']);

/** What somebody wishes for: to join, to hear of the list, something for those who work outdoors, that it comes to them, or what the heat brings. */
export const seasonalWish: Question = {
  ...own,
  id: 'seasonal_wish',
  field: choice(
    said.options({
      set: 'seasonal_wish',
      values: ['join', 'on_list', 'supplies', 'come_here', 'heat', 'other'],
    }),
  ),
  starred: true,
  hears: 'need',
};

/** Warmth, cooling or culture. */
export const seasonalKind: Question = {
  ...own,
  id: 'seasonal_kind',
  field: choice(said.options({ set: 'seasonal_kind', values: ['warmth', 'cool', 'culture'] })),
  starred: true,
  hears: 'need',
  when: (facts) =>
    wishes('on_list', 'come_here', 'other')(facts) ||
    (wishes('join')(facts) && typeof facts('activity') !== 'string'),
};

const wish: readonly Question[] = [
  seasonalWish,
  {
    ...own,
    id: 'activity',
    field: text({ max: 60, names: true }),
    starred: false,
    when: wishes('join'),
    offers: ({ centre, day }) =>
      openCampaigns(centre, day).map(({ id, name }) => ({
        id: `campaign-${id}`,
        value: name,
        label: literal(name),
      })),
  },
  seasonalKind,
  {
    ...own,
    id: 'seasonal_for',
    field: choice(said.options({ set: 'seasonal_for', values: ['self', 'family', 'unit'] })),
    starred: true,
    when: wishes('join'),
  },
  {
    ...own,
    id: 'seasonal_needs',
    field: choices(
      said.options({
        set: 'seasonal_needs',
        values: ['water', 'medicine', 'rest_stop', 'clothes', 'food', 'other'],
      }),
    ),
    starred: true,
    when: wishes('supplies'),
  },
  {
    ...own,
    id: 'seasonal_place',
    field: text({ max: 80 }),
    starred: true,
    when: wishes('supplies', 'come_here'),
  },
  {
    ...own,
    id: 'seasonal_people',
    field: count({ min: 1, max: 5000, unit: 'people' }),
    starred: true,
    when: (facts) => forUnit(facts) || facts('seasonal_for') === 'family',
  },
  {
    ...own,
    id: 'seasonal_story',
    field: text({ max: 300 }),
    starred: true,
    when: wishes('heat', 'other'),
  },
  onlyIf(forUnit, employer),
];

const later: readonly Question[] = [
  {
    ...own,
    id: 'seasonal_date',
    field: date({ when: 'any', precision: 'day' }),
    need: 'file',
    starred: false,
    when: wishes('supplies', 'come_here'),
  },
  onlyIf(wishes('on_list'), forFile(optional(person.idNumber))),
  onlyIf(wishes('on_list'), person.idType),
  person.idNumberInvalid,
];

/** 送温暖, 送清凉, 送文化 (domain.md section 4.9): joined in the chat, for oneself or with how many. */
export const questions: readonly Question[] = [
  ...wish,
  person.name,
  person.phone,
  { ...own, id: 'notify', field: yesNo(), starred: false },
  ...later,
];
