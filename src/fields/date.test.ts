import { expect, test } from 'vitest';
import { asText } from './as-text.ts';
import { date } from './date.ts';
import type { Reading } from './field.ts';

const today = '2026-11-23';
const past = date({ when: 'past', min: '1900-01-01' });
const future = date({ when: 'future' });
const any = date({ when: 'any' });

function short(reading: Reading): string {
  if (reading.kind === 'value') return asText(reading.value);
  if (reading.kind === 'problem') return `! ${reading.problem.key}`;
  if (reading.kind === 'nothing') return '-';
  return `? ${reading.options.map(({ value }) => asText(value)).join(' ')}`;
}
const read = (said: string, field = past): string => short(field.read(said, { today }));

test.each([
  // written out
  ['2023年5月3日', '2023-05-03'],
  ['2023年5月3号', '2023-05-03'],
  ['2023年5月', '2023-05'],
  ['2023年', '2023'],
  ['2023', '2023'],
  ['23年5月', '2023-05'],
  ['23年', '2023'],
  ['98年3月', '1998-03'],
  ['零八年八月', '2008-08'],
  ['九八年', '1998'],
  ['二〇二三年五月三号', '2023-05-03'],
  ['二零二三年十二月', '2023-12'],
  ['2023-05-03', '2023-05-03'],
  ['2023.5.3', '2023-05-03'],
  ['２０２３．５．３', '2023-05-03'],
  ['20230503', '2023-05-03'],
  ['202305', '2023-05'],
  // birthdays
  ['85年3月', '1985-03'],
  ['1985.3.2', '1985-03-02'],
  ['19850302', '1985-03-02'],
  ['850302', '1985-03-02'],
  ['85-3-2', '1985-03-02'],
  ['我1985年3月生的', '1985-03'],
  ['生日是1985年3月2号', '1985-03-02'],
  ['i was born in 1985', '1985'],
  ['2 March 1985', '1985-03-02'],
  ['March 1985', '1985-03'],
  // from today
  ['今天', '2026-11-23'],
  ['昨天', '2026-11-22'],
  ['大前天', '2026-11-20'],
  ['上个月', '2026-10'],
  ['上上个月', '2026-09'],
  ['上个月15号', '2026-10-15'],
  ['去年', '2025'],
  ['前年', '2024'],
  ['大前年', '2023'],
  ['去年四月', '2025-04'],
  ['去年的四月份', '2025-04'],
  ['今年3月', '2026-03'],
  ['礼拜三', '2026-11-18'],
  ['上礼拜三', '2026-11-18'],
  ['上周五', '2026-11-20'],
  ['上礼拜', '2026-11-16'],
  ['5月3号', '2026-05-03'],
  ['12月1号', '2025-12-01'],
  ['十二月', '2025-12'],
  ['15号', '2026-11-15'],
  ['月底', '2026-11'],
  ['三年前', '2023'],
  ['俩月前', '2026-09'],
  ['半年前', '2026-05'],
  ['十天前', '2026-11-13'],
  ['last month', '2026-10'],
  ['上个月底', '2026-10'],
  ['大大前年', '2022'],
  ['前年年初', '2024-01'],
  ['上上个礼拜三', '2026-11-11'],
  ['去年最后一个月', '2025-12'],
  ['今年第一个月', '2026-01'],
  ['前年倒数第二个月', '2024-11'],
  ['去年全年', '2025'],
  // seasons and feasts
  ['中秋前', '2026-09'],
  ['五一那会儿', '2026-05'],
  ['国庆', '2026-10-01'],
  ['去年国庆', '2025-10-01'],
  ['去年中秋', '2025-10-06'],
  ['麦收的时候', '2026-06'],
  ['去年麦收', '2025-06'],
  ['去年底', '2025-12'],
  ['23年底', '2023-12'],
  ['今年年初', '2026-01'],
  ['农历五月初三', '2026-06-17'],
  ['正月十五', '2026-03-03'],
  ['腊月二十三', '2026-02-10'],
  // in a sentence
  ['大概是2019年5月吧', '2019-05'],
  ['我是2019年进厂的', '2019'],
  ['去年四月让老板撵走的', '2025-04'],
  ['2019年5月，不对，2018年5月', '2018-05'],
  ['工伤是去年麦收的时候', '2025-06'],
  ['上个月，厂里说没钱', '2026-10'],
])('"%s" was %s', (said, value) => {
  expect(read(said)).toBe(value);
});

test.each([
  ['去年腊月', '? 2026-01 2026-02 2025-01'],
  ['去年除夕', '? 2026-02-16 2025-01-28'],
  ['小年', '? 2026-02-10 2026-02-11'],
  ['八月十五', '? 2026-09-25 2026-08-15'],
  ['年前', '? 2026-01 2026-02'],
  ['开春', '? 2026-02 2026-03'],
  ['上一季度', '? 2026-07 2026-08 2026-09'],
  ['本季度', '? 2026-10 2026-11'],
  ['今年头三个月', '? 2026-01 2026-02 2026-03'],
  ['去年最后俩月', '? 2025-11 2025-12'],
  ['三伏天', '? 2026-07 2026-08'],
  ['前年夏天', '? 2024-06 2024-07 2024-08'],
  ['从2019年到2021年', '? 2019 2021'],
  ['45岁', '? 1981 1980'],
  ['今年45了', '? 1981 1980'],
  ['四十五', '? 1945 1981 1980'],
  ['85', '? 1985 1941 1940'],
])('"%s" is settled by a choice', (said, options) => {
  expect(read(said)).toBe(options);
});

test('the last lunar month of a year begins in the next solar one: lunar 2024 ran to January 2025', () => {
  // domain.md section 8: lunar month 12 of 2024 is 2024-12-31 to 2025-01-28.
  const reading = past.read('去年腊月', { today: '2025-11-23' });
  expect(short(reading)).toBe('? 2025-01 2024-01 2024-02');
});

test.each([
  ['明天', '! problem-date-future'],
  ['2030年1月', '! problem-date-future'],
  ['明年', '! problem-date-future'],
  ['2023-02-30', '! problem-date-day'],
  ['2023年13月1日', '! problem-date-month'],
  ['2024年13月', '! problem-date-month'],
  ['二〇二四年十三月', '! problem-date-month'],
  ['2024年0月', '! problem-date-month'],
  ['2月30号', '! problem-date-day'],
  ['4月32号', '! problem-date-day'],
  ['去年六月三十一号', '! problem-date-day'],
  ['生日是三月初二', '! problem-date-birth'],
])('"%s" cannot be a past date', (said, problem) => {
  expect(read(said)).toBe(problem);
});

test('a date before the earliest one is explained', () => {
  expect(read('1985年', date({ when: 'past', min: '1990-01-01' }))).toBe('! problem-date-early');
});

test.each([
  ['下个月', '2026-12'],
  ['明天', '2026-11-24'],
  ['随时', '2026-11-23'],
  ['马上就能上班', '2026-11-23'],
  ['5月3号', '2027-05-03'],
  ['15号', '2026-12-15'],
  ['下周一', '2026-11-30'],
  ['去年', '! problem-date-past'],
])('looking ahead, "%s" is %s', (said, value) => {
  expect(read(said, future)).toBe(value);
});

test('looking neither way, a month without a year is of this year', () => {
  expect(read('5月3号', any)).toBe('2026-05-03');
});

test.each([
  '我家三口人',
  '三千',
  '一个月三千',
  '干了23年',
  '三个月没发工资',
  '去年老婆住院了',
  '13812345678',
  '990101198001010014',
  '不知道',
  '什么时候都行吗',
  '为什么要问生日',
])('no date is heard in "%s"', (said) => {
  expect(read(said)).toBe('-');
});

test('keeps no more than the precision that matters', () => {
  const month = date({ when: 'past', precision: 'month' });
  expect(read('2023年5月3日', month)).toBe('2023-05');
  expect(read('2023', month)).toBe('2023');
  expect(read('八月十五', month)).toBe('? 2026-09 2026-08');
});
