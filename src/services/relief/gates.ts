import { type Phrase, phrase } from '../../messages/phrase.ts';
import { cents } from '../common/amount.ts';
import { addMonths, latestDay } from '../common/days.ts';
import type { Household } from '../common/household.ts';
import { chosen } from '../common/lists.ts';
import type { Facts, Measures } from '../service.ts';

/** What people must look at whatever the arithmetic says (domain.md sections 2.1 and 2.3); each is a line, none is a refusal. */
export function gates(facts: Facts, by: Measures, household: Household): readonly Phrase[] {
  return [
    ...exclusions(facts),
    ...(facts('union_member') === false ? [phrase('relief-gate-not_union_member')] : []),
    ...work(facts, by.rules),
    ...labourRelation(facts, by),
    ...(sizeDiffers(facts) ? [phrase('relief-gate-size')] : []),
    ...incomeGate(by, household),
  ];
}

function exclusions(facts: Facts): readonly Phrase[] {
  if (facts('exclusion_any') !== true) return [];
  const which = chosen(facts, 'exclusions');
  return which.length > 0
    ? which.map((one) => phrase('relief-gate-exclusion', { what: phrase(`o-exclusions-${one}`) }))
    : [phrase('relief-gate-exclusion_unnamed')];
}

function work(facts: Facts, rules: Measures['rules']): readonly Phrase[] {
  const status = facts('employment_status');
  if (status === 'retired' && rules['accept_retired'] !== true)
    return [phrase('relief-gate-retired')];
  const idle = status === 'laid_off' || status === 'unemployed';
  if (idle && rules['accept_laid_off'] === false) return [phrase('relief-gate-laid_off')];
  return [];
}

/** A migrant worker wants so many months of labour relation; silent until the contract's day is known. */
function labourRelation(facts: Facts, by: Measures): readonly Phrase[] {
  const signed = facts('contract_signed_at');
  if (facts('employment_status') !== 'migrant' || signed === undefined) return [];
  const months = by.figure('labour_relation_months')?.value;
  if (months === undefined) return [];
  const latest = typeof signed === 'string' ? latestDay(signed) : null;
  const enough = latest !== null && addMonths(latest, months) <= by.day;
  return enough ? [] : [phrase('relief-gate-migrant', { months })];
}

function sizeDiffers(facts: Facts): boolean {
  const size = facts('household_size');
  const members = facts('family_members');
  return typeof size === 'number' && Array.isArray(members) && members.length + 1 !== size;
}

function incomeGate(by: Measures, { income, size }: Household): readonly Phrase[] {
  if (by.rules['income_gate'] !== true) return [];
  const line = by.figure('province_income')?.value;
  const each = income.value / size;
  if (line === undefined || each < line) return [];
  return [phrase('relief-gate-income', { each: cents(each), line })];
}
