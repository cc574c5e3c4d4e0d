import { date } from '../../fields/date.ts';
import type { Question } from '../service.ts';

/** The day of what happened: an accident, an injury, a dismissal. */
export const eventDate: Question = {
  id: 'event_date',
  field: date({ when: 'past', min: '1990-01-01', precision: 'day' }),
  need: 'apply',
  starred: true,
  own: true,
};
