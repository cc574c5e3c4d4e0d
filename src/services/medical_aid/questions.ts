import { age } from '../../fields/age.ts';
import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { relations } from '../../fields/member-words.ts';
import { money } from '../../fields/money.ts';
import { yesNo } from '../../fields/yes-no.ts';
import * as health from '../common/health.ts';
import * as household from '../common/household.ts';
import { isOneOf } from '../common/lists.ts';
import { onlyIf } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { unionMember } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';
import { fileQuestions } from './file.ts';
import { payers } from './payers.ts';

const said = sayingsBeside(import.meta.url);

const own = { need: 'apply', own: true, about: 'other' } as const;

/** A child may be under 14, and then a guardian must speak (PIPL Art 31). */
const maybeChild = (facts: Facts) => isOneOf(facts, 'patient', ['child', 'grandchild']);
const under14 = (facts: Facts) => maybeChild(facts) && Number(facts('patient_age')) < 14;
const notFiled = (facts: Facts) => facts('has_file') !== true;

const causes = ['illness', 'work', 'third_party', 'accident'];
const billStates = ['settled', 'in_hospital', 'not_claimed', 'lost', 'last_year'];

const trouble: readonly Question[] = [
  {
    ...own,
    id: 'patient',
    field: choice(said.options({ set: 'patient', values: ['self', ...relations] })),
    starred: true,
    kin: true,
  },
  {
    ...own,
    id: 'patient_age',
    field: age(),
    starred: true,
    when: maybeChild,
  },
  { ...own, id: 'guardian', field: yesNo(), starred: true, when: under14, consent: 'guardian' },
  {
    ...health.illness,
    need: 'apply',
    starred: true,
    mayBeNone: false,
    when: undefined,
  },
  {
    ...own,
    id: 'harm_cause',
    field: choice(said.options({ set: 'harm_cause', values: causes })),
    starred: true,
    hears: 'opening',
    inStory: choice(said.options({ set: 'harm_cause_told', values: causes })),
  },
  {
    ...own,
    id: 'treatment_stopped',
    field: yesNo(said.yesOrNo('treatment_stopped')),
    starred: true,
    toldBy: 'pressing',
  },
];

const bill: readonly Question[] = [
  {
    ...own,
    id: 'medical_cost',
    field: money({ per: 'once', max: 10_000_000, part: 'spent' }),
    starred: true,
    mayBeNone: true,
  },
  {
    ...own,
    id: 'insurance_reimbursed',
    field: money({ per: 'once', max: 10_000_000, part: 'covered' }),
    starred: true,
    mayBeNone: true,
  },
  {
    ...own,
    id: 'other_payers',
    field: choices({
      ...said.options({ set: 'other_payers', values: payers.map(({ id }) => id) }),
      given: true,
    }),
    starred: false,
    mayBeNone: true,
  },
  household.medicalSelfPaid,
  {
    ...own,
    id: 'bill_state',
    field: choice(said.options({ set: 'bill_state', values: billStates })),
    starred: false,
    hears: 'opening',
    inStory: choice(said.options({ set: 'bill_state_told', values: billStates })),
  },
];

const worker: readonly Question[] = [
  person.name,
  person.phone,
  unionMember,
  household.dibao,
  { id: 'has_file', field: yesNo(), need: 'apply', starred: true, about: 'applicant' },
  onlyIf(notFiled, household.householdIncome),
];

/** 医疗救助 (domain.md section 4.1): who is ill, what it cost and who paid, then the worker whose file it hangs on; the account last. */
export const questions: readonly Question[] = [...trouble, ...bill, ...worker, ...fileQuestions];
