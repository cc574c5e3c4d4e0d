import { choice } from '../../fields/choice.ts';
import { count } from '../../fields/count.ts';
import { members } from '../../fields/members.ts';
import { money } from '../../fields/money.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';
import { type Amount, amountOf, minus, plus, times } from './amount.ts';

const said = sayingsBeside(import.meta.url);

/** Main cause of hardship, in the wire's words; 无劳动能力 is `disability`, what concerns social insurance is `other` (domain.md section 2.4). */
export const hardshipCause: Question = {
  id: 'hardship_cause',
  field: choice(
    said.options({
      set: 'hardship_cause',
      values: [
        'illness',
        'unemployment',
        'low_income',
        'schooling',
        'unpaid_wages',
        'accident',
        'disaster',
        'disability',
        'other',
      ],
    }),
  ),
  need: 'apply',
  starred: true,
  hears: 'opening',
  about: 'applicant',
};

/** How many people live together, the applicant counted. */
export const householdSize: Question = {
  id: 'household_size',
  field: count({ min: 1, max: 20, unit: 'people' }),
  need: 'apply',
  starred: true,
  about: 'applicant',
};

/** Everybody in the household besides the applicant; children and illness make it sensitive (PIPL Art 28). */
export const familyMembers: Question = {
  id: 'family_members',
  field: members(),
  need: 'apply',
  starred: true,
  when: (facts) => facts('household_size') !== 1,
  consent: 'sensitive',
  sensitive: true,
  mayBeNone: true,
  about: 'other',
};

/** What the whole household takes in a month, yuan, all kinds together (domain.md section 2.2). */
export const householdIncome: Question = {
  id: 'household_income',
  field: money({
    per: 'month',
    max: 1_000_000,
    now: true,
    about: ['pay', 'household'],
    whole: 'household',
  }),
  need: 'apply',
  starred: true,
  sensitive: true,
  stale: true,
  mayBeNone: true,
  about: 'applicant',
};

/** What treatment cost the household itself in the last year, after every reimbursement, yuan. */
export const medicalSelfPaid: Question = {
  id: 'medical_self_paid',
  field: money({ per: 'year', max: 10_000_000, part: 'left' }),
  need: 'apply',
  starred: true,
  sensitive: true,
  stale: true,
  mayBeNone: true,
  about: 'applicant',
};

/** Other spending of the last year that nobody can save, yuan: schooling, care, rent, the way to work (domain.md section 2.2). */
export const rigidSpending: Question = {
  id: 'rigid_spending',
  field: money({ per: 'year', max: 10_000_000 }),
  need: 'apply',
  starred: true,
  sensitive: true,
  stale: true,
  mayBeNone: true,
  about: 'applicant',
};

/** Whether the household draws the minimum living allowance 低保. */
export const dibao: Question = {
  id: 'dibao',
  field: yesNo(),
  need: 'apply',
  starred: false,
  about: 'applicant',
};

/** The household's money over a year, yuan, as far as it was said. */
export type Household = {
  readonly size: number;
  /** Income of a year. */
  readonly income: Amount;
  /** Self-paid treatment of a year. */
  readonly medical: Amount;
  /** All rigid spending of a year, treatment included. */
  readonly rigid: Amount;
};

/** The household's year, or the questions that are still open for it. */
export function householdOf(facts: Facts): Household | { readonly open: readonly string[] } {
  const income = amountOf(facts('household_income'));
  const medical = amountOf(facts('medical_self_paid'));
  const other = amountOf(facts('rigid_spending'));
  const said = facts('household_size');
  const size = typeof said === 'number' && said >= 1 ? said : undefined;
  if (income && medical && other && size)
    return { size, income: times(income, 12), medical, rigid: plus(medical, other) };
  const known = {
    household_income: income,
    household_size: size,
    medical_self_paid: medical,
    rigid_spending: other,
  };
  return { open: Object.entries(known).flatMap(([id, one]) => (one === undefined ? [id] : [])) };
}

/** Net income a head and month, yuan, may be negative: (income − rigid spending) ÷ 12 ÷ people (domain.md section 2.1). */
export const netPerHead = ({ income, rigid, size }: Omit<Household, 'medical'>): Amount =>
  times(minus(income, rigid), 1 / 12 / size);

/** The same household with so much more income a year. */
export const plusIncome = (household: Household, more: Amount): Household => ({
  ...household,
  income: plus(household.income, more),
});
