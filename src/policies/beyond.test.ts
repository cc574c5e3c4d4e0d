import { expect, test } from 'vitest';
import { beyondIn, mattersIn } from './beyond.ts';
import { stopsSum } from './stop.ts';

const today = '2026-11-30';

test.each([
  ['美国的最低工资', 'place'],
  ['在新加坡打工加班几倍', 'place'],
  ['maternity leave in japan', 'place'],
  ['1998年最低工资是多少', 'year'],
  ['98年下岗给多少安置费', 'year'],
  ['2003年的失业金怎么领', 'year'],
  ['05年加班费几倍', 'year'],
] as const)('%s is beyond what is known here', (words, why) => {
  expect(beyondIn(words, today)).toBe(why);
});

test.each([
  '我是1976年生的，几时退休',
  '98年进厂的，补偿怎么算',
  '从2001年开始交社保，够不够',
  '法释〔2020〕26号说的是什么',
  '2025年的新规定怎么说',
  '干了10年能赔多少',
  '加班费一个月最多多少',
  'is it used in usage',
])('%s is not', (words) => {
  expect(beyondIn(words, today)).toBeNull();
});

test('matters of their own are heard wherever they stand', () => {
  expect(mattersIn('公积金贷款能贷多少')).toContain('贷款');
  expect(mattersIn('加班费怎么算')).toEqual([]);
});

test.each(['不算了', '算了吧', '不用了，谢谢', 'no need'])('“%s” wants no sum', (words) => {
  expect(stopsSum(words)).toBe(true);
});

test.each(['4000', '算一下', '不到三年', '三千不算多'])('“%s” is no end of a sum', (words) => {
  expect(stopsSum(words)).toBe(false);
});
