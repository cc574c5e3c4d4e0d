import { idClash } from '../common/clashes.ts';
import { formIn } from '../common/form.ts';
import { yearly } from '../common/settings.ts';
import { way } from '../common/stages.ts';
import type { Service } from '../service.ts';
import { duties } from './duties.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { screen } from './screening.ts';
import { advice, atOnce } from './told.ts';

/** 创业和税费: a look beforehand, and the counter of the tax, labour or market office (domain.md section 4.12). */
export const startupTax: Service = {
  id: 'startup_tax',
  questions,
  form: formIn(new URL('form.txt', import.meta.url)),
  papers,
  screen,
  conflicts: (facts) => idClash(facts),
  advice,
  atOnce,
  settings: [
    yearly('startup_loan_cap', 'yuan, the most a person may borrow'),
    yearly('startup_tax_cap', 'yuan a household and year'),
  ],
  stages: way('submitted', 'checking', 'accepted', 'referred', 'answered', 'follow_up', 'closed'),
  duties,
  refusals: [
    'startup_office',
    'startup_not_group',
    'already_aided',
    'docs_incomplete',
    'false_info',
  ],
  seenBy: ['intake', 'approver'],
  register: [
    'name',
    'phone',
    'startup_wish',
    'business_type',
    'business_state',
    'business_place',
    'business_since',
    'employment_status',
    'jobless_registered',
    'has_jobless_card',
    'loan_wanted',
    'startup_aided',
  ],
  groups: [
    {
      id: 'business',
      questions: [
        'startup_wish',
        'business_type',
        'business_state',
        'business_since',
        'business_place',
        'loan_wanted',
        'startup_aided',
      ],
    },
    {
      id: 'person',
      questions: [
        'name',
        'phone',
        'employment_status',
        'jobless_registered',
        'has_jobless_card',
        'id_number',
        'id_type',
        'id_number_invalid',
      ],
    },
  ],
};
