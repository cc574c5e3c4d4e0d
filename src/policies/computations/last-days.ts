import { showDate } from '../../fields/date-show.ts';
import { phrase } from '../../messages/phrase.ts';
import type { Value } from '../../messages/value.ts';
import { deadlines } from '../../services/legal_aid/clocks.ts';
import type { Deadline } from '../../services/service.ts';
import { type Computation, told } from '../computation.ts';
import { claim, event } from '../inputs.ts';

/** What a last day may be asked for. */
export type Claim = 'wages' | 'dismissal' | 'injury' | 'award';

/** The legal last days for a claim and its day, by the same clocks as a case of legal aid. */
export function lastDaysOf(of: Claim, day: string, today: string): readonly Deadline[] {
  const facts: { readonly [question: string]: Value } = {
    wages: { matter: 'wages', still_employed: false, left_at: day },
    dismissal: { matter: 'dismissal', event_date: day },
    injury: { matter: 'injury', event_date: day },
    award: { procedure_state: 'award', award_received_at: day },
  }[of];
  return deadlines((question) => facts[question], today);
}

/** Until when something must be claimed. */
export const lastDays: Computation = {
  id: 'last_day',
  inputs: [claim, event],
  reckon: (given, { today }) => {
    const of = told(given['calc_matter']) as Claim;
    const found = lastDaysOf(of, told(given['calc_event']), today);
    return {
      steps: found.map(({ id, last, source }) =>
        phrase(last < today ? 'calc-last_days-over' : 'calc-last_days-line', {
          what: { key: `clock-${id}` },
          last: showDate(last),
          source,
        }),
      ),
      unknown: [phrase(`calc-last_days-unknown_${of}`)],
    };
  },
};
