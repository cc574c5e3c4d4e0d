import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { newTalk } from '../chaos/talk.ts';
import { copyOf, standsOf } from './stands.ts';
import { heardBack, say, standing, talkAt } from './talk.ts';

/** A talk at the list of all that was told. */
function reviewTalk() {
  const stood = standsOf('relief').find(({ at }) => at === 'relief review');
  if (stood === undefined) throw new Error('no review stands');
  return copyOf(stood.talk);
}

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

describe('whether boss, factory or platform hear of it is answered', () => {
  test.each([
    ['medical_aid.illness', '平台会知道不 怕给我封号'],
    ['medical_aid.illness', '会不会告诉平台啊'],
    ['skills_training.name', '我以前老板能知道不'],
    ['skills_training.name', '咋的你们这老板们能看着名儿不'],
    ['skills_training.id_number', '非得要这玩意儿 老板能查着不'],
    ['legal_aid.phone', '别打给厂子啊'],
    ['legal_aid.phone', '你们工作人员会不会跟老板讲'],
    ['relief.address', '千万别打给单位'],
    ['relief.address', '外卖平台查得到不'],
    ['job_referral.name', '我以前的老板看得着不'],
  ])('at %s: %s', (at, text) =>
    expect(said(at, wages, text).back).toMatch(/不会把您说的告诉老板/u),
  );

  test.each<[string, string, Value]>([
    [
      'skills_training.id_number',
      '非得要这玩意儿 老板能查着不 990101197408160028',
      '990101197408160028',
    ],
    ['legal_aid.phone', '13900001234 工作人员会不会跟老板讲', '13900001234'],
    ['legal_aid.phone', '13900001234 别打给厂子啊', '13900001234'],
  ])('at %s, and the answer beside it is kept: %s', (at, text, kept) => {
    const heard = said(at, wages, text);
    expect(heard.back).toMatch(/不会把您说的告诉老板/u);
    expect(heard.kept).toBe(kept);
  });
});

describe('when there will be news is answered before anything is handed in', () => {
  test.each(['多久有结果啊', '几天能有回信', '啥时候有消息', '多久能有信', '好久有结果嘛'])(
    '%s',
    (text) => {
      const { back, kept } = said('medical_aid.illness', {}, text);
      expect(back).toContain('个工作日内先看');
      expect(back).not.toContain('项没填');
      expect(kept).toBeUndefined();
    },
  );

  test('what is left to fill in is told to who asks for the state of it', () =>
    expect(said('medical_aid.illness', {}, '进度').back).toContain('项没填'));

  test.each(['多久能有信', '交了平台知道不', '要多久'])(
    'at the review the list is not read out again: %s',
    (text) => {
      const talk = reviewTalk();
      const back = heardBack(say(talk, text));
      expect(back).toContain('没问题就说“提交”');
      expect(back).not.toContain('请看一遍');
    },
  );
});

test.each([
  '老板欠我两个月工资 你们管不管嘛',
  '老板欠我两个月工资你们管不管这个事哦',
  '公司把我开了不给补偿 你们管不管呀',
  '我妈住院没钱 那你们管不管',
])('whether we see to it is answered beside the need: %s', (text) => {
  const talk = newTalk();
  expect(heardBack(say(talk, text))).toContain('工作人员看了告诉您能怎么帮');
  expect(talk.session.heard?.needs.length).toBeGreaterThan(0);
});
