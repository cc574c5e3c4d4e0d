import { expect, test } from 'vitest';
import { count } from './count.ts';

const today = '2026-11-23';
const household = count({ min: 1, max: 20, unit: 'people' });
const workers = count({ min: 1, max: 5000, unit: 'people' });
const fields = {
  months: count({ min: 0, max: 120, unit: 'months' }),
  years: count({ min: 0, max: 60, unit: 'years' }),
  sqm: count({ min: 1, max: 1000, unit: 'sqm' }),
  days: count({ min: 0, max: 999, unit: 'days' }),
  times: count({ min: 0, max: 99, unit: 'times' }),
};

test.each([
  ['3', 3],
  ['三', 3],
  ['三口', 3],
  ['我家三口人', 3],
  ['一家三口', 3],
  ['两口子', 2],
  ['家里一共6口人', 6],
  ['加上我五个', 5],
  ['四口，老人跟我住', 4],
  ['就我跟我妈两个人', 2],
  ['就我一个人', 1],
  ['大概五个吧', 5],
  ['五口，不对，六口', 6],
  ['five people', 5],
  // the speaker is among them, or comes to them
  ['三个人加我', 4],
  ['不算我三个', 4],
  ['三个不算我', 4],
  ['除了我还有三个', 4],
  ['连我在内五个', 5],
  ['五个包括我', 5],
  ['加我三个人', 3],
  ['三个人，加我四个', 4],
  ['我加三个', 4],
  ['3个+我', 4],
  // told in parts
  ['三大两小', 5],
  ['2大1小', 3],
  ['大人3个小孩2个', 5],
  ['两个大人一个孩子', 3],
  ['五口人，三大两小', 5],
  ['我们两口子带俩娃', 4],
  ['我们俩和我妈', 3],
  ['我和老婆还有两个孩子', 4],
  ['我一个人带两个孩子', 3],
  ['两老两小加我', 5],
  ['我爸妈，我们两口子，两个娃', 6],
  ['我，老婆，儿子，女儿', 4],
  ['老婆孩子加我三口', 3],
  ['老小五口', 5],
])('a household of "%s" is %d', (said, value) => {
  expect(household.read(said, { today })).toEqual({ kind: 'value', value });
});

test.each([
  ['四五口人', [4, 5]],
  ['5、6个', [5, 6]],
  ['老婆和两个孩子', [4, 3]],
  ['我两个孩子', [3, 2]],
  ['我和老婆孩子', [3, 2]],
  ['不到五个人', [4, 3, 2]],
])('a household of "%s" is settled by a choice', (said, values) => {
  const reading = household.read(said, { today });
  expect(reading.kind === 'unsure' && reading.options.map(({ value }) => value)).toEqual(values);
});

test.each(['25', '0', '三千'])('a household of %s people is explained with its limits', (said) => {
  expect(household.read(said, { today })).toMatchObject({
    problem: {
      key: 'problem-count-range',
      args: { min: { args: { count: 1 } }, max: { args: { count: 20 } } },
    },
  });
});

test.each([
  '三个月',
  '30岁',
  '我家在三楼',
  '三千块',
  '你们几点上班',
  '不知道',
  '2023年',
  '孩子上高三',
  '第三个',
  '最后一个',
  '倒数第二个',
])('no household is counted in "%s"', (said) => {
  expect(household.read(said, { today })).toEqual({ kind: 'nothing' });
  expect(household.find(said, { today })).toEqual([]);
});

test.each([
  ['我们八个人', 8],
  ['20个缝纫工', 20],
  ['保洁两名', 2],
  ['欠我们十二个人', 12],
])('"%s" are %d workers', (said, value) => {
  expect(workers.read(said, { today })).toEqual({ kind: 'value', value });
});

test('a round number of workers is settled by a choice', () => {
  expect(workers.read('三十多个人', { today })).toMatchObject({
    kind: 'unsure',
    options: [{ value: 30 }, {}, {}, {}],
  });
});

test.each([
  ['months', '半年', 6],
  ['months', '一年零三个月', 15],
  ['months', '俩月', 2],
  ['years', '干了五年了', 5],
  ['years', '十来年', 10],
  ['sqm', '60平', 60],
  ['sqm', '房子八十五平米', 85],
  ['days', '一个星期', 7],
  ['days', '住了半个月', 15],
  ['times', '去过两回', 2],
  ['times', '从来没有', 0],
] as const)('in %s "%s" is %d', (unit, said, value) => {
  expect(fields[unit].read(said, { today })).toEqual({ kind: 'value', value });
});

test.each([
  ['八月、九月、十月', [3]],
  ['8月9月10月', [3]],
  ['8月份和9月份', [2]],
  ['7月，8月，还有10月的工资没发', [3]],
  ['三四五月份', [3]],
  ['789月', [3]],
  ['七、八、九三个月', [3]],
  ['四月到六月，三个月', [3]],
  ['七八月份', [2, 1]],
  ['从3月到现在', [9, 8]],
  ['6月至今', [6, 5]],
  ['三月份开始一直没发到现在', [9, 8]],
  ['从三月份起', [9, 8]],
  ['7-9月', [3, 2]],
  ['12月到2月', [3, 2]],
  ['去年十月到今年三月', [6, 5]],
  ['从去年12月到现在', [12, 11]],
])('"%s" is %j months owed, and where the last may count or not it is asked', (said, values) => {
  const reading = fields.months.read(said, { today });
  const heard = reading.kind === 'unsure' ? reading.options.map(({ value }) => value) : [];
  expect(reading.kind === 'value' ? [reading.value] : heard).toEqual(values);
});

test.each([
  ['months', '三个半月', [3, 4]],
  ['years', '三年半', [3, 4]],
  ['sqm', '60.5平方', [60, 61]],
] as const)('in %s "%s" is no whole number', (unit, said, values) => {
  const reading = fields[unit].read(said, { today });
  expect(reading.kind === 'unsure' && reading.options.map(({ value }) => value)).toEqual(values);
});

test.each([
  ['一个月两千五养四口人', [4]],
  ['老板跑路了，欠俺们八个人三个月工资', [8]],
  ['我一个人带孩子，两个娃', []],
])('finds the people of "%s"', (said, values) => {
  expect(household.find(said, { today }).map(({ value }) => value)).toEqual(values);
});

test('how much one earns in a month counts no people', () => {
  expect(household.find('全家就我一个月三千二', { today })).toEqual([]);
});

test.each(['六个月吧，4月半个月算不算？那就五个半月', '六个月，那就五个半月吧'])(
  'of "%s" the last counts, five or six months',
  (said) => {
    const field = count({ min: 1, max: 240, unit: 'months' });
    expect(field.read(said, { today: '2026-11-23' })).toMatchObject({
      kind: 'unsure',
      options: [{ value: 5 }, { value: 6 }],
    });
  },
);
