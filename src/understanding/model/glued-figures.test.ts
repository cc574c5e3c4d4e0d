import { expect, test } from 'vitest';
import { apart } from './glued-figures.ts';

test.each([
  ['一百三十七零四百五十八二千六百一十九', ['一百三十七', '零四百五十八', '二千六百一十九']],
  ['十三七十', ['十三', '七十']],
  ['六十一九', ['六十一', '九']],
  ['三千四千', ['三千', '四千']],
  ['一千三百五十', null],
  ['三千零五', null],
  ['三十五六', null],
  ['一百五六十', null],
  ['三万两千五', null],
  ['两三千', null],
  ['廿七', null],
] as const)('%s is %j', (row, parts) => {
  expect(apart(row)).toEqual(parts ?? [row]);
});
