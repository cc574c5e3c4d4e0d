import { choices } from '../../fields/choices.ts';
import { money } from '../../fields/money.ts';
import { yesNo } from '../../fields/yes-no.ts';
import * as household from '../common/household.ts';
import * as person from '../common/person.ts';
import { employer, employmentStatus, monthlyIncome, unionMember } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

/** What an accident or a disaster cost or destroyed, after damages and insurance, yuan. */
const accidentLoss: Question = {
  id: 'accident_loss',
  field: money({ per: 'once', max: 10_000_000 }),
  need: 'apply',
  starred: true,
  when: (facts) => facts('hardship_cause') === 'accident' || facts('hardship_cause') === 'disaster',
  mayBeNone: true,
  own: true,
};

/** Whether any exclusion of domain.md section 2.3 may hold; "yes" means that people look, never a silent no. */
const exclusionAny: Question = {
  id: 'exclusion_any',
  field: yesNo(),
  need: 'apply',
  starred: true,
  about: 'applicant',
};

const exclusions: Question = {
  id: 'exclusions',
  field: choices(
    said.options({
      set: 'exclusions',
      values: ['private_school', 'overseas', 'business', 'homes', 'car'],
    }),
  ),
  need: 'apply',
  starred: true,
  when: (facts) => facts('exclusion_any') === true,
  about: 'applicant',
};

/** What must be known to hand a relief case over: at most 18, from trouble to person to household to money (domain.md section 2.4). */
export const applyQuestions: readonly Question[] = [
  household.hardshipCause,
  employmentStatus,
  employer,
  unionMember,
  household.dibao,
  person.name,
  person.phone,
  person.idNumber,
  person.idType,
  person.idNumberInvalid,
  person.address,
  household.householdSize,
  household.familyMembers,
  household.householdIncome,
  monthlyIncome,
  household.medicalSelfPaid,
  household.rigidSpending,
  accidentLoss,
  exclusionAny,
  exclusions,
];
