import { idClash } from '../common/clashes.ts';
import { formIn } from '../common/form.ts';
import { way } from '../common/stages.ts';
import type { Service } from '../service.ts';
import { duties } from './duties.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { remarks, screen } from './screening.ts';

/** 职业介绍: a job seeker is registered, referred, and asked again after three months (domain.md section 4.4). */
export const jobReferral: Service = {
  id: 'job_referral',
  matches: 'seeker',
  questions,
  form: formIn(new URL('form.txt', import.meta.url)),
  papers,
  conflicts: (facts) => idClash(facts),
  screen,
  remarks,
  stages: way(
    'submitted',
    'checking',
    'accepted',
    'referred',
    'interview',
    'placed',
    'follow_up',
    'closed',
  ),
  duties,
  refusals: [
    'too_young',
    'out_of_county',
    'duplicate_file',
    'docs_incomplete',
    'false_info',
    'no_match',
  ],
  seenBy: ['intake', 'approver'],
  register: [
    'name',
    'phone',
    'birth_date',
    'education',
    'employment_status',
    'person_types',
    'job_wanted',
    'expected_salary',
    'work_place',
    'address',
    'hukou_place',
  ],
  groups: [
    {
      id: 'wish',
      questions: [
        'job_wanted',
        'work_place',
        'expected_salary',
        'shift',
        'available_from',
        'training_wish',
      ],
    },
    {
      id: 'person',
      questions: [
        'name',
        'phone',
        'birth_date',
        'id_number',
        'id_type',
        'id_number_invalid',
        'address',
        'hukou_place',
      ],
    },
    {
      id: 'work',
      questions: [
        'employment_status',
        'education',
        'skills',
        'experience',
        'person_types',
        'limits',
      ],
    },
  ],
};
