import { choice } from '../fields/choice.ts';
import { date } from '../fields/date.ts';
import { duration } from '../fields/duration.ts';
import { money } from '../fields/money.ts';
import { sayingsBeside } from '../services/sayings.ts';
import type { Question } from '../services/service.ts';

const said = sayingsBeside(import.meta.url);
const asked = { need: 'apply', starred: true, own: true } as const;

const chosen = (id: string, values: readonly string[]): Question => ({
  ...asked,
  id,
  field: choice(said.options({ set: id, values })),
});

/** When somebody was born, to the month. */
export const birth: Question = {
  ...asked,
  id: 'calc_birth',
  field: date({ when: 'past', min: '1930-01-01', precision: 'month', born: true }),
};

/** Whose old age of retirement counts. */
export const kindOfRetirement = chosen('calc_retirement', ['man', 'woman_50', 'woman_55']);

/** How long contributions to unemployment insurance were paid. */
export const paidFor: Question = { ...asked, id: 'calc_paid', field: duration({ unit: 'months' }) };

/** The first day of work there. */
export const hired: Question = {
  ...asked,
  id: 'calc_hired',
  field: date({ when: 'past', min: '1990-01-01', precision: 'day' }),
};

/** The day on which a contract was signed or the work ended. */
export const until: Question = {
  ...asked,
  id: 'calc_until',
  field: date({ when: 'past', min: '1990-01-01', precision: 'day' }),
};

/** Pay of a month. */
export const wage: Question = { ...asked, id: 'calc_wage', field: money({ per: 'month' }) };

/** How long somebody worked for this employer. */
export const workedThere: Question = {
  ...asked,
  id: 'calc_worked',
  field: duration({ unit: 'months' }),
};

/** How long somebody has worked in all his life. */
export const workedInAll: Question = {
  ...asked,
  id: 'calc_worked_all',
  field: duration({ unit: 'months' }),
};

/** How a pregnancy ended. */
export const kindOfBirth = chosen('calc_birth_kind', [
  'single',
  'difficult',
  'twins',
  'twins_difficult',
  'lost_early',
  'lost_late',
]);

/** For how long a contract is. */
export const term = chosen('calc_contract', [
  'under_3m',
  'under_1y',
  'under_3y',
  'from_3y',
  'task',
]);

/** What a last day is asked for. */
export const claim = chosen('calc_matter', ['wages', 'dismissal', 'injury', 'award']);

/** The day from which it counts: leaving, dismissal, accident, the award in hand. */
export const event: Question = {
  ...asked,
  id: 'calc_event',
  field: date({ when: 'past', min: '1990-01-01', precision: 'day' }),
};
