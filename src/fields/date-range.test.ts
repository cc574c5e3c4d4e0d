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
  // in digits, with every mark that people put between
  ['2025.10-2026.3', '2025-10', '2026-03'],
  ['2025/10~2026/03', '2025-10', '2026-03'],
  ['2025年10月——2026年3月', '2025-10', '2026-03'],
  ['20251001-20260331', '2025-10-01', '2026-03-31'],
  ['25/10—26/3', '2025-10', '2026-03'],
  ['24.12-25.2', '2024-12', '2025-02'],
  ['25/3至26/5', '2025-03', '2026-05'],
  ['2025.10至今', '2025-10', '2026-11'],
  // the year once, before months in a row
  ['2025年3、4、5月', '2025-03', '2025-05'],
  ['去年三到六月', '2025-03', '2025-06'],
  ['去年11月到2月', '2025-11', '2026-02'],
  // whole months by one name
  ['上一季度', '2026-07', '2026-09'],
  ['去年第三季度', '2025-07', '2025-09'],
  ['去年一季度到三季度', '2025-01', '2025-09'],
  ['去年下半年', '2025-07', '2025-12'],
  ['今年头三个月', '2026-01', '2026-03'],
  ['去年最后两个月', '2025-11', '2025-12'],
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

test.each([
  ['2025年2月30号到5月3号', 'problem-date-day'],
  ['2025年13月到2026年3月', 'problem-date-month'],
])('"%s" is explained', (said, key) => {
  expect(field.read(said, { today })).toMatchObject({ kind: 'problem', problem: { key } });
});

test.each(['三千', '25.10', '三个人', '不知道', '为什么'])('no range is heard in "%s"', (said) => {
  expect(field.read(said, { today })).toEqual({ kind: 'nothing' });
});

test('finds a range inside a sentence', () => {
  const said = '老板从去年三月到今年六月没发工资';
  const [found] = field.find(said, { today });
  expect(found?.value).toEqual({ from: '2025-03', to: '2026-06' });
  expect(said.slice(...(found?.span ?? [0, 0]))).toBe('去年三月到今年六月');
});
