import { hoursOf } from '../../fields/hours.ts';
import { isOneOf } from '../common/lists.ts';
import { way } from '../common/stages.ts';
import type { Facts, Reach, Service } from '../service.ts';
import { advice, remarks } from './advice.ts';
import { deadlines } from './clocks.ts';
import { duties } from './duties.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';

/** Only in the hours that are safe, and only here where she wants it here. */
function reach(facts: Facts): Reach {
  if (isOneOf(facts, 'safe_channel', ['message', 'call'])) return { kind: 'elsewhere' };
  return { kind: 'here', hours: hoursOf(facts('safe_time')) };
}

/** 女职工维权 (domain.md section 4.6). `deputy` stands in for every other role, but not here: she tells it to one person whom the centre has named for it, and an account gets that role by a deed that is on record. */
export const womenRights: Service = {
  id: 'women_rights',
  questions,
  form: {
    'issue type': ['women_issue'],
    'safe contact time & channel': ['safe_time', 'safe_channel'],
    'alias allowed': ['call_name'],
  },
  papers,
  deadlines,
  advice,
  remarks,
  reach,
  stages: way(
    'submitted',
    'checking',
    'accepted',
    'in_progress',
    'referred',
    'follow_up',
    'closed',
  ),
  duties,
  refusals: ['not_labour', 'limit_passed', 'already_aided', 'out_of_county'],
  seenBy: ['women'],
  shut: true,
  register: ['call_name', 'women_issue', 'women_stage', 'event_date', 'employer', 'women_wish'],
  groups: [
    {
      id: 'matter',
      questions: [
        'women_issue',
        'women_stage',
        'baby_date',
        'event_date',
        'women_story',
        'women_wish',
        'women_evidence',
      ],
    },
    {
      id: 'contact',
      questions: ['safe_time', 'safe_channel', 'call_name', 'phone', 'female_staff', 'name'],
    },
    { id: 'work', questions: ['employer', 'contract_ends', 'social_insurance'] },
  ],
};
