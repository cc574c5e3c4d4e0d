import fc from 'fast-check';
import Nzh from 'nzh';
import { describe, expect, test } from 'vitest';
import type { Reading } from './field.ts';
import { money } from './money.ts';

const today = '2026-11-23';
const fields = {
  income: money({ per: 'month', now: true, about: ['pay', 'household'] }),
  wage: money({ per: 'month' }),
  paid: money({ per: 'year', part: 'left' }),
  once: money({ per: 'once' }),
};

const end = (value: unknown): string => {
  if (typeof value === 'number') return String(value);
  const { min, max, value: best } = value as { min?: number; max?: number; value: number };
  return min === undefined && max === undefined ? `~${best}` : `${min ?? ''}..${max ?? ''}`;
};

/** A reading in short: `3000`, `..3000` for less, `3000..` for more, `~3000` for about, `a | b` for a choice, `!key`, `-`. */
function short(reading: Reading): string {
  if (reading.kind === 'value') return end(reading.value);
  if (reading.kind === 'nothing') return '-';
  if (reading.kind === 'problem') return `!${reading.problem.key}`;
  return reading.options.map(({ value }) => end(value)).join(' | ');
}

type Row = readonly [field: keyof typeof fields, said: string, value: string];

const kinds: { readonly [kind: string]: readonly Row[] } = {
  'a currency before or behind the number': [
    ['income', 'RMB2500', '2500'],
    ['income', 'CNY36000', '36000'],
    ['income', '工资cny3500', '3500'],
    ['income', 'Rmb 4,200', '4200'],
    ['income', '￥2500', '2500'],
    ['income', '¥ 3,500', '3500'],
    ['income', '人民币三千', '3000'],
    ['income', '到手rmb2860元', '2860'],
    ['once', '欠薪人民币12000元整', '12000'],
  ],
  'other money is no yuan': [
    ['income', '$500', '-'],
    ['income', '3000美元', '-'],
    ['income', '港币3000', '-'],
    ['once', '欠我2000欧元', '-'],
  ],
  'the bound stands on its side': [
    ['income', '差一点三千', '..3000'],
    ['income', '三千都不到', '..3000'],
    ['income', '不到三千', '..3000'],
    ['income', '将近三千', '..3000'],
    ['income', '连两千都没有', '..2000'],
    ['income', '差点儿四千', '..4000'],
    ['income', '2600块都没到', '..2600'],
    ['income', '三千差一点', '..3000'],
    ['income', '顶多三千五', '..3500'],
    ['income', '三千封顶', '..3000'],
    ['income', '三千冒头', '3000..4000'],
    ['income', '三千出头', '3000..4000'],
    ['income', '两千八露头', '2800..2900'],
    ['income', '3000块冒尖', '3000..4000'],
    ['income', '三千开外', '3000..'],
    ['income', '三千往上', '3000..'],
    ['income', '两千打不住', '2000..'],
    ['income', '三千不止', '3000..'],
    ['income', '不止三千', '3000..'],
    ['income', '两千多不到三千', '2000..3000'],
    ['income', '三千差不多', '~3000'],
    ['once', '欠我将近两万', '..20000'],
  ],
  'a rate before its noun is asked about, never taken for another stretch of time': [
    ['paid', '一个月药费800', '9600'],
    ['paid', '每周透析1200', '62400'],
    ['income', '一天工钱两百', '4400 | 5200 | 6000'],
    ['income', '每天的工钱是180块', '3960 | 4680 | 5400'],
    ['income', '一个月药费800', '-'],
    ['income', '每月房租800', '-'],
    ['once', '一个月药费800', '800 | 1600 | 2400 | 4800 | 9600'],
    ['once', '每周透析1200', '!problem-money-rate-once'],
    ['paid', '住院一个月花了三万', '30000'],
    ['income', '半个月1500', '-'],
    ['income', '十天一千', '-'],
  ],
  'a bill told in parts': [
    ['paid', '花了三万多，报销完还剩1万8', '18000'],
    ['paid', '花了二十一万多，公司出了十五万，剩下六万多', '60000..70000'],
    ['paid', '医保报了两万，自己掏了一万三', '13000'],
    ['paid', '总费用12万，单位给了5万，还剩4万是借的', '40000'],
    ['paid', '看病花了三万，医保报了一万二', '18000 | 30000'],
    ['paid', '医保报了一万二', '!problem-money-part'],
    ['paid', '三万，报一半', '15000 | 30000'],
    ['paid', '总共八万，报了百分之七十', '24000 | 80000'],
    ['paid', '两万，自己出三成', '6000 | 20000'],
    ['once', '三万，报一半', '15000 | 30000'],
    ['paid', '自己掏了8千', '8000'],
    ['paid', '花了两万，报完一万二', '12000'],
    ['paid', '前前后后十二万，农合报了七万', '50000 | 120000'],
  ],
  'several amounts together are asked about with their sum': [
    ['income', '低保600加打零工1000', '600 | 1000 | 1600'],
    ['income', '退休金1800，加上捡废品三百', '1800 | 300 | 2100'],
    ['income', '我两千五，老婆三千', '2500 | 3000 | 5500'],
  ],
  'an amount of earlier days is not the one of today': [
    ['income', '以前七八千，现在一分钱没得', '0'],
    ['income', '原来五千，现在只有两千五', '2500'],
    ['income', '从前在厂里五千，如今打零工一千二', '1200'],
    ['income', '现在两千，以前五千', '2000'],
    ['income', '去年一个月四千，今年只有两千', '2000'],
    ['income', '以前一个月挣五千', '-'],
    ['income', '现在一毛钱都没有', '0'],
    ['income', '如今分文没得', '0'],
  ],
  'separators within a number and between two': [
    ['income', '2，500', '2500'],
    ['income', '2, 500', '2500'],
    ['once', '12，345.67', '12345.67'],
    ['income', '1,2万', '10000..20000 | 12000'],
    ['income', '3，4千', '3000..4000 | 3400'],
    ['income', '1，5万', '15000 | 50000'],
    ['income', '500，600', '500 | 600 | 1100'],
    ['income', '3000~4000', '3000..4000'],
    ['income', '3000～4000', '3000..4000'],
    ['income', '3000-4000', '3000..4000'],
    ['income', '3000——4000', '3000..4000'],
    ['income', '三千到四千', '3000..4000'],
    ['income', '从3000到4000', '3000..4000'],
    ['income', '３０００－４０００', '3000..4000'],
    ['income', '3000或4000', '3000 | 4000 | 7000'],
  ],
};

for (const [kind, rows] of Object.entries(kinds))
  describe(kind, () => {
    test.each(rows)('%s: "%s" is %s', (field, said, value) => {
      expect(short(fields[field].read(said, { today }))).toBe(value);
    });
  });

test.each([
  ['income', '一个月药费800'],
  ['income', '以前七八千'],
  ['income', '1,2万'],
  ['income', '半个月1500'],
  ['income', '三个月九千'],
  ['income', '工资$500'],
  ['paid', '三万，报一半'],
  ['paid', '花了三万，报了一万'],
] as const)('%s: no amount stands out of "%s"', (field, said) => {
  expect(fields[field].find(said, { today })).toEqual([]);
});

/** Ways to write one and the same amount. */
const writings: readonly ((value: number) => string)[] = [
  String,
  (value) => value.toLocaleString('en-US'),
  (value) =>
    value
      .toLocaleString('en-US')
      .replaceAll(',', '，')
      .replace(/^(\d{3})，/u, '$1,'),
  (value) => `RMB${value}`,
  (value) => `cny ${value}`,
  (value) => `￥${value}`,
  (value) => `人民币${value}元`,
  (value) => `${value}块钱`,
  (value) => `${Nzh.cn.encodeS(value)}元`,
  (value) => `${Nzh.cn.encodeB(value)}圆`,
  (value) => String(value).replaceAll(/\d/gu, (one) => String.fromCodePoint(0xff10 + Number(one))),
  (value) => `${value / 10_000}万`,
];

test('an amount reads back as itself in every writing there is', () => {
  const value = fc.integer({ min: 100, max: 999_999 });
  fc.assert(
    fc.property(value, fc.constantFrom(...writings), (amount, write) => {
      expect(fields.income.read(write(amount), { today })).toEqual({
        kind: 'value',
        value: amount,
      });
    }),
  );
});
