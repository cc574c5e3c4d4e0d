import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { heardBack, say, standing, talkAt } from './talk.ts';

const wages = { matter: 'wages' } as const;

/** What a message in the middle of a form is answered, and what of it is kept. */
function said(at: string, stood: { readonly [id: string]: Value }, text: string) {
  const [service = '', question = ''] = at.split('.');
  const talk = talkAt(service, question, stood);
  const back = heardBack(say(talk, text));
  return { back, kept: standing(talk)[question] };
}

describe('a question beside an answer is answered, and the fact beside it is kept', () => {
  test.each<
    [at: string, stood: { readonly [id: string]: Value }, text: string, kept: Value, back: RegExp]
  >([
    ['legal_aid.wages_owed', wages, '两万三 带啥材料', 23_000, /身份证、/u],
    ['relief.household_size', {}, '四口人 要准备些啥子', 4, /户口本/u],
    ['relief.address', {}, '城关镇南街3号 要户口本不', '城关镇南街3号', /户口本/u],
    ['legal_aid.wages_owed', wages, '一万八 老板会不会晓得', 18_000, /不会把您说的告诉老板/u],
    ['legal_aid.owed_from', wages, '三月份 你们会不会告诉老板', '2026-03', /不会把您说的/u],
    ['legal_aid.workers_count', wages, '八个 要好久', 8, /工作日/u],
    ['student_aid.school', {}, '江川师范学院 啥时候发钱', '江川师范学院', /工作日/u],
    ['relief.monthly_income', {}, '八百 要不要钱', 800, /不收费/u],
    ['relief.address', {}, '城关镇南街3号 你们要上门来看吗', '城关镇南街3号', /核对/u],
    ['medical_aid.illness', {}, '尿毒症 能报好多', '尿毒症', /说不准/u],
  ])('at %s %o: %s', (at, stood, text, kept, back) => {
    const heard = said(at, stood, text);
    expect(heard.kept).toEqual(kept);
    expect(heard.back).toMatch(back);
  });
});

test.each(['带啥材料', '要准备啥子材料嘛', '要不要身份证', '你们会核实不', '要好久嘛'])(
  'asked alone, “%s” is answered and the question stays open',
  (text) => {
    const { back, kept } = said('legal_aid.wages_owed', wages, text);
    expect(back).toContain('欠了多少钱');
    expect(back).not.toContain('没太听明白');
    expect(kept).toBeUndefined();
  },
);

const notKnown = '这个我说不准';

describe('what nothing here answers is not passed over in silence', () => {
  test.each<[string, { readonly [id: string]: Value }, string, Value]>([
    ['legal_aid.contract_signed', wages, '没签 没签合同能告不', false],
    ['relief.dibao', {}, '没有 吃低保的能办不', false],
    ['job_referral.job_wanted', {}, '保洁 有没有工资高点的', '保洁'],
    ['legal_aid.employer', wages, '东升家具厂 他晓得了会不会整我', '东升家具厂'],
  ])('at %s %o: %s', (at, stood, text, kept) => {
    const heard = said(at, stood, text);
    expect(heard.back).toContain(notKnown);
    expect(heard.kept).toEqual(kept);
  });
});

test.each([
  ['relief.household_size', '四口人 前面不是说过了吗'],
  ['relief.address', '城关镇南街3号 这样写行不行'],
  ['relief.monthly_income', '八百 这日子咋过嘛'],
])('at %s a sigh, a reproach or whether it will do asks nothing: %s', (at, text) => {
  expect(said(at, {}, text).back).not.toContain(notKnown);
});
