import { idClash } from '../common/clashes.ts';
import { formIn } from '../common/form.ts';
import { figure, nearLine, yearly } from '../common/settings.ts';
import { way } from '../common/stages.ts';
import type { Service } from '../service.ts';
import { duties } from './duties.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { screen } from './screening.ts';
import { advice, atOnce } from './where-to-go.ts';

/** 住房转介: a look beforehand, where to go, and a case that is handed on to the street and the housing office (domain.md section 4.11). */
export const housing: Service = {
  id: 'housing',
  questions,
  form: formIn(new URL('form.txt', import.meta.url)),
  papers,
  screen,
  conflicts: (facts) => idClash(facts),
  advice,
  atOnce,
  settings: [
    yearly('housing_income_line', 'yuan a person and month'),
    figure('housing_area_line', 'square metres a person'),
    figure('housing_work_months', 'months of work here'),
    nearLine,
  ],
  stages: way('submitted', 'checking', 'accepted', 'referred', 'answered', 'follow_up', 'closed'),
  duties,
  refusals: [
    'housing_office',
    'over_line',
    'asset',
    'already_aided',
    'docs_incomplete',
    'false_info',
  ],
  seenBy: ['intake', 'approver'],
  register: [
    'name',
    'phone',
    'housing_need',
    'housing_status',
    'housing_area',
    'household_size',
    'household_income',
    'local_hukou',
    'residence_permit',
    'local_work_months',
    'housing_assets',
    'address',
  ],
  groups: [
    {
      id: 'housing_home',
      questions: ['housing_need', 'housing_story', 'housing_status', 'housing_area', 'rent'],
    },
    {
      id: 'housing_conditions',
      questions: [
        'local_hukou',
        'residence_permit',
        'local_work_months',
        'household_size',
        'household_income',
        'housing_assets',
        'dibao',
      ],
    },
    {
      id: 'person',
      questions: [
        'name',
        'phone',
        'address',
        'hukou_place',
        'employer',
        'id_number',
        'id_type',
        'id_number_invalid',
      ],
    },
  ],
};
