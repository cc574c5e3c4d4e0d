import { idClash, orderClash } from '../common/clashes.ts';
import { hardshipLines, oneOf, yesOrNo } from '../common/settings.ts';
import { way } from '../common/stages.ts';
import type { Service } from '../service.ts';
import { coverClash, selfPaidClash } from './clash.ts';
import { advice } from './doors.ts';
import { duties, proofs } from './duties.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { screen } from './screening.ts';

/** 医疗救助: help with what is left of a bill, on the worker's file, and the way to every other door (domain.md section 4.1). */
export const medicalAid: Service = {
  id: 'medical_aid',
  ofParent: true,
  questions,
  papers,
  screen,
  urgent: (facts) => facts('treatment_stopped') === true,
  conflicts: (facts) => [
    ...coverClash(facts),
    ...selfPaidClash(facts),
    ...orderClash(facts, 'admitted_at', 'discharged_at'),
    ...idClash(facts),
  ],
  advice,
  settings: [
    ...hardshipLines,
    yesOrNo('accept_retired'),
    yesOrNo('medical_accept_unfiled'),
    oneOf('medical_crowdfunded', 'deduct', 'leave'),
    oneOf('medical_bill_year', 'this_year', 'any'),
  ],
  stages: way(
    'submitted',
    'checking',
    'accepted',
    'unit_review',
    'public_notice',
    'approval',
    'paid',
    'follow_up',
    'closed',
  ),
  duties,
  proofs,
  refusals: [
    'over_line',
    'no_self_pay_proof',
    'bill_of_other_year',
    'not_covered_care',
    'paid_by_liable',
    'already_aided',
    'not_union_member',
    'retired',
    'check_refused',
    'docs_incomplete',
    'out_of_county',
    'objection_upheld',
    'duplicate_file',
    'false_info',
    'late',
  ],
  seenBy: ['intake', 'approver', 'finance'],
  register: [
    'name',
    'id_number',
    'phone',
    'employer',
    'file_no',
    'patient_name',
    'patient',
    'illness',
    'hospital',
    'bill_year',
    'medical_cost',
    'insurance_reimbursed',
    'serious_reimbursed',
    'gov_aid',
    'mutual_aid',
    'commercial_paid',
    'liable_paid',
    'crowdfunded',
    'medical_self_paid',
    'open_bank',
    'bank_card',
  ],
  groups: [
    {
      id: 'patient',
      questions: [
        'patient',
        'patient_name',
        'patient_age',
        'guardian',
        'illness',
        'harm_cause',
        'treatment_stopped',
        'diagnosed_at',
        'patient_insurance',
      ],
    },
    {
      id: 'treatment',
      questions: [
        'hospital',

        'admitted_at',
        'discharged_at',
        'bill_year',
        'bill_state',
      ],
    },
    {
      id: 'bill',
      questions: [
        'medical_cost',
        'insurance_reimbursed',
        'other_payers',
        'serious_reimbursed',
        'gov_aid',
        'mutual_aid',
        'commercial_paid',
        'liable_paid',
        'crowdfunded',
        'medical_self_paid',
      ],
    },
    {
      id: 'person',
      questions: [
        'name',
        'id_number',
        'id_type',
        'id_number_invalid',
        'phone',
        'address',
        'union_member',
        'employment_status',
        'employer',
        'has_file',
        'file_no',
      ],
    },
    { id: 'money', questions: ['dibao', 'household_income', 'household_size', 'rigid_spending'] },
    { id: 'payment', questions: ['open_bank', 'bank_branch', 'bank_card'] },
  ],
};
