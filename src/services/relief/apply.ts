import { choices } from '../../fields/choices.ts';
import { money } from '../../fields/money.ts';
import { yesNo } from '../../fields/yes-no.ts';
import * as household from '../common/household.ts';
import * as person from '../common/person.ts';
import { employer, employmentStatus, monthlyIncome, unionMember } from '../common/work.ts';
import type { Question } from '../service.ts';

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
  field: choices({
    set: 'exclusions',
    values: ['private_school', 'overseas', 'business', 'homes', 'car'],
    sayings: {
      private_school: ['私立学校', '贵族学校', '民办学校'],
      overseas: ['留学', '出国读书'],
      business: ['开公司', '开店', '开厂', '雇人', '当老板'],
      homes: ['两套房', '几套房', '好几套房'],
      car: ['小汽车', '有车', '轿车'],
    },
  }),
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
