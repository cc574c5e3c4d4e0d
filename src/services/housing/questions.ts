import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { count } from '../../fields/count.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import * as household from '../common/household.ts';
import { isOneOf } from '../common/lists.ts';
import { forFile, onlyIf, optional } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { housingArea, housingStatus } from '../common/profile.ts';
import { employer } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

const own = { need: 'apply', own: true, about: 'applicant' } as const;

/** What the trouble with the home is: a home of the public, or something that wants another door. */
export const housingNeed: Question = {
  ...own,
  about: 'other',
  id: 'housing_need',
  field: choice(
    said.options({
      set: 'housing_need',
      values: [
        'public_rental',
        'rent_help',
        'repair',
        'landlord',
        'employer_housing',
        'no_home',
        'other',
      ],
    }),
  ),
  starred: true,
  hears: 'need',
};

/** Whether a public home is wished for, which has conditions; what else troubles a home has none. */
export const wantsHome = (facts: Facts): boolean =>
  isOneOf(facts, 'housing_need', ['public_rental', 'rent_help', 'no_home']);

/** Whether there is a home whose size counts: not one that is rented, lent or none. */
const hasHome = (facts: Facts): boolean =>
  wantsHome(facts) && isOneOf(facts, 'housing_status', ['own', 'self_built', 'affordable']);

const fromElsewhere = (facts: Facts): boolean => wantsHome(facts) && facts('local_hukou') === false;

const home: readonly Question[] = [
  {
    ...own,
    id: 'housing_story',
    field: text({ max: 500 }),
    starred: true,
    when: (facts) => !wantsHome(facts),
  },
  { ...housingStatus, need: 'apply' },
  onlyIf(hasHome, { ...housingArea, need: 'apply' }),
];

const conditions: readonly Question[] = [
  {
    ...own,
    id: 'local_hukou',
    field: yesNo(said.yesOrNo('local_hukou')),
    starred: true,
    when: wantsHome,
  },
  {
    ...own,
    id: 'residence_permit',
    field: yesNo(said.yesOrNo('residence_permit')),
    starred: true,
    when: fromElsewhere,
  },
  {
    ...own,
    id: 'local_work_months',
    field: count({ min: 0, max: 600, unit: 'months' }),
    starred: true,
    when: fromElsewhere,
  },
  onlyIf(wantsHome, household.householdSize),
  onlyIf(wantsHome, household.householdIncome),
  {
    ...own,
    id: 'housing_assets',
    field: choices(
      said.options({
        set: 'housing_assets',
        values: ['home_here', 'home_elsewhere', 'transferred', 'car'],
      }),
    ),
    starred: true,
    mayBeNone: true,
    when: wantsHome,
  },
];

const later: readonly Question[] = [
  forFile(optional(person.hukouPlace)),
  forFile(optional(employer)),
  {
    id: 'rent',
    field: money({ per: 'month', max: 100_000 }),
    need: 'file',
    starred: false,
    mayBeNone: true,
    about: 'applicant',
    when: (facts) => facts('housing_status') === 'rent',
  },
  forFile(household.dibao),
  forFile(optional(person.idNumber)),
  person.idType,
  person.idNumberInvalid,
];

/** 住房转介 (domain.md section 4.11): six things looked at beforehand, and then where to go. */
export const questions: readonly Question[] = [
  housingNeed,
  ...home,
  ...conditions,
  person.name,
  person.phone,
  person.address,
  ...later,
];
