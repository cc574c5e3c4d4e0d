import { type Amount, findAmounts, moneyValue } from '../../fields/money-amounts.ts';
import { ownDebts } from '../../fields/money-debts.ts';
import type { Value } from '../../messages/value.ts';
import { bestField, settingOf, weighCues } from './cues.ts';
import { isIn, type Sighting, type Talk } from './sighting.ts';
import { readWays } from './ways.ts';
import { isOfOnce, weighRate } from './weigh-money.ts';
import { ownerOf } from './whose-money.ts';

const ways = readWays('money.txt');
const borrowedBefore = ways('borrowed-before');
const loanTalk = ways('loan-talk');
const incomeNear = ways('income-near');

const moneyFields: ReadonlySet<string> = new Set([
  'wages_owed',
  'monthly_income',
  'household_income',
  'medical_cost',
  'insurance_reimbursed',
  'medical_self_paid',
  'tuition',
  'rent',
  'expected_salary',
  'loan_wanted',
  'other',
]);

/** What a message is about favours some fields of money and rules others out. */
const favours: readonly {
  readonly need: string;
  readonly field: string;
  readonly points: number;
}[] = [
  { need: 'legal_aid', field: 'wages_owed', points: 0.8 },
  { need: 'medical_aid', field: 'medical_cost', points: 0.8 },
  { need: 'medical_aid', field: 'medical_self_paid', points: 0.3 },
  { need: 'student_aid', field: 'tuition', points: 0.8 },
  { need: 'job_referral', field: 'expected_salary', points: 0.6 },
  { need: 'housing', field: 'rent', points: 0.5 },
  { need: 'startup_tax', field: 'loan_wanted', points: 0.8 },
  { need: 'relief', field: 'monthly_income', points: 0.5 },
];

/** Amounts of money and which field each is: what is owed, earned, paid to a hospital, a school or a landlord. */
export function findMoney(told: Talk): readonly Sighting[] {
  // In a talk about pay that is known better than by one message.
  const about = told.about ?? [];
  const needs = [...told.needs].filter(
    (need) => !about.includes('legal_aid') || about.includes(need),
  );
  const talk = { ...told, needs: new Set(needs) };
  const { heard, denied } = talk;
  // 还欠我姐两万: what he owes himself is neither wages nor a bill; what he wants to borrow is heard where that is the matter.
  const debts = needs.includes('startup_tax') ? [] : ownDebts(heard.text);
  const amounts = findAmounts(heard.text).filter(
    (one) => isMoney(one) && !isIn(denied, one) && !debts.includes(one),
  );
  const found = amounts.flatMap((amount, at): readonly Sighting[] => {
    const sums = weighCues(settingOf(heard.text, amounts, at), moneyFields);
    adjust(sums, amount, talk);
    const field = bestField(sums, 2.2) ?? alone(sums, amounts, talk);
    if (field === null || field === 'other') return [];
    const value = valueOf(amount, field);
    return value === null
      ? []
      : [{ field, value, from: amount.from, to: amount.to, points: sums.get(field) ?? 2 }];
  });
  return [...found, ...wholeBill(talk, amounts, found)];
}

/** 做手术花干了家底，八万六啊，新农合给报了四万: the one amount that is nothing else, where a part of the bill is told. */
function wholeBill(
  { heard, needs }: Talk,
  amounts: readonly Amount[],
  found: readonly Sighting[],
): readonly Sighting[] {
  const told = new Set(found.map((one) => one.field));
  if (!needs.has('medical_aid') || told.has('medical_cost') || !told.has('insurance_reimbursed'))
    return [];
  const part = found.find((one) => one.field === 'insurance_reimbursed');
  const rest = amounts.filter(
    (one) => found.every(({ from }) => from !== one.from) && one.rate === null && one.value >= 1000,
  );
  const [only] = rest;
  if (only === undefined || rest.length > 1 || only.from > (part?.from ?? 0)) return [];
  if (borrowedBefore.test(heard.text.slice(0, only.from))) return [];
  return [{ field: 'medical_cost', value: moneyOf(only), from: only.from, to: only.to, points: 2 }];
}

/** The only amount in talk of pay that was not paid is what is owed; in the talk of a job-seeker, what he wants to earn. */
const alone = (
  sums: ReadonlyMap<string, number>,
  amounts: readonly Amount[],
  { heard, needs, people }: Talk,
): string | null => {
  const [only] = amounts;
  const plain =
    only !== undefined && amounts.length === 1 && only.value >= 300 && (sums.get('other') ?? 0) < 2;
  if (!plain) return null;
  if (only.rate === null && heard.has('pay_owed')) return 'wages_owed';
  if (only.rate === null && needs.has('medical_aid') && only.value >= 1000) return 'medical_cost';
  const own = ownerOf({ heard, people }, only.from) === 'self' && !isOfOnce(heard.text, only.from);
  return needs.has('job_referral') && own && only.value < 30_000 ? 'expected_salary' : null;
};

const isMoney = ({ value, bare, currency, vague, rate }: Amount): boolean =>
  !vague &&
  value >= 5 &&
  (value >= 100 || currency || (!bare && value >= 100) || rate !== null) &&
  value < 1e8;

function adjust(sums: Map<string, number>, amount: Amount, talk: Talk): void {
  for (const { need, field, points } of favours) {
    const before = sums.get(field);
    if (before !== undefined && talk.needs.has(need)) sums.set(field, before + points);
  }
  const who = ownerOf(talk, amount.from);
  if (who !== 'self') {
    sums.delete('monthly_income');
    if (who !== 'other') sums.delete('expected_salary');
  }
  const ofPay = talk.about?.includes('legal_aid') === true;
  const plainly = ofPay && (sums.get('wages_owed') ?? 0) >= plainlyOwed;
  if (!plainly && !isAboutWork(talk)) sums.delete('wages_owed');
  const owed = sums.get('wages_owed');
  if (owed !== undefined && talk.needs.has('medical_aid') && !talk.needs.has('legal_aid')) {
    sums.delete('wages_owed');
    sums.set('medical_cost', Math.max(owed, sums.get('medical_cost') ?? 0));
  }
  // A bill is told whole: what goes each month, each day or each time is none.
  if (!isAboutIllness(talk) || (amount.rate !== null && amount.rate !== 'year'))
    for (const field of ['medical_cost', 'insurance_reimbursed', 'medical_self_paid'])
      sums.delete(field);
  if (!talk.needs.has('job_referral')) sums.delete('expected_salary');
  if (!talk.needs.has('startup_tax') && !loanTalk.test(talk.heard.text)) sums.delete('loan_wanted');
  if (talk.needs.has('vacancy') && !talk.needs.has('job_referral')) sums.delete('monthly_income');
  if (amount.rate !== null && amount.rate !== 'month' && amount.rate !== 'year')
    for (const field of ['monthly_income', 'expected_salary', 'rent']) sums.delete(field);
  weighRate(sums, amount, talk);
  if (amount.rate === 'month' && sums.has('wages_owed'))
    sums.set('wages_owed', (sums.get('wages_owed') as number) - 2);
  if (
    amount.rate === 'year' &&
    sums.has('monthly_income') &&
    !incomeNear.test(talk.heard.text.slice(amount.from - 8, amount.to + 4))
  )
    sums.delete('monthly_income');
}

/** So much speaks for a sum of pay owed where the talk is about pay and the message itself says no word of it: 还差两万六. */
const plainlyOwed = 4;

const isAboutWork = ({ heard, needs, asked }: Talk): boolean =>
  needs.has('legal_aid') ||
  heard.has('wage') ||
  heard.has('owes') ||
  heard.has('pay_owed') ||
  asked === 'wages_owed' ||
  asked === 'review';

const isAboutIllness = ({ heard, needs, asked }: Talk): boolean =>
  needs.has('medical_aid') ||
  asked === 'review' ||
  heard.has('illness') ||
  heard.has('medical_cost_word') ||
  heard.has('hurt') ||
  heard.has('reimburse');

/** Rates that no field is told in: what they come to is asked. */
const unfit: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'season', 'piece']);

const perYear: ReadonlySet<string> = new Set(['monthly_income', 'household_income', 'rent']);

/** The amount in the unit of its field: incomes and rent a month, everything else as said. */
export function valueOf(amount: Amount, field: string): Value | null {
  const { value, rate } = amount;
  const yearly =
    rate === 'year' || (field === 'household_income' && value >= 12_000 && rate !== 'month');
  if (yearly && perYear.has(field)) return shaped(amount, Math.round(value / 12));
  if (rate !== null && unfit.has(rate)) return null;
  if (rate === 'term' && field !== 'tuition') return null;
  return moneyOf(amount);
}

const shaped = (amount: Amount, value: number): Value =>
  amount.approx ? { value, approx: true } : value;

/** An amount as `Money`: a number, or `{value, approx, min?, max?}`. */
export const moneyOf = (amount: Amount): Value => moneyValue(amount);
