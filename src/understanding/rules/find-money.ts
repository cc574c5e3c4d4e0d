import { type Amount, findAmounts, moneyValue } from '../../fields/money-amounts.ts';
import type { Value } from '../../messages/value.ts';
import { bestField, settingOf, weighCues } from './cues.ts';
import { isIn, type Sighting, type Talk } from './sighting.ts';
import { isMyPart, ownerOf } from './whose-money.ts';

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
export function findMoney(talk: Talk): readonly Sighting[] {
  const { heard, denied } = talk;
  const amounts = findAmounts(heard.text).filter((one) => isMoney(one) && !isIn(denied, one));
  return amounts.flatMap((amount, at) => {
    const sums = weighCues(settingOf(heard.text, amounts, at), moneyFields);
    adjust(sums, amount, talk);
    const field = bestField(sums, 2.2) ?? alone(sums, amounts, talk);
    if (field === null || field === 'other') return [];
    const value = valueOf(amount, field);
    return value === null
      ? []
      : [{ field, value, from: amount.from, to: amount.to, points: sums.get(field) ?? 2 }];
  });
}

/** The only amount in talk of pay that was not paid is what is owed; in the talk of a job-seeker, what he wants to earn. */
const alone = (
  sums: ReadonlyMap<string, number>,
  amounts: readonly Amount[],
  { heard, needs }: Talk,
): string | null => {
  const [only] = amounts;
  const plain =
    only !== undefined && amounts.length === 1 && only.value >= 300 && (sums.get('other') ?? 0) < 2;
  if (!plain) return null;
  if (only.rate === null && heard.has('pay_owed')) return 'wages_owed';
  if (only.rate === null && needs.has('medical_aid') && only.value >= 1000) return 'medical_cost';
  return needs.has('job_referral') && only.value < 30_000 ? 'expected_salary' : null;
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
    sums.delete('expected_salary');
  }
  if (!isAboutWork(talk)) sums.delete('wages_owed');
  const owed = sums.get('wages_owed');
  if (owed !== undefined && talk.needs.has('medical_aid') && !talk.needs.has('legal_aid')) {
    sums.delete('wages_owed');
    sums.set('medical_cost', Math.max(owed, sums.get('medical_cost') ?? 0));
  }
  if (!isAboutIllness(talk))
    for (const field of ['medical_cost', 'insurance_reimbursed', 'medical_self_paid'])
      sums.delete(field);
  if (!talk.needs.has('job_referral')) sums.delete('expected_salary');
  if (!talk.needs.has('startup_tax') && !/贷款|想贷|loan/u.test(talk.heard.text))
    sums.delete('loan_wanted');
  if (talk.needs.has('vacancy') && !talk.needs.has('job_referral')) sums.delete('monthly_income');
  if (amount.rate !== null && amount.rate !== 'month' && amount.rate !== 'year')
    for (const field of ['monthly_income', 'expected_salary', 'rent']) sums.delete(field);
  rateAdjust(sums, amount, talk);
  if (amount.rate === 'month' && sums.has('wages_owed'))
    sums.set('wages_owed', (sums.get('wages_owed') as number) - 2);
  if (
    amount.rate === 'year' &&
    sums.has('monthly_income') &&
    !/收入|挣|赚|工资/u.test(talk.heard.text.slice(amount.from - 8, amount.to + 4))
  )
    sums.delete('monthly_income');
}

/** What is said to be paid a month is an income or a rent; what stands as a sum of pay owed is no income. */
function rateAdjust(
  sums: Map<string, number>,
  amount: Amount,
  { heard, people, needs, asked }: Talk,
): void {
  const { text } = heard;
  const add = (field: string, points: number): void =>
    void sums.set(field, (sums.get(field) ?? 0) + points);
  const before = text
    .slice(Math.max(0, amount.from - 14), amount.from)
    .replace(/^.*[。；;！]/u, '');
  // 两个月工资七千块没给: the sum of several months is no month's income.
  if (
    /[两俩二三四五六七八九十几半\d]个?半?月(?:份)?的?(?:工资|工钱|薪水|薪资)(?:一共|总共)?$/u.test(
      before,
    )
  ) {
    sums.delete('monthly_income');
    add('wages_owed', 3);
  }
  if (amount.rate === null && asked === undefined && isMyPart(text, amount))
    add('monthly_income', 3);
  if (amount.rate === 'month') {
    const spent =
      /(?:费|药|透析|护工|房贷|车贷|利息|租|学|吃|花|开销|支出|会费|补|扣)[^，,。]{0,7}$/u.test(
        before,
      );
    const own = ownerOf({ people, heard }, amount.from) === 'self' && !needs.has('vacancy');
    const wished =
      needs.has('job_referral') &&
      /(?:活|工作|找|想干|想做|岗|at least|minimum|job|work)/u.test(before) &&
      !/现在|以前|原来|目前|之前/u.test(before);
    if (/(?:欠|没给|没发|克扣|压着?)(?:了|着)?(?:我们?)?$/u.test(before)) {
      sums.delete('monthly_income');
      add('wages_owed', 8);
    } else if (/(?:全家|一家|家里|两口子|夫妻俩?|我俩|加起来)$/u.test(before)) {
      sums.delete('monthly_income');
      add('household_income', 5);
    } else if (own && !spent) add(wished ? 'expected_salary' : 'monthly_income', 2.4);
    if (/租(?!房)|rent/u.test(before)) add('rent', 4);
    if (needs.has('legal_aid') && /(?:说好|讲好|谈好|约定)$/u.test(before)) sums.delete('other');
    for (const field of ['medical_cost', 'medical_self_paid', 'tuition']) sums.delete(field);
  } else if (/欠|拖|压|扣|没发|没给|没结|一共|总共|合计/u.test(before) && needs.has('legal_aid'))
    add('monthly_income', -3);
  const school = needs.has('student_aid') || heard.has('child_in_school');
  if ((amount.rate === 'year' || amount.rate === 'term') && school) add('tuition', 2.5);
  if (amount.rate === 'year' && /(?:全家|家庭|一家|两口子|家里|我们家)/u.test(before))
    add('household_income', 3);
  if (/(?:学|书|杂|宿)费还?差$|还差$/u.test(before) && !heard.has('pay_owed'))
    sums.delete('tuition');
}

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

const perYear: ReadonlySet<string> = new Set(['monthly_income', 'household_income', 'rent']);

/** The amount in the unit of its field: incomes and rent a month, everything else as said. */
export function valueOf(amount: Amount, field: string): Value | null {
  const { value, rate } = amount;
  const yearly =
    rate === 'year' || (field === 'household_income' && value >= 12_000 && rate !== 'month');
  if (yearly && perYear.has(field)) return shaped(amount, Math.round(value / 12));
  if (rate === 'day' || rate === 'hour' || rate === 'piece') return null;
  return moneyOf(amount);
}

const shaped = (amount: Amount, value: number): Value =>
  amount.approx ? { value, approx: true } : value;

/** An amount as `Money`: a number, or `{value, approx, min?, max?}`. */
export const moneyOf = (amount: Amount): Value => moneyValue(amount);
