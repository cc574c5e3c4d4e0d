import { phrase } from '../../messages/phrase.ts';
import { type Computation, told } from '../computation.ts';
import { term } from '../inputs.ts';

/** For how long a contract is. */
export type Term = 'under_3m' | 'under_1y' | 'under_3y' | 'from_3y' | 'task';

/** The longest trial period in months for a contract's term (劳动合同法 Art 19). */
export const trialMonths: { readonly [term in Term]: number } = {
  under_3m: 0,
  under_1y: 1,
  under_3y: 2,
  from_3y: 6,
  task: 0,
};

/** How long a trial period may be. */
export const trial: Computation = {
  id: 'trial',
  inputs: [term],
  reckon: (given) => {
    const of = told(given['calc_contract']) as Term;
    const months = trialMonths[of];
    const result = months === 0 ? phrase('calc-trial-none') : phrase('calc-trial-most', { months });
    return {
      steps: [phrase('calc-trial-term', { term: { key: `o-calc_contract-${of}` } }), result],
      unknown: [phrase('calc-trial-unknown')],
    };
  },
};
