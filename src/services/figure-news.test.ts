import { expect, test } from 'vitest';
import { centreWith, exampleCentre } from '../../test/contracts/example-centre.ts';
import { lacking } from '../../test/contracts/service-words.ts';
import type { Centre } from '../messages/centre.ts';
import { figureNews } from './figure-news.ts';
import { services } from './index.ts';

const source = '县里的文件';
const set = (thresholds: Centre['thresholds'], rules: Centre['rules'] = {}): Centre => ({
  ...centreWith({}, rules),
  thresholds,
});
const line = { value: 700, from: '2025-07-01', source };
const next = { value: 760, from: '2026-08-01', source };

/** What is said of a centre's figures on a day. */
const said = (centre: Centre, day: string) =>
  figureNews(centre, day).map(({ kind, name }) => `${name} ${kind}`);

test.each([
  ['the last day of its year', { dibao_line: [line] }, {}, '2026-06-30', []],
  ['a year after', { dibao_line: [line] }, {}, '2026-07-01', ['dibao_line old']],
  [
    'the county looks at half a year',
    { dibao_line: [line] },
    { figure_old_months: 6 },
    '2026-01-01',
    ['dibao_line old'],
  ],
  [
    'a newer one is written already, far ahead',
    { dibao_line: [line, next] },
    { figure_soon_days: 14 },
    '2026-07-17',
    [],
  ],
  [
    'and fourteen days before it begins',
    { dibao_line: [line, next] },
    { figure_soon_days: 14 },
    '2026-07-18',
    ['dibao_line soon'],
  ],
  ['the day it begins', { dibao_line: [line, next] }, {}, '2026-08-01', []],
  ['none holds yet', { dibao_line: [next] }, {}, '2026-07-20', ['dibao_line soon']],
  ['a ratio is no yearly figure', { accident_ratio: [line] }, {}, '2029-01-01', []],
  [
    'but another of it is told',
    { accident_ratio: [line, next] },
    {},
    '2026-07-20',
    ['accident_ratio soon'],
  ],
])('%s', (_when, thresholds, rules, day, news) => {
  expect(said(set(thresholds, rules), day)).toEqual(news);
});

test('without rules of its own a county hears of a year and of thirty days', () => {
  const bare = { ...set({ dibao_line: [line, next] }), rules: {} };
  expect(said(bare, '2026-07-01')).toEqual([]);
  expect(said(bare, '2026-07-02')).toEqual(['dibao_line soon']);
});

test('every figure that some service reads has a name for staff, and the example centre sets none other', () => {
  const names = services.flatMap(({ settings = [] }) =>
    settings.filter(({ part }) => part === 'thresholds').map(({ name }) => name),
  );
  expect(lacking(names.map((name) => `figure-${name}`))).toEqual([]);
  expect(Object.keys(exampleCentre.thresholds).filter((name) => !names.includes(name))).toEqual([]);
});
