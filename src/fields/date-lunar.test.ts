import { expect, test } from 'vitest';
import { asText } from './as-text.ts';
import { isoOf } from './calendar.ts';
import { date } from './date.ts';
import type { Reading } from './field.ts';
import { leapMonthOf, lunarMonth } from './lunar.ts';

const today = '2026-04-18';
const field = date({ when: 'past', min: '1900-01-01' });

function short(reading: Reading): string {
  if (reading.kind === 'value') return asText(reading.value);
  if (reading.kind === 'problem') return `! ${reading.problem.key}`;
  if (reading.kind === 'nothing') return '-';
  return `? ${reading.options.map(({ value }) => asText(value)).join(' ')}`;
}

test.each([
  // the word before, within, behind; year before or after it
  ['85年阴历三月初二生的', '1985-04-21'],
  ['我是85年阴历三月初二生的', '1985-04-21'],
  ['阴历85年三月初二', '1985-04-21'],
  ['农历一九八五年三月初二', '1985-04-21'],
  ['1985年3月2日（农历）', '1985-04-21'],
  ['旧历八五年三月初二', '1985-04-21'],
  ['1985年古历三月初二', '1985-04-21'],
  ['农历1985-3-2', '1985-04-21'],
  ['阴历19850302', '1985-04-21'],
  ['1985.3.2农历', '1985-04-21'],
  ['我身份证上是1990年农历腊月初八', '1991-01-23'],
  // the day alone says it
  ['1985年三月初二', '1985-04-21'],
  ['78年十月廿九', '1978-11-29'],
  ['八三年正月十五', '1983-02-27'],
  // leap months
  ['2020年闰四月初一', '2020-05-23'],
  ['2020年农历闰四月二十', '2020-06-11'],
  ['一九八七年闰六月十八', '1987-08-12'],
  ['去年闰六月十五', '2025-08-08'],
  ['闰四月初一', '2020-05-23'],
  // the turn of the year
  ['大年初一', '2026-02-17'],
  ['大年初六', '2026-02-22'],
  ['腊月三十', '2026-02-16'],
  ['除夕', '2026-02-16'],
  ['农历2021年腊月三十', '2022-01-31'],
  ['阳历八月十五', '2025-08-15'],
  ['去年八月十五（阳历）', '2025-08-15'],
])('"%s" is %s', (said, value) => {
  expect(short(field.read(said, { today }))).toBe(value);
});

test.each([
  ['2021年闰四月初一', '? 2021-05-12 2020-05-23'],
  ['2024年腊月三十', '? 2025-01-28 2024-02-09'],
  ['去年八月十五', '? 2025-10-06 2025-08-15'],
  ['去年腊八', '? 2026-01-26 2025-01-07'],
  ['小年那天', '? 2026-02-10 2026-02-11'],
  ['去年冬月', '? 2025-12 2026-01'],
  ['78年冬月廿三', '? 1978-12-22 1978-01-02'],
  ['2020年闰四月', '? 2020-05 2020-06'],
])('"%s" is asked about', (said, options) => {
  expect(short(field.read(said, { today }))).toBe(options);
});

test.each([
  ['农历2025年八月三十', '! problem-date-lunar_day'],
  ['农历正月三十一', '! problem-date-lunar_day'],
  ['农历明年三月初二', '! problem-date-future'],
])('"%s" is explained and no other day is taken', (said, problem) => {
  expect(short(field.read(said, { today }))).toBe(problem);
  expect(field.find(said, { today })).toEqual([]);
});

test('every month of 1950 to 2030 begins and comes twice as the calendar of ICU has it', () => {
  for (let year = 1950; year <= 2030; year++) {
    const leap = leapMonthOf(year);
    for (let month = 1; month <= 12; month++)
      for (const moon of month === leap
        ? [
            { year, month },
            { year, month, leap: true },
          ]
        : [{ year, month }]) {
        const days = lunarMonth(moon);
        if (days === null) throw new Error(`no month ${month} in ${year}`);
        const plain = Temporal.PlainDate.from(isoOf(days.first)).withCalendar('chinese');
        expect([year, plain.monthCode, plain.day]).toEqual([
          year,
          `M${String(month).padStart(2, '0')}${'leap' in moon ? 'L' : ''}`,
          1,
        ]);
        expect(plain.daysInMonth).toBe(days.last - days.first + 1);
      }
  }
}, 30_000);
