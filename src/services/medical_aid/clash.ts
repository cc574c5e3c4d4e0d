import { phrase } from '../../messages/phrase.ts';
import { amountOf, cents } from '../common/amount.ts';
import type { Clashes } from '../common/clashes.ts';
import type { Facts } from '../service.ts';
import { billOf, differs } from './bill.ts';

/** More paid back than the bill was; the bill is asked again. */
export function coverClash(facts: Facts): Clashes {
  const cost = amountOf(facts('medical_cost'));
  const paid = amountOf(facts('insurance_reimbursed'));
  if (cost === undefined || paid === undefined || paid.least <= cost.most) return [];
  const args = { cost: cents(cost.value), paid: cents(paid.value) };
  return [
    {
      id: `cover:${args.cost}:${args.paid}`,
      question: 'insurance_reimbursed',
      why: phrase('medical_aid-clash-cover', args),
    },
  ];
}

/** What he says he paid himself against the bill less every part; kindly asked, for other bills may be in it. Crowdfunding is left open here: whether it counts is the centre's. */
export function selfPaidClash(facts: Facts): Clashes {
  const said = amountOf(facts('medical_self_paid'));
  const bill = billOf(facts, {});
  if (said === undefined || 'missing' in bill || coverClash(facts).length > 0) return [];
  const way = differs(bill, said);
  const less = billOf(facts, { medical_crowdfunded: 'deduct' });
  if (way === null || ('cost' in less && differs(less, said) === null)) return [];
  const args = {
    cost: cents(bill.cost.value),
    covered: cents(bill.cost.value - bill.left.value),
    left: cents(bill.left.value),
    said: cents(said.value),
  };
  return [
    {
      id: `self_paid:${args.cost}:${args.covered}:${args.said}`,
      question: 'medical_self_paid',
      why: phrase(`medical_aid-clash-${way}`, args),
    },
  ];
}
