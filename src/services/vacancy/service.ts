import { phrase } from '../../messages/phrase.ts';
import { formIn } from '../common/form.ts';
import { yearly } from '../common/settings.ts';
import { way } from '../common/stages.ts';
import type { Service } from '../service.ts';
import { lawful, remarks } from './checks.ts';
import { duties } from './duties.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { screen } from './screening.ts';

const offer = ['post', 'workers_count', 'work_content', 'work_place', 'offered_pay'] as const;

/** 用工登记: an employer offers a post; staff look at it, publish it in their own words, and ask after it (domain.md section 4.4). */
export const vacancy: Service = {
  id: 'vacancy',
  ofUnit: true,
  matches: 'post',
  questions,
  form: formIn(new URL('form.txt', import.meta.url)),
  papers,
  screen,
  remarks,
  lawful,
  advice: () => [phrase('vacancy-advice-free'), phrase('vacancy-advice-filled')],
  settings: [yearly('min_wage', 'yuan a month')],
  stages: way('submitted', 'checking', 'accepted', 'published', 'filled', 'follow_up', 'closed'),
  duties,
  refusals: [
    'unlawful_conditions',
    'below_wage',
    'no_unit',
    'out_of_county',
    'duplicate_file',
    'docs_incomplete',
    'false_info',
  ],
  seenBy: ['intake', 'approver'],
  register: [
    'employer',
    'credit_code',
    'unit_address',
    'name',
    'phone',
    ...offer,
    'trial_months',
    'contract_length',
    'insures',
    'benefits',
    'valid_until',
  ],
  groups: [
    { id: 'offer', questions: [...offer, 'trial_months', 'who_may_apply'] },
    {
      id: 'unit',
      questions: [
        'employer',
        'name',
        'phone',
        'credit_code',
        'credit_code_invalid',
        'unit_address',
      ],
    },
    {
      id: 'terms',
      questions: [
        'contract_length',
        'insures',
        'post_shift',
        'board',
        'benefits',
        'welcomes',
        'valid_until',
      ],
    },
    { id: 'staff', questions: ['published_text'] },
  ],
};
