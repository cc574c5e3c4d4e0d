import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import { table } from './standing-table.ts';

const owed = (said: string) =>
  Object.fromEntries(
    analyze(said, { today: '2026-11-30' })
      .fields.filter(({ question }) => question === 'owed_from' || question === 'owed_to')
      .map(({ question, value }) => [question, value]),
  );

describe('about so many months are no months of the calendar', () => {
  test.each([
    '二三四个月都没发工资',
    '三四五个月没结工资了',
    '五六七个月没开工资',
    '六七八个月不发工钱',
    '都四五六个月没见工资了',
  ])('“%s”', (said) => {
    expect(owed(said)).toEqual({});
  });

  test.each([
    ['七八九三个月没开工资', { owed_from: '2026-07', owed_to: '2026-09' }],
    ['七八两个月没发工资', { owed_from: '2026-07', owed_to: '2026-08' }],
    ['七八俩月没发工资', { owed_from: '2026-07', owed_to: '2026-08' }],
    ['二三四月都没发工资', { owed_from: '2026-02', owed_to: '2026-04' }],
  ])('months that are named stay: “%s”', (said, range) => {
    expect(owed(said)).toEqual(range);
  });
});

table('at the question how many are asked, and no month is set', [
  ['legal_aid.months_owed', {}, '二三四个月都没发', { '?': [2, 3, 4] }],
  ['legal_aid.months_owed', {}, '三四五个月没给了', { '?': [3, 4, 5] }],
]);
