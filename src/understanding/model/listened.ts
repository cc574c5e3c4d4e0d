import { everyQuestion } from '../../dialogue/questions.ts';
import type { Field } from '../../fields/field.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import type { Question } from '../../services/service.ts';

const heardOnly = (id: string, field: Field): Question => ({
  id,
  field,
  need: 'file',
  starred: false,
});

/** Fields of the wire that no service asks for: they are heard where a message is only understood. */
const unasked: readonly Question[] = [
  heardOnly('rent', money({ per: 'month' })),
  heardOnly('loan_wanted', money({ per: 'once', debts: true })),
  heardOnly('skills_wanted', text({ max: 60 })),
  heardOnly('business_type', text({ max: 60 })),
];

/** Every field that the standing words of the prompt describe, so that a request names it by its id alone. */
export const describedFields: ReadonlySet<string> = new Set(
  `wages_owed monthly_income household_income medical_cost insurance_reimbursed medical_self_paid
  tuition rent expected_salary loan_wanted age household_size months_owed workers_count birth_date
  hire_date event_date owed_from owed_to contract_signed social_insurance union_member dibao
  employment_status hardship_cause marital_status housing_status education admission_level patient
  name phone alt_phone id_number employer address hukou_place illness student_name school job_wanted
  work_place skills_wanted business_type family_members`.split(/\s+/u),
);

/** Every question there is with the fields that only the wire knows, as an opening offers them. */
export const everyListened: readonly Question[] = [...everyQuestion, ...unasked];

/** Kinds of answer whose values are tokens, and which rules find wherever they stand. */
export const foundByRules: ReadonlySet<string> = new Set([
  'residentId',
  'phone',
  'bankCard',
  'docId',
]);

/** Who writes for whom, and by what right, decides whose every answer is: only the worker's own press or plain word says it. */
const decisive: ReadonlySet<string> = new Set([
  'for_whom',
  'speaker_name',
  'speaker_phone',
  'speaker_authority',
]);

/** Questions whose yes only the worker himself gives, or that code fills. */
const never = ({ id, consent, staffOnly }: Question): boolean =>
  decisive.has(id) || id.endsWith('_invalid') || staffOnly === true || isAgreement(consent);

/** An answer behind one of these consents is itself an agreement. */
const isAgreement = (consent: Question['consent']): boolean =>
  consent === 'sharing' || consent === 'publication' || consent === 'guardian';

/** Whether a model may propose a value for a question. */
export const mayPropose = (question: Question): boolean => !never(question);
