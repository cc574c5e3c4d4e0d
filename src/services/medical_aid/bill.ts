import { type Amount, amountOf, exactly, minus } from '../common/amount.ts';
import { chosen } from '../common/lists.ts';
import type { Facts, Measures } from '../service.ts';
import { payers } from './payers.ts';

/** One part of the bill that somebody else paid; `paid`: `undefined` where he is named and nobody said how much. */
export type Part = { readonly payer: string; readonly paid: Amount | undefined };

/** The bill taken apart, yuan: what is left is what the household paid itself, as far as it was said. */
export type Bill = {
  readonly cost: Amount;
  readonly basic: Amount;
  /** The others, in the order of the arithmetic. */
  readonly others: readonly Part[];
  /** Money collected online that this centre does not take off. */
  readonly apart: Amount | undefined;
  /** Bill less every part that was said. */
  readonly left: Amount;
  /** Somebody paid a part that nobody said yet: `left` is the most it can be. */
  readonly open: boolean;
};

/** Whether this centre takes off what was collected online (`rules.medical_crowdfunded`). */
export const countsCrowdfunding = (rules: Measures['rules']): boolean =>
  rules['medical_crowdfunded'] === 'deduct';

/** The bill as it was told, or the questions that are still open for it. */
export function billOf(
  facts: Facts,
  rules: Measures['rules'],
): Bill | { readonly missing: readonly string[] } {
  const cost = amountOf(facts('medical_cost'));
  const basic = amountOf(facts('insurance_reimbursed'));
  if (cost === undefined || basic === undefined)
    return {
      missing: [
        ...(cost === undefined ? ['medical_cost'] : []),
        ...(basic === undefined ? ['insurance_reimbursed'] : []),
      ],
    };
  const named = chosen(facts, 'other_payers');
  const parts = payers
    .filter(({ id, question }) => named.includes(id) || facts(question) !== undefined)
    .map(({ id, question }): Part => ({ payer: id, paid: amountOf(facts(question)) }));
  const kept = (part: Part): boolean => part.payer !== 'crowdfunded' || countsCrowdfunding(rules);
  const others = parts.filter(kept);
  return {
    cost,
    basic,
    others,
    apart: parts.find((part) => !kept(part))?.paid,
    left: others.reduce((left, { paid }) => minus(left, paid ?? exactly(0)), minus(cost, basic)),
    open: others.some(({ paid }) => paid === undefined),
  };
}

/** What is said as "about" or rounded may differ so much: a twentieth of the bill, and never less than so many yuan. */
const share = 0.05;
const least = 200;

/** How what the worker says he paid himself differs from the arithmetic: less, more, or (`null`) not so that anybody need ask. */
export function differs({ cost, left, open }: Bill, said: Amount): 'less' | 'more' | null {
  const room = Math.max(cost.value * share, least);
  if (said.least > left.most + room) return 'more';
  return !open && said.most < left.least - room ? 'less' : null;
}
