import { expect, test } from 'vitest';
import type { Expectation } from '../dialogue/expectation.ts';
import { visitIn } from './visiting.ts';

const today = '2026-11-23';
const at = (part: Partial<Expectation> = {}) =>
  ({ kind: 'idle', question: null, today, ...part }) as Expectation;
const booked = { booked: true, asked: false };
const offered = { booked: false, asked: true };

test.each([
  ['我想预约', 'book'],
  ['能给我约个时间不', 'book'],
  ['明天上午九点来', 'come'],
  ['下周二下午行不', 'come'],
  ['礼拜五我过来一趟', 'come'],
  ['12月3号去柜台可以吗', 'come'],
  ['三点以后打给我', 'call'],
  ['明天上午给我打电话', 'call'],
  ['can I come tomorrow at 10 am', 'come'],
  ['please call me after 3 pm', 'call'],
] as const)('“%s” is a wish for an appointment', (text, wish) => {
  expect(visitIn(text, at())?.wish).toBe(wish);
});

test.each([
  ['改到后天', 'change'],
  ['换个时间', 'change'],
  ['那天来不了，取消', 'drop'],
  ['来不了了', 'drop'],
  ['取消预约', 'drop'],
  ['我约的几点', 'ask'],
  ["I can't come", 'drop'],
] as const)('“%s” is of the appointment that is booked', (text, wish) => {
  expect(visitIn(text, at({ visits: booked }))?.wish).toBe(wish);
});

test.each(['改到后天', '来不了了', '换个时间'])(
  '“%s” is of nothing where nothing is booked',
  (text) => {
    expect(visitIn(text, at({ visits: { booked: false, asked: false } }))).toBeNull();
  },
);

test.each([
  ['周四上午', 'when'],
  ['三点以后', 'when'],
  ['都不合适', 'leave'],
  ['算了不约了', 'leave'],
  ['算了，周五吧', 'when'],
] as const)('“%s” answers the times that are offered', (text, wish) => {
  expect(visitIn(text, at({ kind: 'choice', visits: offered }))?.wish).toBe(wish);
});

test.each([
  '老板叫我明天上午来拿钱',
  '老板说下周二来结工资，行不行',
  '厂里让我们明天回来上班',
  '他三点以后打给我要钱',
  '我来问问低保',
  '我是外地来的',
  '上次来过',
  '别打了',
  '医院让下周三过去手术',
  '法院通知我12月3号过去',
  '我不想来',
  '我下周就能上班',
])('“%s” is no wish for an appointment', (text) => {
  expect(visitIn(text, at())).toBeNull();
});

const ask = (kind: string, hint = 'text') =>
  at({
    kind: 'question',
    question: { id: 'x', field: { kind, hint } } as Expectation['question'],
  });

test.each(['明天上午九点来', '下周二', '上周五去过'])(
  'where a day is asked, “%s” is the answer',
  (text) => {
    expect(visitIn(text, ask('date', 'date'))).toBeNull();
  },
);

test.each(['我想明天上午去你们中心', '下周二下午行不', '帮我约个时间吧'])(
  'where something else is asked, “%s” is a wish all the same',
  (text) => {
    expect(visitIn(text, ask('choice'))).not.toBeNull();
  },
);
