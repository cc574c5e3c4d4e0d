import { expect, test } from 'vitest';
import { pay, payOf } from './pay.ts';

const today = { today: '2026-11-23' };
const field = pay();
const read = (text: string) => field.read(text, today);

test.each([
  ['四千到六千一个月', 4000, 6000, 'month'],
  ['月薪3500-4500', 3500, 4500, 'month'],
  ['一天一百二', 120, 120, 'day'],
  ['200块一天管饭', 200, 200, 'day'],
  ['18块一小时', 18, 18, 'hour'],
  ['计件，做一件两块五', 2.5, 2.5, 'piece'],
  ['一个月三千二包吃住', 3200, 3200, 'month'],
  ['4000 a month', 4000, 4000, 'month'],
  ['每月三千多', 3000, 3000, 'month'],
])('"%s" is pay with its unit', (text, min, max, per) => {
  expect(read(text)).toEqual({ kind: 'value', value: { min, max, per } });
});

test.each([
  ['3500', ['month']],
  ['三千到四千', ['month']],
  ['一百五', ['day', 'hour', 'piece']],
])('"%s" has no unit: it is asked for, and only what it may be is put', (text, units) => {
  const reading = read(text);
  const put =
    reading.kind === 'unsure' ? reading.options.map(({ value }) => payOf(value)?.per) : [];
  expect(put).toEqual(units);
});

test.each([
  ['面议', 'problem-pay-agreed'],
  ['工资好商量', 'problem-pay-agreed'],
  ['老员工一个月六千，新来的一个月四千', 'problem-pay-several'],
])('"%s" is told what is wanted', (text, key) => {
  expect(read(text)).toMatchObject({ kind: 'problem', problem: { key } });
});

test('an amount in passing is pay only where its unit stands with it', () => {
  const in_ = (text: string) => field.find(text, today).map(({ value }) => value);
  expect(in_('招五个人，一天一百八，干三个月')).toEqual([{ min: 180, max: 180, per: 'day' }]);
  expect(in_('招五个人，押金两百')).toEqual([]);
});
