import { expect, test } from 'vitest';
import { table } from './standing-table.ts';
import { say, standing, talkAt } from './talk.ts';

const pay = { matter: 'wages' } as const;

table('what a month was said to bring is no month that is owed', [
  [
    'legal_aid.contract_signed',
    pay,
    '从六月份开始没给的一个月说的三千二从来没签过啥子合同',
    { contract_signed: false, owed_from: '2026-06', wage_type: 'month', wage_amount: 3200 },
  ],
  [
    'legal_aid.contract_signed',
    pay,
    '没签 一个月讲好四千五',
    { contract_signed: false, wage_type: 'month', wage_amount: 4500 },
  ],
]);

table('a denial that goes on in one breath denies what stands before it', [
  [
    'legal_aid.people_groups',
    pay,
    '农村的嘛我们就是农民低保没得评不上',
    { people_groups: ['migrant'], dibao: false },
  ],
  [
    'legal_aid.people_groups',
    pay,
    '我是出来打工的低保没有没评上',
    { people_groups: ['migrant'], dibao: false },
  ],
]);

table('a short no to something else says no "none"', [
  ['medical_aid.medical_cost', { patient: 'spouse' }, '没有停', {}],
  ['medical_aid.medical_cost', { patient: 'spouse' }, '没断药', {}],
  ['medical_aid.medical_cost', { patient: 'spouse' }, '没啊', { medical_cost: 'none' }],
  ['medical_aid.medical_cost', { patient: 'spouse' }, '没花', { medical_cost: 'none' }],
]);

test.each([
  '他三月份头给我的是三千二后头说生意不好给我拿成三千零就没给了我算到起五个月一万六嘛中间支过五百块钱给娃儿交学费',
  '一万六一万六那五百块是借支的要扣不扣嘛',
])('many amounts, or one said twice, are put without a sum that nobody said: “%s”', (said) => {
  const talk = talkAt('legal_aid', 'wages_owed', pay);
  say(talk, said);
  const put = standing(talk)['?'] as readonly number[];
  const own = put.slice(0, -1);
  expect(put.length).toBeGreaterThan(1);
  expect(put.at(-1)).not.toBe(own.reduce((sum, one) => sum + one, 0));
});

test('what several months come to is put beside them', () => {
  const talk = talkAt('legal_aid', 'wages_owed', pay);
  say(talk, '七月两千八 八月三千一 九月两千六 十月一千九');
  expect(standing(talk)['?']).toContain(10_400);
});
