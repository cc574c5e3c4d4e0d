import { type Household, netPerHead } from '../common/household.ts';
import { kindByNet, type Lines } from '../common/lines.ts';

/** The three kinds of hardship of domain.md section 2.1. */
export type Category = 'deep' | 'relative' | 'accident';

/** Every kind whose test the household passes; `cost` is what the sudden event cost it itself in the year, yuan. */
export function categories(household: Household, cost: number, lines: Lines): readonly Category[] {
  const byNet = kindByNet(netPerHead(household).value, lines);
  const sudden = ratioOf(cost, household) > lines.accident;
  return [...(byNet ? [byNet] : []), ...(sudden ? (['accident'] as const) : [])];
}

/** The cost of the event to the income of the year; all of it where there is no income. */
export function ratioOf(cost: number, household: Household): number {
  if (cost <= 0) return 0;
  return household.income.value > 0 ? cost / household.income.value : Number.POSITIVE_INFINITY;
}
