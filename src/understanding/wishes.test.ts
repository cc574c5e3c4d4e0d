import { expect, test } from 'vitest';
import { wishesIn } from './wishes.ts';

const kindsOf = (text: string): readonly string[] => Object.keys(wishesIn(text) ?? {});

test.each([
  '下午三点以后打',
  '下午三点以后打我电话',
  '别打电话，发短信',
  '不要给我打电话，在这里回我就行',
  '我白天上班接不了电话，晚上联系我吧',
  '周六周日再打过来',
  '最好发微信，我耳朵不好',
  '中午打电话我方便',
  'please text me, do not call',
  'call me after 6 in the evening',
])('%s says how he wants to be reached', (text) => {
  expect(kindsOf(text)).toEqual(['reach']);
});

test.each([
  '以后有了通知我',
  '有合适的告诉我一声',
  '出了新班叫我',
  '要是有招聘会喊我一声',
  '下次有补贴说一声',
  '等有名额了通知下我',
  'let me know if there is something suitable',
])('%s wants to hear of it later', (text) => {
  expect(kindsOf(text)).toEqual(['news']);
});

test.each([
  '老板不接我电话',
  '有结果了告诉我',
  '打了三次电话没人接',
  '我电话是13812345678',
  '晚上干活从六点到十点',
  '以后怎么办',
  '公司让我下午三点以后打电话给他们',
  '有没有合适的活',
  '不要钱',
  '晚上老公打我',
  '他下午又打',
  '晚上回来就打我',
  '孩子晚上挨打',
  '',
])('%s is no such wish', (text) => {
  expect(kindsOf(text)).toEqual([]);
});
