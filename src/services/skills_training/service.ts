import { type Phrase, phrase } from '../../messages/phrase.ts';
import { idClash } from '../common/clashes.ts';
import { formIn } from '../common/form.ts';
import { listOf, yesOrNo } from '../common/settings.ts';
import { way } from '../common/stages.ts';
import { employmentStatus } from '../common/work.ts';
import type { Facts, Service } from '../service.ts';
import { duties } from './duties.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { screen } from './screening.ts';

const advice = (facts: Facts): readonly Phrase[] => [
  ...(facts('training_purpose') === 'job' ? [phrase('skills_training-advice-job')] : []),
  phrase('skills_training-advice-pay_first'),
];

/** 技能培训: a course is found, followed to its certificate, and asked after (domain.md section 4.5). */
export const skillsTraining: Service = {
  id: 'skills_training',
  questions,
  form: formIn(new URL('form.txt', import.meta.url)),
  papers,
  screen,
  conflicts: (facts) => idClash(facts),
  advice,
  settings: [
    listOf(
      'training_groups',
      (employmentStatus.field.options ?? []).map(({ id }) => id),
    ),
    yesOrNo('training_once_a_trade'),
  ],
  stages: way(
    'submitted',
    'checking',
    'accepted',
    'in_progress',
    'certified',
    'follow_up',
    'closed',
  ),
  duties,
  refusals: [
    'no_course',
    'trade_subsidised',
    'too_young',
    'out_of_county',
    'duplicate_file',
    'docs_incomplete',
    'false_info',
  ],
  seenBy: ['intake', 'approver'],
  register: [
    'course_term',
    'skills_wanted',
    'name',
    'phone',
    'course_hours',
    'certificate_no',
    'training_subsidy',
    'work_after',
  ],
  groups: [
    { id: 'wish', questions: ['skills_wanted', 'class_time', 'training_purpose'] },
    {
      id: 'person',
      questions: [
        'name',
        'phone',
        'id_number',
        'id_type',
        'id_number_invalid',
        'birth_date',
        'address',
      ],
    },
    {
      id: 'work',
      questions: ['employment_status', 'education', 'has_certificate', 'same_trade_subsidised'],
    },
    {
      id: 'staff',
      questions: [
        'course_term',
        'course_hours',
        'certificate_no',
        'training_subsidy',
        'work_after',
      ],
    },
  ],
};
