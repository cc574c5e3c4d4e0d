import { expect, test } from 'vitest';
import { date } from './date.ts';

const today = '2026-11-23';
const past = date({ when: 'past', min: '1900-01-01' });

test('asked since when or until when, a stretch gives that end of it', () => {
  const from = date({ when: 'past', end: 'from' });
  const to = date({ when: 'past', end: 'to' });
  for (const said of ['2025.10-2026.3', '去年十月到今年三月', '25/10—26/3']) {
    expect(from.read(said, { today })).toEqual({ kind: 'value', value: '2025-10' });
    expect(to.read(said, { today })).toEqual({ kind: 'value', value: '2026-03' });
  }
  expect(from.read('上一季度', { today })).toEqual({ kind: 'value', value: '2026-07' });
  expect(to.read('上一季度', { today })).toEqual({ kind: 'value', value: '2026-09' });
  expect(from.read('去年八月', { today })).toEqual({ kind: 'value', value: '2025-08' });
});

test.each([
  ['干了一年零仨月没交社保，去年四月走的', ['2025-04']],
  ['2023年5月进厂，2025年12月31日被辞退', ['2023-05', '2025-12-31']],
  ['工资从去年腊月就没发', ['2026-01']],
  ['3月5000块', ['2026-03']],
  ['明年再说，今天先登记', ['2026-11-23']],
  ['电话13812345678，身份证990101198001010014', []],
  ['第3个月，初三，高三', []],
])('finds the past dates of "%s"', (said, values) => {
  expect(past.find(said, { today }).map(({ value }) => value)).toEqual(values);
});

test('says what it heard only about', () => {
  const found = past.find('大概2019年吧，三年前，2023年5月', { today });
  expect(found.map(({ approx }) => approx === true)).toEqual([true, true, false]);
});

test('shows a date as precisely as it is, and hides all but its year', () => {
  expect(past.show('2023-05-03')).toMatchObject({ key: 'show-date-day', args: { day: '3' } });
  expect(past.show('2023')).toEqual({ key: 'show-date-year', args: { year: '2023' } });
  expect(past.mask('1985-03-02')).toEqual({ key: 'literal', args: { text: '1985-**' } });
});

test.each([
  ['10月15，不对，18号', '2026-10-18'],
  ['上个月十几号吧，记不清，10月15，不对，18号', '2026-10-18'],
  ['去年3月5号，说错了，8号', '2025-03-08'],
  ['10月15号，不对，9月18号', '2026-09-18'],
])('"%s": a day put right stays in its month', (said, value) => {
  const field = date({ when: 'past', precision: 'day' });
  expect(field.read(said, { today: '2026-11-23' })).toEqual({ kind: 'value', value });
});
