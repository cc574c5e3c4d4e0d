import { type Phrase, phrase } from '../messages/phrase.ts';
import { isReal, lengthOfMonth, partial } from './calendar.ts';
import { type Groups, type Meant, meaning } from './date-matchers.ts';
import { showDate } from './date-show.ts';
import { smallNumber } from './date-tokens.ts';

/** Year, month and day where they were said; a full date that the calendar lacks is `bad`. */
export function dated(year: number, said: Groups, more: Partial<Meant> = {}): Meant | null {
  const m = said['month'] ? smallNumber(said['month']) : undefined;
  const d = said['day'] ? smallNumber(said['day']) : undefined;
  if (m === undefined) return meaning(partial(year), more);
  const doubt = doubtOf(year, m, d);
  if (doubt) return meaning(partial(year), { bad: true, doubt, readings: [], ...more });
  return meaning(partial(year, m, d), more);
}

/** What the calendar lacks: a thirteenth month, 30 February. */
function doubtOf(year: number, m: number, d: number | undefined): Phrase | null {
  if (m < 1 || m > 12) return phrase('problem-date-month', { month: m });
  if (d === undefined || isReal(year, m, d)) return null;
  const month = showDate(partial(year, m));
  return phrase('problem-date-day', { month, day: d, days: lengthOfMonth(year, m) });
}
