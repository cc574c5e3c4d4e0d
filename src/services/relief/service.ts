import type { CaseState } from '../../messages/case-act.ts';
import type { Centre } from '../../messages/centre.ts';
import { idClash, incomeClash, sizeClash } from '../common/clashes.ts';
import { figure, hardshipLines, oneOf, yearly, yesOrNo } from '../common/settings.ts';
import { way } from '../common/stages.ts';
import type { Service, Stage } from '../service.ts';
import { applyQuestions } from './apply.ts';
import { duties, proofs } from './duties.ts';
import { fileQuestions } from './file.ts';
import { papers } from './papers.ts';
import { screen } from './screening.ts';

const begin: readonly CaseState[] = ['submitted', 'checking', 'accepted', 'unit_review'];
const end: readonly CaseState[] = [
  'approval',
  'filed',
  'paid',
  'follow_up',
  'annual_review',
  'monitor',
  'closed',
];

/** Visit and check before the public notice, or the notice first: counties differ (domain.md section 2.6), `rules.relief_order` says which. */
function order(centre: Centre): readonly Stage[] {
  return centre.rules['relief_order'] === 'notice_visit_check'
    ? way(...begin, 'public_notice', 'home_visit', 'econ_check', ...end)
    : usual;
}

const usual = way(...begin, 'home_visit', 'econ_check', 'public_notice', ...end);

/** 困难救助: the hardship file and what hangs on it (domain.md section 2). */
export const relief: Service = {
  id: 'relief',
  beside: { medical_aid: 'hard', student_aid: 'dire', legal_aid: 'dire' },
  questions: [...applyQuestions, ...fileQuestions],
  form: {
    workerNo: ['worker_no'],
    hardshipCategory: ['hardship_category'],
    name: ['name'],
    ethnicity: ['ethnicity'],
    sex: ['sex'],
    politicalStatus: ['political_status'],
    idNumber: ['id_number'],
    birthDate: ['birth_date'],
    health: ['health', 'illness_kind'],
    disability: ['disability_kind', 'disability_grade'],
    workStatus: ['employment_status'],
    modelType: ['model_type'],
    housingType: ['housing_status'],
    mobile: ['phone'],
    otherContact: ['alt_phone'],
    workStartDate: ['work_start_date'],
    industry: ['industry'],
    marital: ['marital_status'],
    hukou: ['hukou_type'],
    address: ['address'],
    hukouDivision: ['hukou_place'],
    ownMonthlyIncome: ['monthly_income'],
    otherAnnualIncome: ['other_annual_income'],
    householdAnnualIncome: ['household_income'],
    householdSize: ['household_size'],
    insurance: ['insurance'],
    mainCause: ['hardship_cause'],
    bank: ['open_bank', 'bank_card'],
    contract: ['contract_signed_at', 'contract_term'],
    members: [
      'family_members',
      'family_details',
      'household_alike',
      'household_differences',
      'members_marital',
    ],
  },
  leadsTo: ['job_referral', 'skills_training'],
  papers,
  screen,
  conflicts: (facts) => [...sizeClash(facts), ...incomeClash(facts), ...idClash(facts)],
  settings: [
    ...hardshipLines,
    yearly('min_wage', 'yuan a month'),
    yearly('province_income', 'yuan a year'),
    figure('labour_relation_months', 'months'),
    yesOrNo('accept_retired'),
    yesOrNo('accept_laid_off'),
    yesOrNo('impute_min_wage'),
    yesOrNo('income_gate'),
    oneOf('relief_order', 'visit_check_notice', 'notice_visit_check'),
  ],
  stages: usual,
  order,
  duties,
  proofs,
  refusals: [
    'over_line',
    'asset',
    'business',
    'private_school',
    'not_union_member',
    'no_one_year_relation',
    'retired',
    'already_aided',
    'duplicate_file',
    'check_refused',
    'docs_incomplete',
    'no_self_pay_proof',
    'out_of_county',
    'objection_upheld',
    'false_info',
    'late',
  ],
  seenBy: ['intake', 'approver', 'finance'],
  register: [
    'name',
    'sex',
    'id_number',
    'employer',
    'industry',
    'hardship_category',
    'hardship_cause',
    'other_causes',
    'household_size',
    'household_income',
    'phone',
  ],
  groups: [
    {
      id: 'trouble',
      questions: [
        'hardship_cause',
        'other_causes',
        'event_date',
        'accident_loss',
        'dibao',
        'single_parent',
        'exclusion_any',
        'exclusions',
      ],
    },
    {
      id: 'person',
      questions: [
        'name',
        'sex',
        'birth_date',
        'ethnicity',
        'id_number',
        'id_type',
        'id_number_invalid',
        'phone',
        'alt_phone',
        'address',
        'hukou_place',
        'hukou_type',
        'political_status',
        'marital_status',
        'model_type',
      ],
    },
    {
      id: 'work',
      questions: [
        'employment_status',
        'employer',
        'employer_nature',
        'employer_state',
        'industry',
        'work_start_date',
        'contract_signed_at',
        'contract_term',
        'union_member',
      ],
    },
    {
      id: 'home',
      questions: [
        'household_size',
        'family_members',
        'family_details',
        'household_alike',
        'household_differences',
        'members_marital',
        'housing_status',
        'housing_area',
      ],
    },
    {
      id: 'health',
      questions: [
        'health',
        'illness_kind',
        'disability_kind',
        'disability_grade',
        'illness',
        'insurance',
      ],
    },
    {
      id: 'money',
      questions: [
        'household_income',
        'monthly_income',
        'other_annual_income',
        'medical_self_paid',
        'rigid_spending',
      ],
    },
    { id: 'payment', questions: ['open_bank', 'bank_branch', 'bank_card'] },
    {
      id: 'agreement',
      questions: ['members_agree', 'notice_concern'],
    },
    { id: 'staff', questions: ['worker_no', 'hardship_category'] },
  ],
};
