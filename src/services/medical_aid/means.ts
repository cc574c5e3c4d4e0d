import { type Phrase, phrase } from '../../messages/phrase.ts';
import { type Amount, amountOf, cents, exactly, minus, times } from '../common/amount.ts';
import { isNear, kindByNet, type Lines, linesOf } from '../common/lines.ts';
import type { Facts, Measures, Verdict } from '../service.ts';

/** A part of the screening: what it says alone, the kind of hardship it points to, and its lines. */
export type Part = {
  readonly verdict: Verdict;
  readonly kind?: 'deep' | 'relative' | 'accident';
  readonly steps: readonly Phrase[];
};

const lacking = (...open: readonly string[]): Part => ({
  verdict: 'insufficient',
  steps: [phrase('medical_aid-step-open', { what: open.map((id) => phrase(`q-${id}`)) })],
});

/** What was paid for treatment against the household's income: a file, the ratio of the sudden cost, and where its size is known net income a head (domain.md sections 2.1 and 4.1). */
export function means(facts: Facts, by: Measures, paid: Amount): Part {
  const filed = facts('has_file');
  if (filed === true) return { verdict: 'likely', steps: [phrase('medical_aid-step-filed')] };
  if (filed !== false) return lacking('has_file');
  const month = amountOf(facts('household_income'));
  if (month === undefined) return lacking('household_income');
  const lines = linesOf(by);
  if ('unset' in lines) return { verdict: 'review', steps: [phrase('medical_aid-step-no_line')] };
  const found = [ratio(times(month, 12), paid, lines), net(facts, { month, paid, lines })];
  const steps = [...found.flatMap((one) => one.steps), ...notFiled(by)];
  const kind = found.findLast((one) => one.kind !== undefined)?.kind;
  const verdict = verdictOf(found, kind, by);
  return { verdict, steps, ...(kind === undefined ? {} : { kind }) };
}

function verdictOf(found: readonly Part[], kind: Part['kind'], { rules }: Measures): Verdict {
  if (found.some((one) => one.verdict === 'review')) return 'review';
  if (kind === undefined)
    return found.every((one) => one.verdict === 'unlikely') ? 'unlikely' : 'review';
  return rules['medical_accept_unfiled'] === true ? 'likely' : 'review';
}

const notFiled = ({ rules }: Measures): readonly Phrase[] => [
  phrase(
    rules['medical_accept_unfiled'] === true
      ? 'medical_aid-step-unfiled'
      : 'medical_aid-step-file_first',
  ),
];

/** What treatment took of a year's income; near the county's line people look. */
function ratio(income: Amount, paid: Amount, lines: Lines): Part {
  const share = income.value > 0 ? paid.value / income.value : paid.value > 0 ? 1 : 0;
  const args = {
    paid: cents(paid.value),
    income: cents(income.value),
    percent: Math.round(share * 1000) / 10,
    line: Math.round(lines.accident * 1000) / 10,
  };
  const sudden = share > lines.accident;
  const steps = [
    phrase(sudden ? 'medical_aid-step-ratio_over' : 'medical_aid-step-ratio_under', args),
  ];
  if (isNear(share, lines.accident, lines.near))
    return { verdict: 'review', steps: [...steps, phrase('medical_aid-step-near')] };
  return sudden ? { verdict: 'likely', kind: 'accident', steps } : { verdict: 'unlikely', steps };
}

/** Net income a head after treatment and, where it was said, other rigid spending; without that, over the line says nothing yet. */
function net(
  facts: Facts,
  { month, paid, lines }: { readonly month: Amount; readonly paid: Amount; readonly lines: Lines },
): Part {
  const size = facts('household_size');
  if (typeof size !== 'number' || size < 1) return { verdict: 'insufficient', steps: [] };
  const other = amountOf(facts('rigid_spending'));
  const rest = minus(minus(times(month, 12), paid), other ?? exactly(0));
  const head = rest.value / 12 / size;
  const args = {
    income: cents(month.value * 12),
    paid: cents(paid.value),
    other: cents(other?.value ?? 0),
    size,
    net: cents(head),
    line: cents(lines.relative),
  };
  const kind = kindByNet(head, lines);
  const steps = [
    phrase('medical_aid-step-net', args),
    phrase(`medical_aid-step-${kind ?? 'over'}`, args),
  ];
  if ([lines.deep, lines.relative].some((line) => isNear(head, line, lines.near)))
    return { verdict: 'review', steps: [...steps, phrase('medical_aid-step-near')] };
  if (kind !== null) return { verdict: 'likely', kind, steps };
  return { verdict: other === undefined ? 'insufficient' : 'unlikely', steps };
}
