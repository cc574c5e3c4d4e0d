import { phrase } from '../../messages/phrase.ts';
import {
  type Computation,
  type Given,
  plain,
  type Reckoned,
  type Reckoning,
  yuan,
  yuanOf,
} from '../computation.ts';
import { wage, workedThere } from '../inputs.ts';

/** The centre's figure by which high pay is capped: the average pay of a month of its city in the year before. */
export const averageWage = 'average_wage';

/** The least pay by law, below which no severance is reckoned (劳动合同法实施条例 Art 27). */
export const leastWage = 'min_wage';

const capTimes = 3;
const capYears = 12;

/** Months of pay for so many months with one employer (劳动合同法 Art 47): one a year, one for half a year and more, half of one for less. */
export function severanceMonths(worked: number): number {
  const years = Math.floor(worked / 12);
  const rest = worked - years * 12;
  return years + (rest >= 6 ? 1 : rest > 0 ? 0.5 : 0);
}

/** Severance with its cap: pay above three times the city's average counts as three times, and then for twelve years at most. `average` is `null` where the centre has not set it. */
export function severanceOf(
  worked: number,
  monthly: number,
  average: number | null,
): {
  readonly months: number;
  readonly pay: number;
  readonly sum: number;
  readonly capped: boolean;
} {
  const months = severanceMonths(worked);
  const most = average === null ? null : average * capTimes;
  if (most === null || monthly <= most)
    return { months, pay: monthly, sum: months * monthly, capped: false };
  const fewer = Math.min(months, capYears);
  return { months: fewer, pay: most, sum: fewer * most, capped: true };
}

function reckon(given: Given, { figure }: Reckoning, times: 1 | 2): Reckoned {
  const worked = Number(given['calc_worked']);
  const average = figure(averageWage);
  const told = yuanOf(given['calc_wage']);
  const least = figure(leastWage)?.value ?? 0;
  const monthly = Math.max(told, least);
  const { months, pay, sum, capped } = severanceOf(worked, monthly, average?.value ?? null);
  const raised = monthly > told ? [phrase('calc-severance-raised', { least: yuan(least) })] : [];
  const cap = capped
    ? [phrase('calc-severance-capped', { average: yuan(average?.value ?? 0), pay: yuan(pay) })]
    : [];
  const args = { months: plain(months), pay: yuan(pay), sum: yuan(sum) };
  return {
    steps: [
      phrase('calc-severance-months', { worked: plain(worked), months: plain(months) }),
      ...raised,
      ...cap,
      phrase('calc-severance-sum', args),
      ...(times === 2 ? [phrase('calc-severance-twice', { sum: yuan(2 * sum) })] : []),
    ],
    unknown: [
      ...(average === undefined ? [phrase('calc-severance-no_average')] : []),
      phrase(times === 2 ? 'calc-severance-twice_unknown' : 'calc-severance-unknown'),
    ],
  };
}

/** Severance, N. */
export const severance: Computation = {
  id: 'severance',
  inputs: [workedThere, wage],
  reckon: (given, by) => reckon(given, by, 1),
};

/** Twice the severance for an unlawful dismissal, 2N (劳动合同法 Art 87). */
export const severanceDouble: Computation = {
  id: 'severance_double',
  inputs: [workedThere, wage],
  reckon: (given, by) => reckon(given, by, 2),
};
