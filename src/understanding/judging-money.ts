import type { Stretch } from '../fields/clauses.ts';
import { bestField, settingOf, weighCues } from './rules/cues.ts';

/** Questions whose amount comes in; what goes out, or is owed, is none of it. */
const comingIn: ReadonlySet<string> = new Set(['monthly_income', 'household_income']);

/** Questions of a bill; what is earned, or goes to a landlord, a school or a bank, is none of it. */
const ofBill: ReadonlySet<string> = new Set([
  'medical_cost',
  'insurance_reimbursed',
  'medical_self_paid',
]);

/** What is plainly no bill, whatever else it is. */
const noBill: ReadonlySet<string> = new Set([
  'monthly_income',
  'household_income',
  'tuition',
  'rent',
]);

const amounts: ReadonlySet<string> = new Set([
  'wages_owed',
  'monthly_income',
  'household_income',
  'medical_cost',
  'medical_self_paid',
  'tuition',
  'rent',
  'loan_wanted',
  'other',
]);

/** Points from which words beside an amount say what it is. */
const least = 3.2;

/** Whether the words beside an amount say that it is other money than what is asked for: a debt, a bill, a rent at the question of an income or of a bill. */
export function isOtherMoney(plain: string, asked: string, spans: readonly Stretch[]): boolean {
  const isOther = otherThan(asked);
  if (isOther === null) return false;
  return spans.some((_, at) => {
    const best = bestField(weighCues(settingOf(plain, spans, at), amounts), least);
    return best !== null && isOther(best);
  });
}

const otherThan = (asked: string): ((field: string) => boolean) | null => {
  if (comingIn.has(asked)) return (field) => !comingIn.has(field);
  return ofBill.has(asked) ? (field) => noBill.has(field) : null;
};
