import { showDate } from '../../fields/date-show.ts';
import { phrase } from '../../messages/phrase.ts';
import { addDays, addMonths, addYears } from '../../services/common/days.ts';
import { type Computation, told, yuan, yuanOf } from '../computation.ts';
import { hired, until, wage } from '../inputs.ts';

/** Days of a stretch, both ends in it, that are no Saturday or Sunday. */
export function weekdays(from: string, to: string): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1))
    if (Temporal.PlainDate.from(day).dayOfWeek <= 5) count += 1;
  return count;
}

/** The stretch for which a second pay is owed where no contract was signed (劳动合同法 Art 82; 法释〔2025〕12号 Art 6): from a month after the first day to the day before the year is full, whole months and the part of a month by its working days. `null` within the first month. */
export function unsigned(
  first: string,
  end: string,
): {
  readonly from: string;
  readonly to: string;
  readonly months: number;
  readonly part: { readonly days: number; readonly of: number } | null;
} | null {
  const from = addMonths(first, 1);
  const last = addDays(addYears(first, 1), -1);
  const to = end < last ? end : last;
  if (to < from) return null;
  let months = 0;
  while (months < 11 && addDays(addMonths(from, months + 1), -1) <= to) months += 1;
  const rest = addMonths(from, months);
  const part =
    rest > to
      ? null
      : { days: weekdays(rest, to), of: weekdays(rest, addDays(addMonths(from, months + 1), -1)) };
  return { from, to, months, part };
}

/** The second pay for months without a contract. */
export const doublePay: Computation = {
  id: 'double_pay',
  inputs: [hired, until, wage],
  reckon: (given) => {
    const first = dayFrom(told(given['calc_hired']));
    const end = dayFrom(told(given['calc_until']));
    const pay = yuanOf(given['calc_wage']);
    const found = unsigned(first, end);
    const unknown = [phrase('calc-double_pay-unknown')];
    if (found === null)
      return { steps: [phrase('calc-double_pay-none', { day: showDate(first) })], unknown };
    const { from, to, months, part } = found;
    const more = part === null ? 0 : (pay * part.days) / part.of;
    return {
      steps: [
        phrase('calc-double_pay-stretch', { from: showDate(from), to: showDate(to) }),
        phrase('calc-double_pay-months', { months, pay: yuan(pay), sum: yuan(months * pay) }),
        ...(part === null || part.days === 0
          ? []
          : [phrase('calc-double_pay-part', { ...part, pay: yuan(pay), sum: yuan(more) })]),
        phrase('calc-double_pay-sum', { sum: yuan(months * pay + more) }),
      ],
      unknown,
    };
  },
};

/** A day said only to the month is taken as its first. */
const dayFrom = (said: string): string =>
  said.length === 4 ? `${said}-01-01` : said.length === 7 ? `${said}-01` : said;
