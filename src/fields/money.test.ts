import { expect, test } from 'vitest';
import type { Reading } from './field.ts';
import { money } from './money.ts';

const today = '2026-11-23';
const month = money({ per: 'month' });
const year = money({ per: 'year' });
const once = money({ per: 'once' });

/** A reading in short: the value, `? a | b` for options, `! key` for a problem, `-` for nothing. */
function short(reading: Reading): string {
  if (reading.kind === 'value') return JSON.stringify(reading.value);
  if (reading.kind === 'problem') return `! ${reading.problem.key}`;
  if (reading.kind === 'nothing') return '-';
  return `? ${reading.options.map(({ value }) => JSON.stringify(value)).join(' | ')}`;
}
const read = (said: string, field = month): string => short(field.read(said, { today }));
const about = (value: number, ends = {}): string =>
  JSON.stringify({ value, approx: true, ...ends });

test.each([
  ['三千', 3000],
  ['3000', 3000],
  ['3,000元', 3000],
  ['¥3000', 3000],
  ['三千块钱', 3000],
  ['是三千', 3000],
  ['嗯，三千吧', 3000],
  ['两千五', 2500],
  ['2k5', 2500],
  ['一万二', 12000],
  ['一个月3500元', 3500],
  ['3500/月', 3500],
  ['三千一个月', 3000],
  ['月薪四千二', 4200],
  ['到手三千八', 3800],
  ['每个月能拿2600块', 2600],
  ['我在厂里上班一个月能拿两千八', 2800],
  ['三千，最近效益不好', 3000],
  ['三千，不对，三千五', 3500],
  ['不是三千，是三千五', 3500],
  ['伍仟陆佰圆', 5600],
  ['没有收入', 0],
  ['一分钱没有', 0],
  ['没有', 0],
  ['0', 0],
  ['3000 yuan a month', 3000],
  ['I earn 3000 yuan a month', 3000],
  ['３０００', 3000],
  ['三百块五毛', 300.5],
])('an income of "%s" is %d', (said, value) => {
  expect(read(said)).toBe(String(value));
});

test.each([
  ['大概三千吧', about(3000)],
  ['三千块左右', about(3000)],
  ['差不多3000', about(3000)],
  ['about 3000', about(3000)],
  ['八百来块', about(800)],
  ['千把块', about(1000)],
  ['百十来块', about(110)],
  ['三千多', about(3000, { min: 3000, max: 4000 })],
  ['三千出头', about(3000, { min: 3000, max: 4000 })],
  ['四五千', about(4500, { min: 4000, max: 5000 })],
  ['2800到3200', about(3000, { min: 2800, max: 3200 })],
  ['小一万', about(9000, { max: 10000 })],
  ['不到两千', about(2000, { max: 2000 })],
  ['三千以上', about(3000, { min: 3000 })],
])('an income of "%s" is about', (said, value) => {
  expect(read(said)).toBe(value);
});

test.each([
  ['3', '? 3 | 3000 | 30000'],
  ['3.5', '? 3500 | 35000'],
  ['5块', '? 5 | 5000 | 50000'],
  ['两八', '? 280 | 2800 | 28000'],
  ['三五', `? 350 | 3500 | ${about(4000, { min: 3000, max: 5000 })} | 35000`],
  ['一天一百八', '? 3960 | 4680 | 5400'],
  ['180/天', '? 3960 | 4680 | 5400'],
  ['一百八一天', '? 3960 | 4680 | 5400'],
  ['日薪200', '? 4400 | 5200 | 6000'],
  ['一年三万', '? 2500'],
  ['三万一年', '? 2500'],
  ['年薪5万', `? ${about(4167)}`],
  ['一个星期500', '? 2000'],
  ['几千', `? ${about(2000)} | ${about(5500)} | ${about(8000)}`],
  ['底薪两千加提成一千', '? 2000 | 1000 | 3000'],
  ['我两千五，老婆三千', '? 2500 | 3000 | 5500'],
])('an income of "%s" is to be settled first', (said, options) => {
  expect(read(said)).toBe(options);
});

test('a daily wage asks for the days of a month, with the days on every option', () => {
  const reading = month.read('一天一百八', { today });
  expect(reading).toMatchObject({
    kind: 'unsure',
    ask: { key: 'problem-money-days-month' },
    options: [{ label: { key: 'show-money-days', args: { days: 22 } } }, {}, {}],
  });
});

test.each([
  ['一百亿', '! problem-money-over'],
  ['9999999999999999999999', '-'],
  ['-500', '! problem-money-negative'],
  ['亏了五百', '! problem-money-negative'],
  ['一小时20', '! problem-money-rate-month'],
  ['一件五毛', '! problem-money-rate-month'],
])('an income of "%s" is explained as wrong', (said, problem) => {
  expect(read(said)).toBe(problem);
});

test('only a net figure may lie below zero', () => {
  expect(read('-500', money({ per: 'month', mayBeNegative: true }))).toBe('-500');
});

test.each([
  '看病花了三万',
  '我家三口人',
  '三个月没发工资了',
  '欠我三个月工资',
  '我今年45岁',
  '2023年5月',
  '2023-05-01',
  '13812345678',
  '990101198001010014',
  '问一下三千够不够低保',
  '孩子上高三',
  '老婆三千',
  '三楼',
  '你们几点上班',
  '不知道',
  '计件，多劳多得',
  '第三个',
  '万一被辞了呢',
  '千万别告诉厂里',
  '学费八千',
  '一起办吧',
])('an income is not heard in "%s"', (said) => {
  expect(read(said)).toBe('-');
});

test.each([
  ['一年六万', 60000],
  ['六万', 60000],
  ['全年三万五', 35000],
  ['全家一年五万二', 52000],
])('a yearly income of "%s" is %d', (said, value) => {
  expect(read(said, year)).toBe(String(value));
});

test.each([
  ['一个月两千五', '? 30000'],
  ['一学期四千', '? 8000'],
])('a yearly amount said as "%s" is converted only when confirmed', (said, options) => {
  expect(read(said, year)).toBe(options);
});

test.each([
  ['学费八千', 8000],
  ['一万八', 18000],
  ['住院花了三万', 30000],
  ['报完还剩1w8', 18000],
  ['欠我三万六', 36000],
  ['老板还欠我两万多', about(20000, { min: 20000, max: 30000 })],
  ['想贷十万', 100000],
  ['5块', 5],
])('an amount once of "%s" is %s', (said, value) => {
  expect(read(said, once)).toBe(String(value));
});

test('an amount about another thing is not taken where the field knows what it is about', () => {
  const tuition = money({ per: 'once', about: ['school'] });
  expect(read('学费八千', tuition)).toBe('8000');
  expect(read('住院花了三万', tuition)).toBe('-');
  expect(read('老板欠我三万', tuition)).toBe('-');
});
