import type { Household } from '../records/household.ts';
import { type Aid, paidOn } from './aid-register.ts';
import type { CellRead, Column } from './column.ts';
import { formWords } from './form-words.ts';
import { leftOn } from './household-register.ts';
import { sumOf } from './money.ts';
import type { Table } from './sheet.ts';
import { named, type Words } from './words.ts';

/** By what the counts for the level above are cut. */
export type CountEach = 'month' | 'quarter';

/** The counts of one group in one period. */
export type Count = {
  /** `2026-11`, or `2026-4` for the fourth quarter. */
  readonly period: string;
  readonly group: string;
  /** Different households. */
  readonly households: number;
  readonly lines: number;
  readonly cents: number;
};

/** Households that came and went in one period. */
type Movement = { readonly period: string; readonly came: number; readonly went: number } & Omit<
  Count,
  'period' | 'group'
>;

type Asked = {
  readonly each: CountEach;
  /** Days, both counted. */
  readonly from: string;
  readonly to: string;
  readonly words: Words;
};

/** The period a day lies in. */
export const periodOf = (day: string, each: CountEach): string =>
  each === 'month'
    ? day.slice(0, 7)
    : `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** What was received between two days, by period and group; of a line only the day it was received on counts. */
export function countsBy(
  aids: readonly Aid[],
  groupOf: (aid: Aid) => string,
  { each, from, to }: Omit<Asked, 'words'>,
): readonly Count[] {
  const groups = new Map<string, Aid[]>();
  for (const aid of aids) {
    const day = paidOn(aid.line);
    if (day === null || day < from || day > to) continue;
    const key = `${periodOf(day, each)}\n${groupOf(aid)}`;
    const group = groups.get(key);
    if (group) group.push(aid);
    else groups.set(key, [aid]);
  }
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, all]) => {
      const [period = '', group = ''] = key.split('\n');
      return { period, group, ...measured(all) };
    });
}

const measured = (aids: readonly Aid[]) => ({
  households: new Set(aids.map(({ line }) => line.household)).size,
  lines: aids.length,
  cents: sumOf(aids.map(({ line }) => line.cents)),
});

/** The counts for the level above: one table over all, then by category, cause, service and source of money. */
export function countTables(
  aids: readonly Aid[],
  households: readonly Household[],
  asked: Asked,
): readonly [Table<Movement>, ...Table<Count>[]] {
  const { words } = asked;
  const about = words.t('register-period', { from: asked.from, to: asked.to });
  const groups: readonly (readonly [string, (aid: Aid) => string])[] = [
    ['category', ({ line }) => formWords('hardship_category', line.category, words) ?? none(words)],
    ['cause', ({ line }) => formWords('hardship_cause', line.cause, words) ?? none(words)],
    ['service', ({ line }) => named(words, `service-${line.service}`, line.service)],
    [
      'source',
      ({ source }) => (source ? words.t(`register-origin-${source.origin}`) : none(words)),
    ],
  ];
  const tables = groups.map(
    ([by, groupOf]): Table<Count> => ({
      title: words.t('register-counts-by', { by: words.t(`register-column-${by}`) }),
      about,
      columns: [periodColumn(asked), groupColumn(by), ...measures],
      rows: countsBy(aids, groupOf, asked),
    }),
  );
  return [movements(aids, households, asked), ...tables];
}

const none = (words: Words): string => words.t('register-counts-none');

function movements(
  aids: readonly Aid[],
  households: readonly Household[],
  asked: Asked,
): Table<Movement> {
  const within = (day: string | null | undefined): day is string =>
    day !== null && day !== undefined && day >= asked.from && day <= asked.to;
  const inPeriod = (days: readonly (string | null | undefined)[], period: string): number =>
    days.filter((day) => within(day) && periodOf(day, asked.each) === period).length;
  const filed = households.map(({ filedOn }) => filedOn);
  const left = households.map(leftOn);
  const counted = countsBy(aids, () => '', asked);
  const periods = new Set([
    ...counted.map(({ period }) => period),
    ...[...filed, ...left].filter(within).map((day) => periodOf(day, asked.each)),
  ]);
  return {
    title: asked.words.t(`register-counts-${asked.each}`),
    about: asked.words.t('register-period', { from: asked.from, to: asked.to }),
    columns: [
      periodColumn(asked),
      { id: 'came', kind: 'count', width: 12, total: true, read: ({ came }) => came },
      { id: 'went', kind: 'count', width: 12, total: true, read: ({ went }) => went },
      ...measures,
    ],
    rows: [...periods].toSorted().map((period) => ({
      ...(counted.find((one) => one.period === period) ?? { households: 0, lines: 0, cents: 0 }),
      period,
      came: inPeriod(filed, period),
      went: inPeriod(left, period),
    })),
  };
}

const periodColumn = ({ each, words }: Asked): Column<{ readonly period: string }> => ({
  id: 'period',
  kind: 'text',
  width: 18,
  read: ({ period }): CellRead => {
    const [year = '', part = ''] = period.split('-');
    return words.t(`register-${each}`, { year, month: String(Number(part)), quarter: part });
  },
});

const groupColumn = (by: string): Column<Count> => ({
  id: by,
  kind: 'text',
  width: 22,
  read: ({ group }) => group,
});

const measures: readonly Column<Omit<Count, 'period' | 'group'>>[] = [
  { id: 'household_count', kind: 'count', width: 12, read: ({ households }) => households },
  { id: 'line_count', kind: 'count', width: 12, total: true, read: ({ lines }) => lines },
  { id: 'amount', kind: 'yuan', width: 16, total: true, read: ({ cents }) => cents },
];
