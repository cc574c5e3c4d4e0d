import { describe, expect, test } from 'vitest';
import { money } from './money.ts';

const today = '2026-11-23';
const owed = money({ per: 'once', max: 1e7, whole: 'owed' });
const income = money({
  per: 'month',
  max: 1e6,
  now: true,
  about: ['pay', 'household'],
  whole: 'household',
});
const about = (value: number, max: number) => ({ value, approx: true, max });

const choices = (field: typeof owed, said: string): unknown => {
  const reading = field.read(said, { today });
  return reading.kind === 'unsure' ? reading.options.map(({ value }) => value) : reading;
};

describe('what several amounts come to is put as a choice, never taken silently', () => {
  test.each([
    ['前前后后干了小五万的活，他给过八千', [about(37_000, 42_000), about(45_000, 50_000)]],
    ['总共三万六，老板先给了一万', [26_000, 36_000]],
    ['一人一万二，我们七个人', [84_000, 12_000]],
    ['四万二一个人，五个工友', [210_000, 42_000]],
    ['每人欠八千，一共6个人', [48_000, 8000]],
    ['一个月三千，欠了四个月', [12_000, 3000]],
    ['每月五千，三个月没发', [15_000, 5000]],
  ])('owed: “%s”', (said, values) => {
    expect(choices(owed, said)).toEqual(values);
  });

  test.each([
    ['工资2300块整，老头子退休金一千八百五', [2300, 1850, 4150]],
    ['我挣2600，儿子打工拿3000，药费500', [2600, 3000, 5600]],
    ['一人一千五，我们家三个人', [4500, 1500]],
  ])('of the household: “%s”', (said, values) => {
    expect(choices(income, said)).toEqual(values);
  });
});

describe('one amount that is all there is stays the answer', () => {
  test.each([
    [owed, '干了四万的活，给了两万，还差两万', 20_000],
    [owed, '三万，没给过', 30_000],
    [owed, '老板欠我一万二', 12_000],
    [income, '我工资2000，房租800', 2000],
    [income, '我一个月2300，他三个月没发工资', 2300],
  ])('$kind: “%s”', (field, said, value) => {
    expect(field.read(said, { today })).toEqual({ kind: 'value', value });
  });
});
