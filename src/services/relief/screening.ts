import { type Phrase, phrase } from '../../messages/phrase.ts';
import { amountOf, cents, exactly, times } from '../common/amount.ts';
import { type Household, householdOf, netPerHead, plusIncome } from '../common/household.ts';
import { isNear, isOpen, kindByNet, type Lines, linesOf } from '../common/lines.ts';
import type { Facts, Measures, Screening } from '../service.ts';
import { type Category, categories, ratioOf } from './category.ts';
import { gates } from './gates.ts';

/** The category test of domain.md section 2.1 with its arithmetic, from the centre's own figures; a first look, never a decision. */
export function screen(facts: Facts, by: Measures): Screening {
  const lines = linesOf(by);
  if ('unset' in lines) return { verdict: 'insufficient', steps: [phrase('relief-step-no_line')] };
  const household = householdOf(facts);
  if ('open' in household) return insufficient(household.open);
  const cost = costOf(facts, household);
  if (cost === undefined) return insufficient(['accident_loss']);
  const found = categories(household, cost, lines);
  const doubts = [
    ...near(household, lines),
    ...nearRatio(found, household, { cost, lines }),
    ...(facts('dibao') === true && found.length === 0 ? [phrase('relief-step-dibao')] : []),
    ...imputed(facts, by, { household, lines }),
    ...gates(facts, by, household),
  ];
  return {
    verdict: doubts.length > 0 ? 'review' : found.length > 0 ? 'likely' : 'unlikely',
    suggested: found[0],
    steps: [...arithmetic(household, by), ...outcome(household, found, { cost, lines }), ...doubts],
  };
}

const insufficient = (open: readonly string[]): Screening => ({
  verdict: 'insufficient',
  steps: [phrase('relief-step-open', { what: open.map((id) => phrase(`q-${id}`)) })],
});

/** What the sudden event cost the household itself in the year: treatment and, where it was an accident or a disaster, the loss. */
function costOf(facts: Facts, household: Household): number | undefined {
  const cause = facts('hardship_cause');
  if (cause === 'illness') return household.medical.value;
  if (cause !== 'accident' && cause !== 'disaster') return 0;
  const loss = amountOf(facts('accident_loss'));
  return loss === undefined ? undefined : household.medical.value + loss.value;
}

function arithmetic(household: Household, by: Measures): readonly Phrase[] {
  const { income, rigid, medical, size } = household;
  const figures = { income: cents(income.value), rigid: cents(rigid.value), size };
  const line = by.figure('dibao_line');
  return [
    phrase('relief-step-income', { month: cents(income.value / 12), income: figures.income }),
    phrase('relief-step-rigid', {
      medical: cents(medical.value),
      other: cents(rigid.value - medical.value),
      rigid: figures.rigid,
    }),
    phrase('relief-step-net', { ...figures, net: cents(netPerHead(household).value) }),
    phrase('relief-step-line', {
      line: line?.value ?? 0,
      from: line?.from ?? '',
      source: line?.source ?? '',
    }),
  ];
}

function outcome(
  household: Household,
  found: readonly Category[],
  { cost, lines }: { readonly cost: number; readonly lines: Lines },
): readonly Phrase[] {
  const net = cents(netPerHead(household).value);
  const args = { net, deep: cents(lines.deep), relative: cents(lines.relative) };
  const kind = kindByNet(netPerHead(household).value, lines) ?? 'over';
  const byNet = phrase(`relief-step-${kind}`, args);
  if (cost <= 0) return [byNet];
  const sudden = found.includes('accident') ? 'accident' : 'no_accident';
  return [byNet, phrase(`relief-step-${sudden}`, { ...shares(household, cost, lines) })];
}

function shares(household: Household, cost: number, lines: Lines) {
  const ratio = ratioOf(cost, household);
  return {
    cost: cents(cost),
    income: cents(household.income.value),
    percent: Number.isFinite(ratio) ? Math.round(ratio * 1000) / 10 : 100,
    line: Math.round(lines.accident * 1000) / 10,
  };
}

function near(household: Household, lines: Lines): readonly Phrase[] {
  const net = netPerHead(household).value;
  const close = [lines.deep, lines.relative].filter((line) => isNear(net, line, lines.near));
  return [
    ...close.map((line) => phrase('relief-step-near', { line: cents(line), percent: lines.near })),
    ...(isOpen(household, lines) ? [phrase('relief-step-about')] : []),
  ];
}

/** The accident test decides only where net income is over the line; near its ratio people must look. */
function nearRatio(
  found: readonly Category[],
  household: Household,
  { cost, lines }: { readonly cost: number; readonly lines: Lines },
): readonly Phrase[] {
  const decides = cost > 0 && !found.includes('deep') && !found.includes('relative');
  const close = isNear(ratioOf(cost, household), lines.accident, lines.near);
  return decides && close
    ? [phrase('relief-step-near_ratio', { ...shares(household, cost, lines) })]
    : [];
}

/** Where the centre counts the minimum wage for somebody able who has no work (domain.md section 2.2) and that changes the kind. */
function imputed(
  facts: Facts,
  by: Measures,
  { household, lines }: { readonly household: Household; readonly lines: Lines },
): readonly Phrase[] {
  const idle =
    facts('employment_status') === 'unemployed' || facts('employment_status') === 'laid_off';
  const own = amountOf(facts('monthly_income'));
  if (by.rules['impute_min_wage'] !== true || !idle || own?.value !== 0) return [];
  const wage = by.figure('min_wage')?.value;
  if (wage === undefined) return [];
  const more = plusIncome(household, times(exactly(wage), 12));
  const net = netPerHead(more).value;
  if (kindByNet(net, lines) === kindByNet(netPerHead(household).value, lines)) return [];
  return [phrase('relief-step-imputed', { wage, net: cents(net) })];
}
