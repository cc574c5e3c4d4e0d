import { expect, test } from 'vitest';
import { tellsHardship } from './hardship.ts';
import { hear } from './heard.ts';

test.each([
  '我妈尿毒症，家里实在揭不开锅了',
  '俺爹住院花了五万，屋头莫得钱了',
  '老婆查出乳腺癌，我又下岗了，就靠我一个人',
  '娃白血病，家里困难得很',
  "my husband is ill and we can't make ends meet",
  '媳妇透析，厂子停产了，没收入',
  '我爸住院，家里的钱都花光了',
  '婆婆瘫了，我家前年评上低保',
  '就剩我带着两个娃，婆婆吃药的钱是东拼西凑的',
])('a household that cannot live: %s', (text) => {
  expect(tellsHardship(hear(text))).not.toBeNull();
});

test.each([
  '我妈尿毒症一礼拜透析三回，自费的能报点不',
  '看病花了三万多，报完还剩1万8',
  '家里没钱交住院费',
  '住院费凑不齐，能报点不',
  '卡里的钱花完了，啥时候报销',
  '老公要手术，没钱治',
  '我爸失业保险断了，住院能报吗',
  '家里人都好，就是我爸住院了',
])('a bill alone says nothing of the kind: %s', (text) => {
  expect(tellsHardship(hear(text))).toBeNull();
});

test.each([
  '孙女爹妈都不在了，学费生活费都没着落',
  '手被机器压断，老板不管，一家老小等着吃饭',
  '娃考上大学，屋头连饭都吃不上，没饭吃',
  '爸爸走了以后我们没有生活来源',
])('there is nothing to live on: %s', (text) => {
  expect(tellsHardship(hear(text))).toBe('dire');
});

test.each(['家里困难，娃的学费凑不齐', '学费没着落，愁死了', '住宿费伙食费一年要六千'])(
  'a burden is not that: %s',
  (text) => {
    expect(tellsHardship(hear(text))).not.toBe('dire');
  },
);
