import type { Amount } from '../../fields/money-amounts.ts';
import type { Talk } from './sighting.ts';
import { readWays } from './ways.ts';
import { isMyPart, ownerOf } from './whose-money.ts';

const ways = readWays('money.txt');
const raisedBehind = ways('raised-behind');
const rentRaised = ways('rent-raised');
const wageRaised = ways('wage-raised');
const ownIncomeBefore = ways('own-income-before');
const owedBefore = ways('owed-before');
const eachMonthBefore = ways('each-month-before');
const eachTimeBefore = ways('each-time-before');
const stillShort = ways('still-short');
const owesMeBefore = ways('owes-me-before');
const rentBefore = ways('rent-before');
const agreedBefore = ways('agreed-before');
const rentSentence = ways('rent-sentence');
const jobBefore = ways('job-before');
const earnsNow = ways('earns-now');
const householdYear = ways('household-year');
const feeShort = ways('fee-short');

/** Points for each field of money while an amount is weighed; changed in place. */
export type Sums = Map<string, number>;

const stillUnpaid = ways('still-unpaid');
const severalMonths = ways('several-months');
const spent = ways('spent-before');
const once = ways('was-before');

/** 以前在超市干，月薪三千五: an amount told of earlier days. */
export const isOfOnce = (text: string, at: number): boolean =>
  once.test(text.slice(Math.max(0, at - 24), at));

/** What is said to be paid a month is an income or a rent; what stands as a sum of pay owed is no income. */
export function weighRate(sums: Sums, amount: Amount, talk: Talk): void {
  const { heard, needs, asked } = talk;
  const { text } = heard;
  const before = text
    .slice(Math.max(0, amount.from - 14), amount.from)
    .replace(/^.*[。；;！]/u, '');
  // 两个月工资七千块没给: the sum of several months is no month's income.
  if (severalMonths.test(before)) owe(sums, 3);
  if (/\bfrom\s*$/u.test(before) && /^\s*(?:yuan )?to\b/u.test(text.slice(amount.to)))
    sums.delete('monthly_income');
  if (raisedBehind.test(text.slice(amount.to)))
    drop(sums, ['rent', 'monthly_income', 'wages_owed']);
  if (rentRaised.test(before)) {
    sums.delete('other');
    add(sums, 'rent', 4);
  }
  if (wageRaised.test(before)) {
    sums.delete('other');
    add(sums, 'monthly_income', 4);
  }
  if (stillUnpaid.test(text.slice(amount.to, amount.to + 8)) && needs.has('legal_aid'))
    owe(sums, 2);
  if (ownIncomeBefore.test(before)) add(sums, 'monthly_income', 4);
  if (amount.rate === null && asked === undefined && isMyPart(text, amount))
    add(sums, 'monthly_income', 3);
  if (amount.rate === 'month') weighMonth(sums, amount, { talk, before });
  else if (owedBefore.test(before) && needs.has('legal_aid')) add(sums, 'monthly_income', -3);
  if (eachMonthBefore.test(before) && amount.rate === null) sums.delete('medical_cost');
  if (eachTimeBefore.test(before)) drop(sums, ['medical_cost', 'medical_self_paid', 'wages_owed']);
  if (stillShort.test(before) && needs.has('legal_aid') && !needs.has('student_aid')) {
    sums.delete('other');
    add(sums, 'wages_owed', 4);
  }
  if (before.endsWith('还差') && !heard.has('reimburse')) sums.delete('medical_self_paid');
  weighYear(sums, amount, { talk, before });
}

const add = (sums: Sums, field: string, points: number): void =>
  void sums.set(field, (sums.get(field) ?? 0) + points);

const drop = (sums: Sums, fields: readonly string[]): void => {
  for (const field of fields) sums.delete(field);
};

function owe(sums: Sums, points: number): void {
  sums.delete('monthly_income');
  add(sums, 'wages_owed', points);
}

type Around = { readonly talk: Talk; readonly before: string };

const household = ways('household-before-sum');

function weighMonth(sums: Sums, amount: Amount, { talk, before }: Around): void {
  const { heard, people, needs } = talk;
  const own = ownerOf({ people, heard }, amount.from) === 'self' && !needs.has('vacancy');
  if (owesMeBefore.test(before)) owe(sums, 8);
  else if (household.test(before) || household.test(heard.text.slice(0, amount.start))) {
    sums.delete('monthly_income');
    add(sums, 'household_income', 5);
  } else if (own && !spent.test(before))
    add(sums, isWished(needs, before) ? 'expected_salary' : 'monthly_income', 2.4);
  if (isOfOnce(heard.text, amount.from)) {
    if (needs.has('job_referral')) sums.delete('monthly_income');
    add(sums, 'monthly_income', -1.2);
    sums.delete('expected_salary');
  }
  if (rentBefore.test(before) || isOfHome(talk, amount)) {
    add(sums, 'rent', 4);
    if (isOfHome(talk, amount)) sums.delete('monthly_income');
  }
  if (needs.has('legal_aid') && agreedBefore.test(before)) sums.delete('other');
  drop(sums, ['medical_cost', 'medical_self_paid', 'tuition']);
}

/** 租房子住，房东又涨价了，八百五一个月: in talk of a home the month's amount is its rent. */
const isOfHome = ({ heard, needs }: Talk, { from }: Amount): boolean =>
  needs.has('housing') && rentSentence.test(heard.text.slice(Math.max(0, from - 24), from));

const isWished = (needs: Talk['needs'], before: string): boolean =>
  needs.has('job_referral') &&
  (jobBefore.test(before) || (needs.size === 1 && /(?:^|[，,、])\s*$/u.test(before))) &&
  !earnsNow.test(before);

function weighYear(sums: Sums, { rate }: Amount, { talk, before }: Around): void {
  const { heard, needs } = talk;
  const school = needs.has('student_aid') || heard.has('child_in_school');
  if ((rate === 'year' || rate === 'term') && school) add(sums, 'tuition', 2.5);
  if (rate === 'year' && householdYear.test(before)) add(sums, 'household_income', 3);
  if (feeShort.test(before) && !heard.has('pay_owed')) sums.delete('tuition');
}
