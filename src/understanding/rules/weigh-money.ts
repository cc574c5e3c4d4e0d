import type { Amount } from '../../fields/money-amounts.ts';
import type { Talk } from './sighting.ts';
import { isMyPart, ownerOf } from './whose-money.ts';

/** Points for each field of money while an amount is weighed; changed in place. */
export type Sums = Map<string, number>;

const stillUnpaid =
  /^[^，,。]{0,3}(?:还|都|也|一直|到现在)?(?:没[发给结付]|压[到着]|拖着|扣着|欠着|不给)/u;
const severalMonths =
  /[两俩二三四五六七八九十几半\d]个?半?月(?:份)?的?(?:工资|工钱|薪水|薪资)(?:一共|总共)?$/u;
const spent =
  /(?:费|药|透析|护工|房贷|车贷|利息|租|学|吃|花|开销|支出|会费|补|扣|训练|康复|复健|护理|cost|pay|spend|medicine|bill|fee|tuition)[^，,。]{0,7}$/u;
const once = /(?:原来|以前|之前|原先|那时候?)(?![^。；;]*(?:现在|目前|如今))[^。；;]{0,20}$/u;

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
  if (/^(?:块|元)?(?:涨到|升到|加到|降到|减到)/u.test(text.slice(amount.to)))
    drop(sums, ['rent', 'monthly_income', 'wages_owed']);
  if (/(?:房租|租金)[^，,。]{0,4}从[^，,。]{1,8}涨到了?$/u.test(before)) {
    sums.delete('other');
    add(sums, 'rent', 4);
  }
  if (
    /(?:工资|月薪|收入)[^，,。]{0,4}(?:从|由)[^，,。]{1,8}(?:涨到|升到|加到|调到)了?$/u.test(before)
  ) {
    sums.delete('other');
    add(sums, 'monthly_income', 4);
  }
  if (stillUnpaid.test(text.slice(amount.to, amount.to + 8)) && needs.has('legal_aid'))
    owe(sums, 2);
  if (
    /(?:^|[，,])(?:我|俺)(?:的|自己)?(?:月|每月)?(?:工资|退休金|收入)(?:才|只有|就)?$/u.test(before)
  )
    add(sums, 'monthly_income', 4);
  if (amount.rate === null && asked === undefined && isMyPart(text, amount))
    add(sums, 'monthly_income', 3);
  if (amount.rate === 'month') weighMonth(sums, amount, { talk, before });
  else if (/欠|拖|压|扣|没发|没给|没结|一共|总共|合计/u.test(before) && needs.has('legal_aid'))
    add(sums, 'monthly_income', -3);
  if (/(?:每月|一个月|每个月|月月|天天|长年)[^，,。]{0,8}$/u.test(before) && amount.rate === null)
    sums.delete('medical_cost');
  if (/(?:[一每]个?(?:针|盒|次|瓶|支|趟|疗程|片|副|剂)|互助[^，,。]{0,4}交|年交)$/u.test(before))
    drop(sums, ['medical_cost', 'medical_self_paid', 'wages_owed']);
  if (
    /(?<!费)还差(?:我|我们|俺)?$/u.test(before) &&
    needs.has('legal_aid') &&
    !needs.has('student_aid')
  ) {
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

const household = /(?:全家|一家|家里|两口子|夫妻俩?|我俩|加起来)$/u;

function weighMonth(sums: Sums, amount: Amount, { talk, before }: Around): void {
  const { heard, people, needs } = talk;
  const own = ownerOf({ people, heard }, amount.from) === 'self' && !needs.has('vacancy');
  if (/(?:欠|没给|没发|克扣|压着?)(?:了|着)?(?:我们?)?$/u.test(before)) owe(sums, 8);
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
  if (/租(?!房)|rent/u.test(before) || isOfHome(talk, amount)) {
    add(sums, 'rent', 4);
    if (isOfHome(talk, amount)) sums.delete('monthly_income');
  }
  if (needs.has('legal_aid') && /(?:说好|讲好|谈好|约定)$/u.test(before)) sums.delete('other');
  drop(sums, ['medical_cost', 'medical_self_paid', 'tuition']);
}

/** 租房子住，房东又涨价了，八百五一个月: in talk of a home the month's amount is its rent. */
const isOfHome = ({ heard, needs }: Talk, { from }: Amount): boolean =>
  needs.has('housing') &&
  /(?:租|房东)(?![^。；;]*(?:挣|工资|收入|薪))[^。；;]*$/u.test(
    heard.text.slice(Math.max(0, from - 24), from),
  );

const isWished = (needs: Talk['needs'], before: string): boolean =>
  needs.has('job_referral') &&
  (/(?:活|工作|找|想干|想做|岗|求职|at least|minimum|job|work)/u.test(before) ||
    (needs.size === 1 && /(?:^|[，,、])\s*$/u.test(before))) &&
  !/现在|以前|原来|目前|之前|挣|到手|earn|make/u.test(before);

function weighYear(sums: Sums, { rate }: Amount, { talk, before }: Around): void {
  const { heard, needs } = talk;
  const school = needs.has('student_aid') || heard.has('child_in_school');
  if ((rate === 'year' || rate === 'term') && school) add(sums, 'tuition', 2.5);
  if (rate === 'year' && /(?:全家|家庭|一家|两口子|家里|我们家)/u.test(before))
    add(sums, 'household_income', 3);
  if (/(?:学|书|杂|宿)费还差?$|还差$/u.test(before) && !heard.has('pay_owed'))
    sums.delete('tuition');
}
