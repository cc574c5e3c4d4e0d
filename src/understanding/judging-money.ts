import type { Stretch } from '../fields/clauses.ts';
import { bestField, settingOf, weighCues } from './rules/cues.ts';

/** Questions whose amount comes in; what goes out, or is owed, is none of it. */
const comingIn: ReadonlySet<string> = new Set(['monthly_income', 'household_income']);

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

/** Whether the words beside an amount say that it is other money than what is asked for: a debt, a bill, a rent at the question of an income. */
export function isOtherMoney(plain: string, asked: string, spans: readonly Stretch[]): boolean {
  if (!comingIn.has(asked)) return false;
  return spans.some((_, at) => {
    const best = bestField(weighCues(settingOf(plain, spans, at), amounts), least);
    return best !== null && !comingIn.has(best);
  });
}
