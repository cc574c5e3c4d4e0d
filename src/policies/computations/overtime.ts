import { phrase } from '../../messages/phrase.ts';
import { type Computation, yuan, yuanOf } from '../computation.ts';
import { wage } from '../inputs.ts';

/** Paid days of a month, by which a day's pay is reckoned from a month's. */
const paidDays = 21.75;
const hoursADay = 8;

/** Pay of an hour of overtime (劳动法 Art 44) for pay of a month: on working days, on rest days without time off instead, on feasts by law. */
export function overtimeOf(monthly: number): {
  readonly hour: number;
  readonly workday: number;
  readonly restDay: number;
  readonly feast: number;
} {
  const hour = monthly / paidDays / hoursADay;
  return { hour, workday: hour * 1.5, restDay: hour * 2, feast: hour * 3 };
}

/** What an hour of overtime is worth. */
export const overtime: Computation = {
  id: 'overtime',
  inputs: [wage],
  reckon: (given) => {
    const pay = yuanOf(given['calc_wage']);
    const { hour, workday, restDay, feast } = overtimeOf(pay);
    const day = (one: number): string => yuan(one * hoursADay);
    return {
      steps: [
        phrase('calc-overtime-hour', { pay: yuan(pay), hour: yuan(hour) }),
        phrase('calc-overtime-workday', { sum: yuan(workday) }),
        phrase('calc-overtime-rest_day', { sum: yuan(restDay), day: day(restDay) }),
        phrase('calc-overtime-feast', { sum: yuan(feast), day: day(feast) }),
      ],
      unknown: [phrase('calc-overtime-unknown')],
    };
  },
};
