import { idClash, orderClash } from '../common/clashes.ts';
import { formIn } from '../common/form.ts';
import { dibaoLine, figure, nearLine } from '../common/settings.ts';
import { way } from '../common/stages.ts';
import type { Service } from '../service.ts';
import { advice } from './advice.ts';
import { clocks, deadlines } from './clocks.ts';
import { duties } from './duties.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { screen } from './screening.ts';

/** 法律援助 in labour matters, through the centre to the union's lawyers or the legal-aid body (domain.md section 4.3). */
export const legalAid: Service = {
  id: 'legal_aid',
  questions,
  form: formIn(new URL('form.txt', import.meta.url)),
  papers,
  screen,
  conflicts: (facts) => [
    ...orderClash(facts, 'owed_from', 'owed_to'),
    ...orderClash(facts, 'hire_date', 'left_at'),
    ...orderClash(facts, 'hire_date', 'event_date'),
    ...idClash(facts),
  ],
  deadlines,
  clocks,
  advice,
  settings: [
    dibaoLine,
    nearLine,
    figure('legal_aid_multiplier', 'times the line of minimum living aid'),
  ],
  stages: way(
    'submitted',
    'checking',
    'accepted',
    'referred',
    'appointed',
    'in_progress',
    'follow_up',
    'closed',
  ),
  duties,
  refusals: [
    'not_labour',
    'over_legal_line',
    'limit_passed',
    'already_aided',
    'docs_incomplete',
    'out_of_county',
    'false_info',
  ],
  seenBy: ['intake', 'legal'],
  register: [
    'name',
    'matter',
    'wages_owed',
    'workers_count',
    'people_groups',
    'procedure_state',
    'employer',
    'phone',
  ],
  groups: [
    {
      id: 'matter',
      questions: [
        'matter',
        'event_date',
        'story',
        'procedure_state',
        'award_received_at',
        'last_claim_at',
        'injury_filed',
        'evidence',
        'aid_form',
        'legal_standing',
        'applied_before',
      ],
    },
    {
      id: 'wages',
      questions: [
        'wages_owed',
        'owed_from',
        'months_owed',
        'owed_to',
        'wage_type',
        'wage_amount',
        'workers_count',
        'representatives',
      ],
    },
    {
      id: 'work',
      questions: [
        'employer',
        'employer_address',
        'legal_rep',
        'hire_date',
        'still_employed',
        'left_at',
        'contract_signed',
        'social_insurance',
        'project_name',
        'general_contractor',
        'subcontractor',
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
        'address',
        'hukou_place',
        'education',
        'health',
      ],
    },
    {
      id: 'money',
      questions: ['people_groups', 'fixed_income', 'household_income', 'household_size'],
    },
  ],
};
