import { idClash } from '../common/clashes.ts';
import { formIn } from '../common/form.ts';
import { nearLine, yearly } from '../common/settings.ts';
import { way } from '../common/stages.ts';
import type { Service } from '../service.ts';
import { duties } from './duties.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { screen } from './screening.ts';
import { advice, atOnce } from './told.ts';

/** 劳模服务: hardship, allowance, a lost certificate, rest and check-ups of model workers (domain.md section 4.8). */
export const modelWorker: Service = {
  id: 'model_worker',
  questions,
  form: formIn(new URL('form.txt', import.meta.url)),
  papers,
  screen,
  conflicts: (facts) => idClash(facts),
  advice,
  atOnce,
  settings: [
    yearly('model_line_working', 'yuan a month'),
    yearly('model_line_retired', 'yuan a month'),
    yearly('model_line_other', 'yuan a month'),
    nearLine,
  ],
  stages: way(
    'submitted',
    'checking',
    'accepted',
    'in_progress',
    'answered',
    'follow_up',
    'closed',
  ),
  duties,
  refusals: [
    'not_model_worker',
    'model_over_line',
    'model_excluded',
    'out_of_county',
    'docs_incomplete',
    'false_info',
  ],
  seenBy: ['intake', 'approver'],
  register: [
    'name',
    'phone',
    'model_type',
    'model_title',
    'model_year',
    'employment_status',
    'address',
    'model_wish',
    'monthly_income',
    'model_allowance',
    'model_visit',
  ],
  groups: [
    {
      id: 'model',
      questions: [
        'model_wish',
        'model_type',
        'model_title',
        'model_year',
        'model_certificate',
        'model_trouble',
      ],
    },
    {
      id: 'person',
      questions: [
        'name',
        'phone',
        'employment_status',
        'monthly_income',
        'address',
        'id_number',
        'id_type',
        'id_number_invalid',
      ],
    },
    { id: 'staff', questions: ['model_allowance', 'model_visit'] },
  ],
};
