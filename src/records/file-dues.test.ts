import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import { capsLeft } from './caps.ts';
import { fileDues } from './file-dues.ts';
import type { Household } from './household.ts';
import type { Line } from './line.ts';

const file = (more: Partial<Household> = {}): Household =>
  ({
    kind: 'household',
    id: 'DA26-000001',
    state: 'filed',
    filedOn: '2026-01-15',
    opened: Date.parse('2026-01-10T09:00:00+08:00'),
    years: [],
    visits: [],
    facts: {},
    ...more,
  }) as unknown as Household;

const on = (day: string) => ({
  centre: exampleCentre,
  now: Date.parse(`${day}T09:00:00+08:00`),
});
const dues = (of: Household, day: string) =>
  fileDues(of, on(day)).map((one) => `${one.what} ${one.day}`);

test('half a year after the last visit another is due, and a visit ends that', () => {
  expect(dues(file(), '2026-07-16')).toEqual([]);
  expect(dues(file(), '2026-07-17')).toEqual(['visit 2026-07-17']);
  const visited = file({ visits: [{ day: '2026-07-01' }] as never });
  expect(dues(visited, '2026-07-17')).toEqual([]);
});

test('a year after the newest line the review is due; a new line ends that', () => {
  const reviewed = { day: '2026-01-15', year: 2026 } as never;
  const visits = [{ day: '2026-12-20' }] as never;
  expect(dues(file({ years: [reviewed], visits }), '2027-01-14')).toEqual([]);
  expect(dues(file({ years: [reviewed], visits }), '2027-01-15')).toEqual(['review 2027-01-15']);
  const again = { day: '2027-01-15', year: 2027 } as never;
  expect(dues(file({ years: [reviewed, again], visits }), '2027-01-16')).toEqual([]);
});

test('the end of a watch is told a month before, until a line says how it stands', () => {
  const left = file({ state: 'exited', leaving: { watch: '2026-12-31' } as never });
  expect(dues(left, '2026-11-30')).toEqual([]);
  expect(dues(left, '2026-12-01')).toEqual(['watch 2026-12-31']);
  expect(dues(left, '2027-03-01')).toEqual(['watch 2026-12-31']);
  const looked = { day: '2026-12-28', year: 2026 } as never;
  expect(dues({ ...left, years: [looked] }, '2027-03-01')).toEqual([]);
});

test.each(['proposed', 'closed'] as const)('a file that is %s waits for nothing', (state) => {
  expect(dues(file({ state }), '2030-01-01')).toEqual([]);
});

const aid = (cents: number, more: Partial<Line> = {}): Line =>
  ({ id: String(cents), service: 'relief', year: 2026, state: 'paid', cents, ...more }) as Line;

test('caps say what they leave: times, and multiples of the line of the day, each of its own service', () => {
  const centre = {
    ...exampleCentre,
    caps: [
      { service: 'relief', category: 'deep', unit: 'dibao_months', value: 12, source: 'x' },
      { service: 'relief', category: 'relative', unit: 'dibao_months', value: 8, source: 'x' },
      { service: 'any', unit: 'times', value: 4, source: 'x' },
    ] as const,
    thresholds: { dibao_line: [{ value: 700, from: '2026-01-01', source: 'x' }] },
  };
  const left = (aids: readonly Line[], category: 'deep' | null, day = '2026-11-23') =>
    capsLeft({ aids, year: 2026, category }, { centre, day }).map((one) => [one.had, one.left]);
  const aids = [
    aid(300_000),
    aid(1, { state: 'dropped' }),
    aid(7, { year: 2025 }),
    aid(50_000, { service: 'seasonal' }),
  ];
  expect(left(aids, 'deep')).toEqual([
    [300_000, 540_000],
    [2, 2],
  ]);
  expect(left(aids, null)).toEqual([[2, 2]]);
  expect(left([aid(900_000)], 'deep')).toEqual([
    [900_000, 0],
    [1, 3],
  ]);
  expect(left([], 'deep', '2025-06-01')).toEqual([
    [0, null],
    [0, 4],
  ]);
});
