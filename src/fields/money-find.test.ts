import { expect, test } from 'vitest';
import { money } from './money.ts';

const today = '2026-11-23';
const month = money({ per: 'month' });
const year = money({ per: 'year' });
const once = money({ per: 'once' });

test.each([
  ['一个月两千五养四口人，够不够低保的线', [2500]],
  ['看病花了三万多医保报完还剩1w8', [30000, 18000]],
  ['慢病药一个月八百来块，给不给补', [800]],
  ['要3500以上的活', [3500]],
  ['我138 1234 5678，家里三口人，2023年5月下岗', []],
  ['孩子高三，今年18岁', []],
  ['一天一百二', []],
])('finds the amounts of "%s"', (said, values) => {
  const found = month.find(said, { today }).map(({ value }) => {
    return typeof value === 'number' ? value : (value as { value: number }).value;
  });
  expect(found).toEqual(values);
});

test('says where an amount stands in the original words', () => {
  const said = '我\u200b一个月能拿２８００块，够吗';
  const [found] = month.find(said, { today });
  expect(said.slice(...(found?.span ?? [0, 0]))).toBe('一个月能拿２８００块');
});

test('shows amounts with the month, the year or neither, and about as about', () => {
  expect(month.show(3000)).toEqual({ key: 'show-money-month', args: { amount: '3,000' } });
  expect(year.show({ value: 3000, approx: true })).toEqual({
    key: 'show-money-year-about',
    args: { amount: '3,000' },
  });
  expect(once.show({ value: 3500, approx: true, min: 3000, max: 4000 })).toEqual({
    key: 'show-money-once',
    args: { amount: '3,000–4,000' },
  });
});
