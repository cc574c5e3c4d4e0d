import { expect, test } from 'vitest';
import { newTalk } from '../chaos/talk.ts';
import { table } from './standing-table.ts';
import { heardBack, meantBy, say, talkAt } from './talk.ts';

table(
  'what several of a house earn is put as what it comes to, and never one of them taken for all',
  [
    ['relief.household_income', {}, '我厂里四千五，老公跑车三千', { '?': [7500] }],
    [
      'student_aid.household_income',
      {},
      '我工地上五千左右 老婆超市两千二 妈有一百六十块的养老金',
      { '?': [{ value: 7360, approx: true }] },
    ],
    [
      'relief.household_income',
      {},
      '老公工资三千八，房租八百',
      { household_income: 3800, housing_status: 'rent' },
    ],
  ],
);

table('everybody who stands behind the work is kept, and a name put right is the last one', [
  [
    'legal_aid.employer',
    {},
    '包工头赵强，总包大华建筑公司',
    { employer: '包工头赵强，总包大华建筑公司' },
  ],
  [
    'legal_aid.employer',
    {},
    '老板孙立军，劳务公司是众合劳务',
    { employer: '老板孙立军，劳务公司是众合劳务' },
  ],
  [
    'legal_aid.employer',
    {},
    '就是宏达建筑 不对不对 是鸿达装饰公司，老板姓周',
    { employer: '鸿达装饰公司' },
  ],
  ['legal_aid.employer', { matter: 'wages' }, '老板不给钱', {}],
]);

test.each([
  ['公司是宏达建筑 不对不对 是鸿达装饰公司，欠我三个月工资', '鸿达装饰公司'],
  ['我单位是永兴砖厂 不是不是 是永新砖厂，欠我工资不给', '永新砖厂'],
  ['我在顺风快递 不对 在顺达快递干活，欠我两个月工资', '顺达快递'],
  ['我在红旗纺织厂上班，不对劲，老板三个月不发工资', '红旗纺织厂'],
])('told with the need: “%s” is %s', (text, firm) => {
  const { found } = meantBy(newTalk(), { kind: 'text', text });
  expect(found.find((one) => one.question === 'employer')?.value).toBe(firm);
});

test('the warm word is of who is ill', () => {
  const talk = talkAt('student_aid', 'household_size', {});
  expect(heardBack(say(talk, '四口 我我老婆 我儿子 还有个老妈 妈瘫在床上'))).not.toContain(
    '孩子又病',
  );
});
