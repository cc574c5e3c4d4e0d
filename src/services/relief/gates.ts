import type { Centre } from '../../messages/centre.ts';
import { type Phrase, phrase } from '../../messages/phrase.ts';
import { cents, threshold } from '../common/amount.ts';
import { addMonths, latestDay } from '../common/days.ts';
import type { Household } from '../common/household.ts';
import { chosen } from '../common/lists.ts';
import type { Facts } from '../service.ts';

/** What the gates need besides the answers. */
export type GateContext = {
  readonly centre: Centre;
  readonly household: Household;
  readonly today?: string;
};

/** What people must look at whatever the arithmetic says (domain.md sections 2.1 and 2.3); each is a line, none is a refusal. */
export function gates(facts: Facts, { centre, household, today }: GateContext): readonly Phrase[] {
  return [
    ...exclusions(facts),
    ...(facts('union_member') === false ? [phrase('relief-gate-not_union_member')] : []),
    ...work(facts, centre),
    ...labourRelation(facts, centre, today),
    ...(sizeDiffers(facts) ? [phrase('relief-gate-size')] : []),
    ...incomeGate(centre, household),
  ];
}

function exclusions(facts: Facts): readonly Phrase[] {
  if (facts('exclusion_any') !== true) return [];
  const which = chosen(facts, 'exclusions');
  return which.length > 0
    ? which.map((one) => phrase('relief-gate-exclusion', { what: phrase(`o-exclusions-${one}`) }))
    : [phrase('relief-gate-exclusion_unnamed')];
}

function work(facts: Facts, centre: Centre): readonly Phrase[] {
  const status = facts('employment_status');
  if (status === 'retired' && centre.rules['accept_retired'] !== true)
    return [phrase('relief-gate-retired')];
  const idle = status === 'laid_off' || status === 'unemployed';
  if (idle && centre.rules['accept_laid_off'] === false) return [phrase('relief-gate-laid_off')];
  return [];
}

/** A migrant worker wants so many months of labour relation; silent until the contract's day is known. */
function labourRelation(facts: Facts, centre: Centre, today?: string): readonly Phrase[] {
  const months = threshold(centre, 'labour_relation_months');
  const signed = facts('contract_signed_at');
  if (facts('employment_status') !== 'migrant' || months === undefined || signed === undefined)
    return [];
  const latest = typeof signed === 'string' ? latestDay(signed) : null;
  const enough = latest !== null && today !== undefined && addMonths(latest, months) <= today;
  return enough ? [] : [phrase('relief-gate-migrant', { months })];
}

function sizeDiffers(facts: Facts): boolean {
  const size = facts('household_size');
  const members = facts('family_members');
  return typeof size === 'number' && Array.isArray(members) && members.length + 1 !== size;
}

function incomeGate(centre: Centre, { income, size }: Household): readonly Phrase[] {
  const line = threshold(centre, 'province_income');
  const each = income.value / size;
  if (centre.rules['income_gate'] !== true || line === undefined || each < line) return [];
  return [phrase('relief-gate-income', { each: cents(each), line })];
}
