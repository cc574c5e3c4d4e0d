import { way } from '../common/stages.ts';
import type { Service } from '../service.ts';
import { duties } from './duties.ts';
import { questions } from './questions.ts';
import { advice, atOnce, news } from './told.ts';

/** 送温暖, 送清凉, 送文化: campaigns of the centre file, joined in the chat, kept as a list, ticked off when handed out (domain.md section 4.9). */
export const seasonal: Service = {
  id: 'seasonal',
  ofUnit: true,
  questions,
  form: {
    activity: ['seasonal_wish', 'seasonal_kind'],
    headcount: ['seasonal_people'],
    place: ['seasonal_place'],
    contact: ['name', 'phone'],
    needs: ['seasonal_needs'],
  },
  papers: () => [],
  advice,
  atOnce,
  news,
  stages: way('submitted', 'checking', 'accepted', 'answered', 'received', 'follow_up', 'closed'),
  duties,
  refusals: ['campaign_full', 'campaign_over', 'campaign_others', 'duplicate_file', 'false_info'],
  seenBy: ['intake', 'approver'],
  register: [
    'activity',
    'seasonal_kind',
    'seasonal_wish',
    'name',
    'phone',
    'seasonal_for',
    'employer',
    'seasonal_people',
    'seasonal_place',
    'seasonal_needs',
    'seasonal_date',
    'notify',
  ],
  groups: [
    {
      id: 'seasonal',
      questions: [
        'seasonal_wish',
        'seasonal_kind',
        'activity',
        'seasonal_for',
        'seasonal_people',
        'employer',
        'seasonal_place',
        'seasonal_needs',
        'seasonal_date',
        'seasonal_story',
        'notify',
      ],
    },
    {
      id: 'person',
      questions: ['name', 'phone', 'id_number', 'id_type', 'id_number_invalid'],
    },
  ],
};
