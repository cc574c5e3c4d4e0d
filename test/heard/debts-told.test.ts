import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import { table } from './standing-table.ts';

table('what is owed or borrowed was neither paid nor earned nor given', [
  ['medical_aid.medical_self_paid', {}, '还差我弟两万块', {}],
  ['medical_aid.medical_self_paid', {}, '欠我弟两万块', {}],
  ['medical_aid.medical_self_paid', {}, '没得哪个出过钱都是借的', {}],
  ['medical_aid.medical_self_paid', {}, '借了亲戚三万', {}],
  ['medical_aid.medical_self_paid', {}, '问我大姐借的四万块钱', {}],
  ['medical_aid.medical_self_paid', {}, '还该我二姨家一万八', {}],
  ['medical_aid.medical_self_paid', {}, '拉了一身饥荒，三万多', {}],
  ['medical_aid.medical_self_paid', {}, '两万五是找老乡借的', {}],
  ['student_aid.tuition', {}, '六千，跟我舅借的', {}],
  ['medical_aid.medical_cost', {}, '现在还欠着医院一万六', {}],
  ['medical_aid.insurance_reimbursed', {}, '单位借给我一万五', {}],
  ['relief.medical_self_paid', {}, '我欠我哥三万块看病钱', {}],
  ['relief.household_income', {}, '外头欠了人家四万多', {}],
  ['student_aid.tuition', {}, '跟孩子舅舅借了六千', {}],
  ['job_referral.expected_salary', {}, '欠了两万多外债', {}],
]);

table('who tells what he paid beside it, or that he paid it with that, has answered', [
  ['medical_aid.medical_self_paid', {}, '自己掏了三万，欠邻居两万', { medical_self_paid: 30_000 }],
  ['medical_aid.medical_self_paid', {}, '借了三万 自己掏的一共五万', { medical_self_paid: 50_000 }],
  [
    'medical_aid.medical_self_paid',
    {},
    '一共掏了六万，四万是跟我大舅哥借的',
    { medical_self_paid: 60_000 },
  ],
  ['relief.medical_self_paid', {}, '花了四万，全是借的', { medical_self_paid: 40_000 }],
  ['medical_aid.medical_self_paid', {}, '没欠债，自己出了两万', { medical_self_paid: 20_000 }],
  ['startup_tax.loan_wanted', {}, '想借五万', { loan_wanted: 50_000 }],
]);

table('where nobody gave anything nobody paid a part of the bill, and a loan is no part', [
  ['medical_aid.other_payers', {}, '没得哪个出过钱都是借的', { other_payers: 'none' }],
  ['medical_aid.other_payers', {}, '没人出过，都是跟亲戚借的', { other_payers: 'none' }],
  ['medical_aid.other_payers', {}, '没有人出过钱 就我哥借了五千', { other_payers: 'none' }],
  ['medical_aid.other_payers', {}, '借了亲戚三万', {}],
  ['medical_aid.other_payers', {}, '没人出，水滴筹筹了八千', { other_payers: ['crowdfunded'] }],
]);

describe('a debt told at first is neither wages nor a bill', () => {
  test.each([
    '看病花了五万，还欠我姐两万',
    '我老公开刀，还差我弟两万块',
    '家里困难，外面欠了五万块债',
    '我妈住院，跟亲戚借了三万',
    '娃儿读书，该他舅家八千',
  ])('“%s”', (said) => {
    const { fields } = analyze(said, { today: '2026-11-30' });
    expect(fields.filter(({ value }) => typeof value === 'number' && value !== 50_000)).toEqual([]);
  });

  test.each([
    ['老板欠我老公两万三工资，我们还借了我哥一万', 23_000],
    ['欠我老公两万三的工资，老板跑了', 23_000],
    ['公司欠我妈一万八不给', 18_000],
    ['工地上欠我哥九千块工钱', 9000],
  ])('what a boss owes is heard in “%s”', (said, owed) => {
    const { fields } = analyze(said, { today: '2026-11-30' });
    expect(fields.map(({ question, value }) => [question, value])).toContainEqual([
      'wages_owed',
      owed,
    ]);
  });
});
