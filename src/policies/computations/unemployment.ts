import { phrase } from '../../messages/phrase.ts';
import { type Computation, plain } from '../computation.ts';
import { paidFor } from '../inputs.ts';

/** The most months of unemployment benefit for so many months of contributions (社会保险法 Art 46); 0 below a year. */
export function mostMonths(paid: number): 0 | 12 | 18 | 24 {
  if (paid < 12) return 0;
  if (paid < 60) return 12;
  return paid < 120 ? 18 : 24;
}

/** How long unemployment benefit is paid at most. */
export const unemployment: Computation = {
  id: 'unemployment',
  inputs: [paidFor],
  reckon: (given) => {
    const paid = Number(given['calc_paid']);
    const most = mostMonths(paid);
    const told = phrase('calc-unemployment-paid', { months: plain(paid) });
    const result =
      most === 0 ? phrase('calc-unemployment-none') : phrase('calc-unemployment-most', { most });
    return { steps: [told, result], unknown: [phrase('calc-unemployment-unknown')] };
  },
};
