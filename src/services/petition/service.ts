import { formIn } from '../common/form.ts';
import { way } from '../common/stages.ts';
import type { Service } from '../service.ts';
import { advice, remarks } from './advice.ts';
import { clocks, reviews } from './clocks.ts';
import { duties, proofs } from './duties.ts';
import { papers } from './papers.ts';
import { isAboutCentre, questions } from './questions.ts';

/** 信访接待 (domain.md section 4.7): registered, told in writing within the days of the law, answered, and reviewed where he wishes. */
export const petition: Service = {
  id: 'petition',
  questions,
  form: formIn(new URL('form.txt', import.meta.url)),
  papers,
  advice,
  remarks,
  clocks,
  reviews,
  kept: isAboutCentre,
  unknown: (facts) => facts('anonymous') === 'yes',
  stages: way(
    'submitted',
    'checking',
    'in_progress',
    'referred',
    'answered',
    'review',
    'closed',
  ).map((stage) => (stage.state === 'in_progress' ? { ...stage, file: true } : stage)),
  duties,
  proofs,
  refusals: ['in_procedure', 'closed_before', 'out_of_county', 'false_info'],
  seenBy: ['intake', 'approver'],
  register: [
    'petition_form',
    'petition_people',
    'name',
    'phone',
    'address',
    'petition_against',
    'anonymous',
    'petition_type',
    'petition_topic',
    'petition_demand',
    'petition_story',
    'petition_procedure',
    'petition_before',
    'petition_route',
    'petition_result',
    'petition_satisfied',
  ],
  groups: [
    {
      id: 'matter',
      questions: [
        'petition_type',
        'petition_about',
        'petition_against',
        'petition_story',
        'petition_demand',
        'petition_procedure',
        'petition_before',
        'petition_people',
      ],
    },
    { id: 'person', questions: ['anonymous', 'name', 'phone', 'address'] },
    {
      id: 'staff',
      questions: [
        'petition_form',
        'petition_topic',
        'petition_route',
        'petition_result',
        'petition_satisfied',
      ],
    },
  ],
};
