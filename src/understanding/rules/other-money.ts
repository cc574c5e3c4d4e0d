import type { FoundAnswer } from '../../dialogue/act.ts';
import { clausesOf, type Stretch } from '../../fields/clauses.ts';
import { settingOf, weighCues } from './cues.ts';

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
  return spans.some((span, at) => {
    const sums = [...weighCues(besideOf(plain, asked, { span, spans, at }), amounts)];
    const most = (of: (field: string) => boolean): number =>
      Math.max(0, ...sums.flatMap(([field, points]) => (of(field) ? [points] : [])));
    const other = most(isOther);
    // 车贷一个月还得七千三 is a debt, whatever else it may be called.
    return other >= least && other - most((field) => !isOther(field)) >= 0.15;
  });
}

/** Facts without what a school is said to cost, where the words beside the amount say that somebody earns it. */
export const withoutEarned = (
  found: readonly FoundAnswer[],
  plain: string,
): readonly FoundAnswer[] =>
  found.filter(({ question, raw }) => {
    const from = question === 'tuition' ? plain.indexOf(raw) : -1;
    return from < 0 || !isOtherMoney(plain, question, [{ from, to: from + raw.length }]);
  });

/** The words beside an amount; of what a school costs those of its own clause: 学费是我姑娘的 我媳妇挣两千二. */
function besideOf(
  plain: string,
  asked: string,
  {
    span,
    spans,
    at,
  }: { readonly span: Stretch; readonly spans: readonly Stretch[]; readonly at: number },
) {
  const own = clausesOf(plain).find(({ from, to }) => from <= span.from && span.to <= to);
  if (asked !== 'tuition' || own === undefined) return settingOf(plain, spans, at);
  const within = { from: span.from - own.from, to: span.to - own.from };
  return settingOf(plain.slice(own.from, own.to), [within], 0);
}

/** What goes out for a home, a school or an illness. */
const goingOut: readonly string[] = ['rent', 'tuition', 'medical_cost', 'medical_self_paid'];

/** Whether the words beside one of the amounts of a text say that it goes out: 房租八百. */
export function isOutgoing(plain: string, spans: readonly Stretch[], at: number): boolean {
  const sums = weighCues(settingOf(plain, spans, at), amounts);
  const most = (fields: Iterable<string>): number =>
    Math.max(0, ...[...fields].map((field) => sums.get(field) ?? 0));
  // A debt is a loan and no other money that comes in: 车贷, and not 差一点三千.
  const debt = Math.min(sums.get('loan_wanted') ?? 0, sums.get('other') ?? 0);
  const out = Math.max(debt, most(goingOut));
  return out >= least && out > most(comingIn) + 1;
}

const otherThan = (asked: string): ((field: string) => boolean) | null => {
  if (comingIn.has(asked)) return (field) => !comingIn.has(field);
  if (asked === 'tuition') return (field) => comingIn.has(field);
  return ofBill.has(asked) ? (field) => noBill.has(field) : null;
};
