import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import { table } from './standing-table.ts';

const pay = { matter: 'wages' } as const;
const since = { matter: 'wages', owed_from: '2025-08' } as const;

table('a year said once holds for the months named behind it', [
  ['legal_aid.owed_from', pay, '去年八月九月', { owed_from: '2025-08', owed_to: '2025-09' }],
  ['legal_aid.owed_from', pay, '去年八月到九月', { owed_from: '2025-08', owed_to: '2025-09' }],
  [
    'legal_aid.owed_from',
    pay,
    '是去年八月 去年 25年八月九月',
    { owed_from: '2025-08', owed_to: '2025-09' },
  ],
  ['legal_aid.owed_from', pay, '去年十一月十二月', { owed_from: '2025-11', owed_to: '2025-12' }],
  [
    'legal_aid.owed_from',
    pay,
    '前年十月十一月十二月',
    { owed_from: '2024-10', owed_to: '2024-12' },
  ],
  ['legal_aid.owed_from', pay, '去年十二月到一月', { owed_from: '2025-12', owed_to: '2026-01' }],
  [
    'legal_aid.owed_from',
    pay,
    '二五年六月七月的工资',
    { owed_from: '2025-06', owed_to: '2025-07' },
  ],
  ['legal_aid.event_date', { matter: 'injury' }, '去年八月九号', { event_date: '2025-08-09' }],
]);

table('months named one by one are counted, the last that was paid not among them', [
  [
    'legal_aid.owed_from',
    pay,
    '七月份开始差起的七月八月九月嘛十月是宏达发的',
    { owed_from: '2026-07', owed_to: '2026-09' },
  ],
  [
    'legal_aid.owed_from',
    pay,
    '从三月开始欠的，三月四月五月，六月发了',
    { owed_from: '2026-03', owed_to: '2026-05' },
  ],
  ['legal_aid.owed_from', pay, '五六七三个月', { owed_from: '2026-05', owed_to: '2026-07' }],
  ['legal_aid.months_owed', pay, '五六七三个月', { months_owed: 3 }],
  ['legal_aid.months_owed', pay, '去年八月九月', { months_owed: 2 }],
  ['legal_aid.months_owed', pay, '最后俩月工资厂子还没给我呢', { months_owed: 2 }],
  ['legal_aid.months_owed', pay, '最后四个月', { months_owed: 4 }],
]);

table('a month without a year is of the year that stands beside it', [
  [
    'legal_aid.people_groups',
    { ...since, months_owed: 2 },
    '欠工资加一起一万零四 去年八月到九月的',
    { wages_owed: 10004, owed_to: '2025-09' },
  ],
  [
    'legal_aid.story',
    since,
    '效益不好 八月九月工资没发',
    { story: '效益不好 八月九月工资没发', months_owed: 2, owed_to: '2025-09' },
  ],
  ['legal_aid.story', since, '老板一直拖，欠到九月', { story: '老板一直拖，欠到九月' }],
]);

const today = '2026-11-30';
const told = (text: string) =>
  Object.fromEntries(
    analyze(text, { today }).fields.map(({ question, value, sure }) => [
      question,
      sure ? value : { put: value },
    ]),
  );

describe('what an opening tells of months', () => {
  test.each<[string, object]>([
    ['差我们七八九三个月总共六千三', { owed_from: '2026-07', owed_to: '2026-09', months_owed: 3 }],
    ['厂里三四五三个月一分没发', { owed_from: '2026-03', owed_to: '2026-05', months_owed: 3 }],
    ['欠我去年七月八月九月的工资', { owed_from: '2025-07', owed_to: '2025-09', months_owed: 3 }],
    ['我2025年8月9月的工资没发', { owed_from: '2025-08', owed_to: '2025-09', months_owed: 2 }],
    ['厂里欠我去年十一月、一月的工资', { owed_from: '2025-11', owed_to: '2026-01' }],
    ['最后三个月工资没发', { months_owed: 3 }],
    ['走的时候最后四个月的钱没结', { months_owed: 4 }],
    ['去年最后三个月工资没发', { owed_from: '2025-10', owed_to: '2025-12', months_owed: 3 }],
  ])('%s', (text, facts) => {
    expect(told(text)).toMatchObject(facts);
  });

  test('months behind a year that was told of something else are put and not kept', () => {
    expect(told('厂子去年效益不好，八月九月工资没发')).toMatchObject({
      owed_from: { put: '2025-08' },
      owed_to: { put: '2025-09' },
      months_owed: 2,
    });
  });
});

describe('a time in a clause of social insurance is none of pay', () => {
  test.each([
    '厂子欠我两个月工资 一个月五千二 一共一万零四百 社保从去年三月就没给交',
    '老板欠我两个月工资，养老保险从前年五月起就没给交过',
    '欠两个月工钱，社保今年一月开始就没给交了',
    '公司拖欠工资两个月，五险从去年十月起没交',
    '工资欠了两个月，社保从去年六月就没给我交',
  ])('%s', (text) => {
    const facts = told(text);
    expect(facts).toMatchObject({ months_owed: 2 });
    expect(facts).not.toHaveProperty('owed_from');
    expect(facts['social_insurance']).not.toBe(false);
  });

  test('who was never insured is without it, and pay keeps its own month', () => {
    expect(told('厂里从来没给我交过社保')).toMatchObject({ social_insurance: false });
    expect(told('工资从五月开始就没发，社保也没交')).toMatchObject({
      owed_from: '2026-05',
      social_insurance: false,
    });
  });
});

table('asked since when pay is owed, a month of insurance is no answer', [
  ['legal_aid.owed_from', pay, '社保从去年三月就没给交', {}],
  [
    'legal_aid.owed_from',
    pay,
    '养老保险是前年五月断的，工资是今年八月开始欠的',
    { owed_from: '2026-08' },
  ],
]);
