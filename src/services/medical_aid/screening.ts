import { type Phrase, phrase } from '../../messages/phrase.ts';
import { type Amount, amountOf, cents, minus } from '../common/amount.ts';
import { isOneOf } from '../common/lists.ts';
import type { Facts, Measures, Screening, Verdict } from '../service.ts';
import { type Bill, billOf, differs } from './bill.ts';
import { capSteps } from './caps.ts';
import { doorsOf } from './doors.ts';
import { means, type Part } from './means.ts';

const look = (key: string, args: Phrase['args'] = {}): Part => ({
  verdict: 'review',
  steps: [phrase(key, args)],
});

/** The bill taken apart line by line, what is left against the household's means, and what people must look at (domain.md section 4.1); a first look, never a decision. */
export function screen(facts: Facts, by: Measures): Screening {
  const bill = billOf(facts, by.rules);
  const said = amountOf(facts('medical_self_paid'));
  const paid = said ?? ('cost' in bill && !bill.open ? bill.left : undefined);
  const parts = [
    ...('cost' in bill ? [takenApart(bill), ...compared(bill, said)] : [openBill(bill.missing)]),
    ...(paid === undefined ? [] : [means(facts, by, paid)]),
    ...doubts(facts, by),
  ];
  const order: readonly Verdict[] = ['insufficient', 'review', 'unlikely', 'likely'];
  const verdict = order.find((one) => parts.some((part) => part.verdict === one)) ?? 'insufficient';
  const suggested = parts.find((part) => part.kind !== undefined)?.kind;
  return {
    verdict,
    suggested,
    steps: [
      ...parts.flatMap((part) => part.steps),
      ...capSteps(suggested, by),
      ...doorsOf(facts).map((door) => phrase(`medical_aid-step-door_${door}`)),
    ],
  };
}

const openBill = (missing: readonly string[]): Part => ({
  verdict: 'insufficient',
  steps: [phrase('medical_aid-step-open', { what: missing.map((id) => phrase(`q-${id}`)) })],
});

/** One line a step: the bill, then whoever paid a part of it, then what is left. */
function takenApart(bill: Bill): Part {
  const { cost, basic, others, apart, left, open } = bill;
  let rest = minus(cost, basic);
  const steps = [
    phrase('medical_aid-step-cost', { cost: cents(cost.value) }),
    phrase('medical_aid-step-basic', { paid: cents(basic.value), left: cents(rest.value) }),
  ];
  for (const { payer, paid } of others) {
    const who = phrase(`o-other_payers-${payer}`);
    if (paid !== undefined) rest = minus(rest, paid);
    steps.push(
      paid === undefined
        ? phrase('medical_aid-step-part_open', { who })
        : phrase('medical_aid-step-part', {
            who,
            paid: cents(paid.value),
            left: cents(rest.value),
          }),
    );
  }
  if (apart !== undefined)
    steps.push(phrase('medical_aid-step-apart', { paid: cents(apart.value) }));
  steps.push(phrase(`medical_aid-step-left${open ? '_most' : ''}`, { left: cents(left.value) }));
  const nothing = left.most <= 0;
  return {
    verdict: nothing ? 'review' : 'likely',
    steps: nothing ? [...steps, phrase('medical_aid-step-nothing_left')] : steps,
  };
}

/** What the worker says he paid, beside the arithmetic. */
function compared(bill: Bill, said: Amount | undefined): readonly Part[] {
  if (said === undefined) return [];
  const way = differs(bill, said);
  const args = {
    said: cents(said.value),
    left: cents(bill.left.value),
    apart: cents(Math.abs(said.value - bill.left.value)),
  };
  if (way !== null) return [look(`medical_aid-step-said_${way}`, args)];
  return [{ verdict: 'likely', steps: [phrase('medical_aid-step-said', args)] }];
}

/** The choices of a question that people must look at, each with its line. */
const looks: readonly {
  readonly question: string;
  readonly line: string;
  readonly at: readonly string[];
}[] = [
  { question: 'harm_cause', line: 'cause', at: ['work', 'third_party'] },
  { question: 'bill_state', line: 'bill', at: ['in_hospital', 'not_claimed', 'lost'] },
];

/** What people must look at whatever the arithmetic says; each is a line, none is a refusal. */
function doubts(facts: Facts, { rules }: Measures): readonly Part[] {
  const lastYear =
    isOneOf(facts, 'bill_state', ['last_year']) && rules['medical_bill_year'] !== 'any';
  const retired = facts('employment_status') === 'retired' && rules['accept_retired'] !== true;
  return [
    ...looks.flatMap(({ question, line, at }) =>
      at
        .filter((one) => facts(question) === one)
        .map((one) => look(`medical_aid-step-${line}_${one}`)),
    ),
    ...(lastYear ? [look('medical_aid-step-bill_last_year')] : []),
    ...(retired ? [look('medical_aid-step-retired')] : []),
    ...(facts('union_member') === false ? [look('medical_aid-step-not_union_member')] : []),
    ...(facts('guardian') === false ? [look('medical_aid-step-guardian')] : []),
  ];
}
