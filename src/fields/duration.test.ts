import { expect, test } from 'vitest';
import { duration } from './duration.ts';

const today = '2026-11-23';
const field = duration({ unit: 'months' });

test.each([
  ['俩月', 2],
  ['仨月', 3],
  ['三个月', 3],
  ['3', 3],
  ['半年', 6],
  ['年把', 12],
  ['个把月', 1],
  ['一年零仨月', 15],
  ['干了一年零仨月', 15],
  ['一年三个月', 15],
  ['三个半月', 3.5],
  ['一个半月', 1.5],
  ['一年半', 18],
  ['两年', 24],
  ['半个月', 0.5],
  ['十天', 0.5],
  ['大概三个月吧', 3],
  ['厂里欠我三个月工资', 3],
  ['3 months', 3],
])('"%s" is %d months', (said, months) => {
  expect(field.read(said, { today })).toEqual({ kind: 'value', value: months });
});

test.each([
  ['从三月到六月', [4, 3]],
  ['三四个月', [3, 3.5, 4]],
  ['一个多月', [1, 1.5, 2]],
  ['半年多', [6, 8, 10, 12]],
  ['几个月', [2, 3, 5, 8]],
])('"%s" is settled by a choice', (said, months) => {
  const reading = field.read(said, { today });
  expect(reading.kind === 'unsure' && reading.options.map(({ value }) => value)).toEqual(months);
});

test.each(['三月', '三月份', '三个月前', '三千', '三口人', '2023年', '今年把房子卖了', '几年级'])(
  'no length is heard in "%s"',
  (said) => {
    expect(field.read(said, { today })).toEqual({ kind: 'nothing' });
    expect(field.find(said, { today })).toEqual([]);
  },
);

test.each([
  ['干了一年零仨月没交社保', [15]],
  ['厂子停产三个月莫得工资', [3]],
  ['被开了还欠俩月工资', [2]],
  ['下岗两年咧', [24]],
])('finds the lengths of "%s"', (said, months) => {
  expect(field.find(said, { today }).map(({ value }) => value)).toEqual(months);
});
