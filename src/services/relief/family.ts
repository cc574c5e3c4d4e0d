import { members } from '../../fields/members.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import type { Facts, Question } from '../service.ts';

const hasFamily = (facts: Facts) => facts('household_size') !== 1;

/** The members' own columns: one yes settles them all, a no asks who differs (domain.md section 2.4, members[]). */
export const family: readonly Question[] = [
  {
    id: 'household_alike',
    field: yesNo(),
    need: 'file',
    starred: true,
    when: hasFamily,
    about: 'other',
  },
  {
    id: 'household_differences',
    field: text({ max: 500 }),
    need: 'file',
    starred: true,
    when: (facts) => hasFamily(facts) && facts('household_alike') === false,
    about: 'other',
  },
  {
    id: 'members_marital',
    field: text({ max: 300 }),
    need: 'file',
    starred: true,
    when: hasFamily,
    mayBeNone: true,
    about: 'other',
  },
  {
    id: 'family_details',
    field: members(),
    need: 'file',
    starred: true,
    when: hasFamily,
    sensitive: true,
    secret: true,
    consent: 'sensitive',
    about: 'other',
  },
];

/** The household agrees to the check by the civil affairs office, and says what worries it about the public notice (domain.md sections 2.6 and 9). */
export const agreements: readonly Question[] = [
  {
    id: 'members_agree',
    field: yesNo(),
    need: 'file',
    starred: true,
    consent: 'sharing',
    own: true,
  },
  {
    id: 'notice_concern',
    field: text({ max: 300 }),
    need: 'file',
    starred: false,
    consent: 'publication',
    mayBeNone: true,
    own: true,
  },
];
