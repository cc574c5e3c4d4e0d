import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Expectation } from '../dialogue/expectation.ts';
import { needsOf } from '../dialogue/which-photo.ts';
import { createWording } from '../wording/wording.ts';
import { papersSaid } from './papers-said.ts';

const wording = createWording(join(import.meta.dirname, '..', '..', 'locales'));

const expectation = (needs: readonly string[]): Expectation => ({
  kind: 'choice',
  question: null,
  service: null,
  options: [],
  asked: 1,
  welcome: [],
  every: [],
  lines: [],
  papers: { needs, count: 1, wanted: false },
  language: 'zh-CN',
  today: '2026-11-23',
  consented: true,
});

const heard = (text: string, needs: readonly string[] = []) =>
  papersSaid(text, { expectation: expectation(needs), wording });

const named = (text: string, count: number, needs: readonly string[] = []) =>
  needsOf(heard(text, needs).said, count);

test.each([
  ['身份证正面', 'id_card'],
  ['我的身份证', 'id_card'],
  ['这是我本人的身份证反面照片', 'id_card'],
  ['是身份证', 'id_card'],
  ['我老婆的身份证', 'family_id_cards'],
  ['户口簿首页', 'hukou_book'],
  ['工资流水', 'bank_statement'],
  ['打的银行流水', 'bank_statement'],
  ['银行卡照片', 'bank_card_copy'],
  ['厂里发的工资单', 'payslips'],
  ['诊断书', 'diagnosis'],
  ['医院开的诊断证明', 'diagnosis'],
  ['失业证没得，拿的解除合同那张', 'termination_proof'],
  ['没有失业证，这是解除劳动合同书', 'termination_proof'],
  ['病历', 'discharge_record'],
  ['出院小结拍好了', 'discharge_record'],
  ['学校的缴费单', 'fee_receipt', 'fee_receipt'],
  ['医院缴费单', 'settlement_sheet'],
  ['缴费发票和报销单', 'settlement_sheet'],
  ['医院开的条子', 'diagnosis'],
  ['住院的单子', 'discharge_record', 'discharge_record'],
  // Two papers are called so: the one on the list is meant.
  ['租房合同', 'residence_proof', 'residence_proof'],
  ['租房合同', 'lease', 'lease'],
  ['劳动合同', 'labour_contract'],
  ['村委会证明', 'community_proof'],
  ['结婚证', 'relation_proof'],
  ['老板打的欠条', 'wage_evidence'],
  ['离职证明', 'termination_proof'],
  ['孩子的录取通知书', 'admission_letter'],
])('"%s" names the paper %s', (text, need, ...needs) => {
  expect(named(text, 1, needs)).toEqual([need]);
});

test.each<readonly [string, number, readonly (string | null)[]]>([
  ['第一张是身份证，第二张是工资条', 2, ['id_card', 'payslips']],
  ['第1张身份证第2张户口本第3张病历', 3, ['id_card', 'hukou_book', 'discharge_record']],
  ['1身份证 2户口本', 2, ['id_card', 'hukou_book']],
  ['1.身份证 2.户口本', 2, ['id_card', 'hukou_book']],
  ['都是工资条', 3, ['payslips', 'payslips', 'payslips']],
  ['两张都是身份证', 2, ['id_card', 'id_card']],
  ['前两张是身份证，最后一张是欠条', 3, ['id_card', 'id_card', 'wage_evidence']],
  ['第一张身份证，其他都是病历', 3, ['id_card', 'discharge_record', 'discharge_record']],
  ['身份证和户口本', 2, ['id_card', 'hukou_book']],
  ['身份证是第二张', 2, [null, 'id_card']],
  ['第1、3张是工资条', 3, ['payslips', null, 'payslips']],
  ['一张身份证一张工资条', 2, ['id_card', 'payslips']],
  ['第一张身份证，第二张不知道', 2, ['id_card', 'other']],
  ['不是身份证，是户口本', 1, ['hukou_book']],
  ['不是身份证是户口本', 1, ['hukou_book']],
  ['第九张是身份证', 2, [null, null]],
])('"%s" under %i photos says which is which', (text, count, needs) => {
  expect(named(text, count)).toEqual(needs);
});

test.each([
  '身份证号是990101198001010014',
  '好的',
  '我月收入三千',
  '老板一直不跟我们签劳动合同还扣着钱',
  '户口所在地示例县',
  '没有户口本',
])('"%s" names no photo', (text) => {
  expect(named(text, 1)).toEqual([null]);
});

test.each(['医院的单子', '这是医院开的单子', '医院给的单子', '看病的单子', '医院单子'])(
  '“%s” may be any paper of a hospital, and is asked about',
  (text) => {
    expect(named(text, 1, ['diagnosis', 'settlement_sheet', 'medical_invoices'])).toEqual([null]);
    expect(heard(text, ['diagnosis', 'settlement_sheet']).whole).toBe(true);
  },
);

test('a name that fits two papers of the list means neither, one that fits one of them means that', () => {
  expect(named('缴费单', 1, ['fee_receipt', 'settlement_sheet'])).toEqual([null]);
  expect(named('缴费单', 1, ['fee_receipt'])).toEqual(['fee_receipt']);
  expect(named('缴费单', 1, ['settlement_sheet'])).toEqual(['settlement_sheet']);
});

test.each([
  ['没有', 'none'],
  ['医院不给开', 'none'],
  ['丢了', 'none'],
  ['找不到了', 'none'],
  ['跳过', 'none'],
  ['不知道', 'none'],
  ['过两天拍', 'later'],
  ['在补办', 'later'],
  ['等我下班回家', 'later'],
  ['好的', undefined],
  ['马上拍', undefined],
])('"%s" instead of a paper: %s', (text, lack) => {
  expect(heard(text).lack).toBe(lack);
});

test('words that only name a paper are told from words that say more', () => {
  expect(heard('这是我的身份证').whole).toBe(true);
  expect(heard('这是我的身份证，我一个月三千').whole).toBe(false);
  expect(heard('我不想活了').whole).toBe(false);
});

test.each<readonly [string, number, readonly (string | null)[]]>([
  ['就一张户口本，另一张发错了', 2, ['hukou_book', 'mistake']],
  ['第一张是身份证，第二张是不小心发的', 2, ['id_card', 'mistake']],
  ['发错了, 不是材料，是我娃的照片', 1, ['mistake']],
  ['这张手滑了，不作数', 1, ['mistake']],
  ['都不是材料', 3, ['mistake', 'mistake', 'mistake']],
  ['sent by mistake', 1, ['mistake']],
  ['我不晓得哪张是哪张', 3, ['other', 'other', 'other']],
  ['分不清', 2, ['other', 'other']],
  ['两个哪个是哪个搞不清', 2, ['other', 'other']],
])(
  '"%s" of %i photos puts aside what is no paper, or leaves all to staff',
  (text, count, needs) => {
    expect(named(text, count)).toEqual(needs);
  },
);

test.each([
  ['授权书是啥', ['check_authorisation']],
  ['申请书不会写', ['application_letter']],
  ['收入证明去哪里开', ['income_proof']],
  ['什么是关系证明', ['relation_proof']],
  ['工会会员证明找谁开', ['union_proof']],
])('"%s" asks about a paper and names none', (text, unclear) => {
  expect(heard(text)).toMatchObject({ unclear, said: [], lacking: [] });
});

test.each([
  ['没有低保证', ['dibao_card']],
  ['医院不给开诊断证明', ['diagnosis']],
  ['身份证丢了', ['id_card']],
  ['户口本被我前夫拿走了不给', ['hukou_book']],
  ['我没得那些东西', []],
])('"%s" says that a paper does not come', (text, lacking) => {
  expect(heard(text)).toMatchObject({ lacking, said: [], lack: 'none' });
});
