import { phrase } from '../../messages/phrase.ts';
import { type Computation, plain } from '../computation.ts';
import { workedInAll } from '../inputs.ts';

/** Days of paid leave a year for so many months of work in all (职工带薪年休假条例 Art 3): 5 from one year on, 10 from ten, 15 from twenty. */
export function leaveDays(worked: number): 0 | 5 | 10 | 15 {
  if (worked < 12) return 0;
  if (worked < 120) return 5;
  return worked < 240 ? 10 : 15;
}

/** Days of annual leave. */
export const annualLeave: Computation = {
  id: 'annual_leave',
  inputs: [workedInAll],
  reckon: (given) => {
    const worked = Number(given['calc_worked_all']);
    const days = leaveDays(worked);
    const result =
      days === 0 ? phrase('calc-annual_leave-none') : phrase('calc-annual_leave-days', { days });
    return {
      steps: [phrase('calc-annual_leave-worked', { months: plain(worked) }), result],
      unknown: [phrase('calc-annual_leave-unknown')],
    };
  },
};
