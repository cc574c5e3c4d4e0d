import { expect, test } from 'vitest';
import { dateRange } from './date-range.ts';

const today = '2026-11-23';
const field = dateRange();

test.each([
  ['从三月到六月', '2026-03', '2026-06'],
  ['3月到6月', '2026-03', '2026-06'],
  ['三到六月份', '2026-03', '2026-06'],
  ['三四月份', '2026-03', '2026-04'],
  ['3、4、5月', '2026-03', '2026-05'],
  ['11月到2月', '2025-11', '2026-02'],
  ['2023年5月到8月', '2023-05', '2023-08'],
  ['2023年8月到5月', '2023-08', '2024-05'],
  ['去年三月到今年六月', '2025-03', '2026-06'],
  ['2019-2021', '2019', '2021'],
  ['2019到2021年', '2019', '2021'],
  ['2019.3-2021.5', '2019-03', '2021-05'],
  ['2023-05-01至2023-08-01', '2023-05-01', '2023-08-01'],
  ['2020年至今', '2020', '2026-11'],
  ['去年10月到现在', '2025-10', '2026-11'],
  ['从去年腊月就一直没发', '2026-01', '2026-11'],
])('"%s" is from %s to %s', (said, from, to) => {
  expect(field.read(said, { today })).toEqual({ kind: 'value', value: { from, to } });
});

test('months up to now are asked about, with and without the one that is not over', () => {
  expect(field.read('最近三个月', { today })).toMatchObject({
    kind: 'unsure',
    options: [
      { value: { from: '2026-08', to: '2026-10' } },
      { value: { from: '2026-09', to: '2026-11' } },
    ],
  });
});

test('a range that ends before it begins is explained', () => {
  expect(field.read('2023年5月到2022年3月', { today })).toEqual({
    kind: 'problem',
    problem: { key: 'problem-range-order' },
  });
});

test.each(['三千', '三个人', '不知道', '为什么'])('no range is heard in "%s"', (said) => {
  expect(field.read(said, { today })).toEqual({ kind: 'nothing' });
});

test('finds a range inside a sentence', () => {
  const said = '老板从去年三月到今年六月没发工资';
  const [found] = field.find(said, { today });
  expect(found?.value).toEqual({ from: '2025-03', to: '2026-06' });
  expect(said.slice(...(found?.span ?? [0, 0]))).toBe('去年三月到今年六月');
});
