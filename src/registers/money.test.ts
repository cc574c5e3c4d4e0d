import fc from 'fast-check';
import Nzh from 'nzh';
import { expect, test } from 'vitest';
import { capitals, centsOf, plainYuan, yuan } from './money.ts';

test.each([
  [0, '零元整'],
  [1, '壹分'],
  [10, '壹角整'],
  [16, '壹角陆分'],
  [100, '壹元整'],
  [105, '壹元零伍分'],
  [150, '壹元伍角整'],
  [1_000, '壹拾元整'],
  [10_100, '壹佰零壹元整'],
  [100_000, '壹仟元整'],
  [107_006, '壹仟零柒拾元零陆分'],
  [300_000, '叁仟元整'],
  [1_000_000, '壹万元整'],
  [1_000_500, '壹万零伍元整'],
  [10_050_000, '壹拾万零伍佰元整'],
  [1_020_304_050, '壹仟零贰拾万叁仟零肆拾元伍角整'],
  [10_000_000_000, '壹亿元整'],
  [10_000_000_100, '壹亿零壹元整'],
  [10_001_000_000, '壹亿零壹万元整'],
  [100_020_003_000, '壹拾亿零贰拾万零叁拾元整'],
  [-250, '负贰元伍角整'],
])('%i cents are %s', (cents, said) => {
  expect(capitals(cents)).toBe(said);
});

test('an amount of parts of a cent has no words', () => {
  expect(() => capitals(1.5)).toThrow('Cannot write an amount in capitals');
  expect(() => capitals(Number.NaN)).toThrow('Cannot write');
  expect(() => capitals(1e14)).toThrow('Cannot write');
});

const digits = '零壹贰叁肆伍陆柒捌玖';
const places: { readonly [mark: string]: number } = { 拾: 10, 佰: 100, 仟: 1000 };

/** Reads capitals back without the rules that wrote them. */
function readBack(said: string): number {
  const [whole = '', rest = ''] = said.includes('元') ? said.split('元') : ['', said];
  let all = 0;
  let group = 0;
  let digit = 0;
  for (const one of Array.from(whole)) {
    if (digits.includes(one)) digit = digits.indexOf(one);
    else if (places[one]) {
      group += digit * places[one];
      digit = 0;
    } else {
      all += (group + digit) * (one === '亿' ? 1e8 : 1e4);
      group = 0;
      digit = 0;
    }
  }
  const small = (mark: string): number => {
    const at = rest.indexOf(mark);
    return at < 1 ? 0 : digits.indexOf(rest[at - 1] as string);
  };
  return (all + group + digit) * 100 + small('角') * 10 + small('分');
}

test('capitals of any amount read back as the same cents, and no zero is said twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (cents) => {
      const said = capitals(cents);
      expect(readBack(said)).toBe(cents);
      expect(said).not.toMatch(/零零|.零元|零万|零亿/u);
      expect(said.endsWith('整')).toBe(cents % 10 === 0);
    }),
    { numRuns: 2_000 },
  );
});

test('whole amounts are said as another library says them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (whole) => {
      const other = Nzh.cn.toMoney(whole, { outSymbol: false, complete: false });
      const plain = (text: string) => text.replaceAll(/零|整|元|圆/gu, '');
      expect(plain(capitals(whole * 100))).toBe(plain(other));
    }),
  );
});

test.each([
  [0, '0.00', '0.00'],
  [5, '0.05', '0.05'],
  [123_456_789, '1,234,567.89', '1234567.89'],
  [-150, '-1.50', '-1.50'],
])('%i cents are %s yuan', (cents, shown, plain) => {
  expect(yuan(cents)).toBe(shown);
  expect(plainYuan(cents)).toBe(plain);
});

test.each([
  [2500, 250_000],
  [0.1 + 0.2, 30],
  [{ value: 3000, approx: true }, 300_000],
  ['3000', null],
  [null, null],
  [undefined, null],
])('an answer of %j is %j cents', (value, cents) => {
  expect(centsOf(value as never)).toBe(cents);
});
