import { expect, test } from 'vitest';
import { prelude } from '../dialogue/prelude.ts';
import { whom } from '../fields/whom.ts';
import { helpedIn } from './helped.ts';

const today = '2026-11-23';
const question = prelude.find((one) => one.id === 'for_whom');
const whomIn = (said: string, ...needs: readonly string[]) => {
  const one = helpedIn(said, { question, needs, today });
  return one === null ? null : `${JSON.stringify(one.value).slice(1, -1)}${one.sure ? '' : '?'}`;
};

test.each([
  ['给我妈办困难补助', 'mother'],
  ['想帮我妈申请困难补助', 'mother'],
  ['俺给俺娘申请个救助', 'mother'],
  ['替我妈来登记一下', 'mother'],
  ['给我爸办的', 'father'],
  ['帮我老汉儿办困难补助', 'father'],
  ['给我老婆申请困难补助', 'spouse'],
  ['给孩子他爸申请救助', 'spouse'],
  ['帮我弟弟申请困难帮扶', 'relative'],
  ['给我婆婆申请补助', 'relative'],
  ['给我老公的妈妈申请补助', 'relative'],
  ['替邻居老王申请困难补助', 'other'],
  ['给工友登记欠薪', 'other'],
  ['I want to apply for relief for my mother', 'mother'],
  ['给我老婆问问困难补助', 'spouse?'],
  ['帮我姐打听下补助', 'relative?'],
  ['替邻居老王问一下', 'other?'],
  ['我婆婆想申请困难补助', 'relative?'],
  ['我妈需要申请救助', 'mother?'],
  ['帮帮我妈吧', 'mother?'],
  ['asking on behalf of my brother', 'relative?'],
  ['给我自己申请', 'self'],
  ['我自己想申请困难补助', 'self'],
  ['给我自己办 不对 给我妈办', 'mother'],
  ['我男人不会用手机，我替他问困难补助', 'spouse'],
  ['我妈腿脚不好，我帮她申请', 'mother'],
  ['给我妈办，哦不对，给我爸办', 'father'],
] as const)('"%s" is for: %s', (said, who) => {
  expect(whomIn(said, 'relief')).toBe(who);
});

test.each([
  '给我妈看病花了五万',
  '我给老板干了三年',
  '我妈病了，家里没钱',
  '带着娃打工，一个月两千',
  '给我爸买药借了两万',
  '帮帮我',
  '我老公不管家',
])('"%s" says nobody it is for', (said) => {
  expect(whomIn(said, 'relief')).toBe(null);
});

test.each([
  ['给娃申请助学金', 'self'],
  ['帮我儿子申请金秋助学', 'self'],
  ['我儿子考上大学交不起学费', 'self'],
  ['我闺女上高中学费没着落', 'self'],
  ['my son got into college and we cannot pay', 'self'],
  ['帮我妈申请助学金', 'mother'],
  ['帮我弟弟申请助学金', null],
  ['我考上大学了交不起学费', null],
] as const)('a parent who asks for schooling is the applicant: "%s"', (said, who) => {
  expect(whomIn(said, 'student_aid')).toBe(who);
});

test('beside another need a child at school does not say whose that need is', () => {
  expect(whomIn('老板不发工资，我娃学费也没着落', 'legal_aid', 'student_aid')).toBe(null);
});

test.each([
  ['给我妈办', 'mother'],
  ['给我爸办的', 'father'],
  ['给我老婆', 'spouse'],
  ['我屋里人', 'spouse'],
  ['给我爱人的母亲', 'relative'],
  ['儿媳妇', 'relative'],
  ['工友', 'other'],
  ['给我', 'self'],
  ['我办', 'self'],
  ['就是给我自己的', 'self'],
  ['不是我，是我妈', 'mother'],
  ['for my wife', 'spouse'],
  ['my mother-in-law', 'relative'],
  ['me', 'self'],
])('at its question "%s" is %s', (said, value) => {
  expect(whom().read(said, { today })).toEqual({ kind: 'value', value });
});

const opening = (said: string, ...needs: readonly string[]) =>
  helpedIn(said, { question, needs, today, opens: true })?.value ?? null;

test.each([
  ['包工头差我四千块', 'legal_aid'],
  ['昨天我被厂里开了', 'legal_aid'],
  ['俺上个月在工地摔断了胳膊', 'legal_aid'],
  ['厂里拖着我们十来个人的工钱', 'legal_aid'],
  ['我想学开叉车', 'skills_training'],
  ['我下岗了，老伴还瘫着', 'relief'],
  ['我查出尿毒症', 'medical_aid'],
  ['my boss owes me two months', 'legal_aid'],
])('“%s” is told in the first person: it is for himself', (said, need) => {
  expect(opening(said, need)).toBe('self');
});

test.each([
  ['包工头差我爸四千块', 'legal_aid'],
  ['老板不给我老公发工资', 'legal_aid'],
  ['我妈住院了，我请假照顾，老板扣我工资', 'medical_aid'],
  ['工资没发，找谁', 'legal_aid'],
  ['最近累得很', ''],
])('“%s” does not say for whom', (said, need) => {
  expect(opening(said, ...(need === '' ? [] : [need]))).toBe(null);
});

test('who is known already is not told anew by what befalls the one who writes', () => {
  expect(helpedIn('老板欠我工资', { question, needs: ['legal_aid'], today })).toBe(null);
});

test.each([
  ['我跟我表哥在食品厂干了半年，两个月工资没给', 'self', true],
  ['我和我老婆都在鞋厂，四个月没开工资', 'self', true],
  ['我哥在工地上干，老板不给他钱，我帮他问', 'relative', false],
] as const)('work that was done together is his own matter too: “%s”', (said, who, sure) => {
  const one = helpedIn(said, { question, needs: ['legal_aid'], today, opens: true });
  expect(one === null ? null : [one.value, one.sure]).toEqual([who, sure]);
});
