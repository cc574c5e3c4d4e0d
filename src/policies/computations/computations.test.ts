import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computationOf, computations, toldInputs } from '../computations.ts';
import { leaveDays } from './annual-leave.ts';
import { unsigned, weekdays } from './double-pay.ts';
import { lastDaysOf } from './last-days.ts';
import { type BirthKind, maternityDays } from './maternity.ts';
import { overtimeOf } from './overtime.ts';
import { monthsToPay, type RetirementKind, retirementOf } from './retirement.ts';
import { severanceMonths, severanceOf } from './severance.ts';
import { trialMonths } from './trial.ts';
import { mostMonths } from './unemployment.ts';

const retirements: readonly (readonly [string, RetirementKind, string, number, number])[] = [
  ['1965-03', 'man', '2025-04', 60, 1],
  ['1976-08', 'woman_50', '2027-06', 50, 10],
  ['1972-05', 'woman_55', '2028-01', 55, 8],
  ['1964-12', 'man', '2024-12', 60, 0],
  ['1965-01', 'man', '2025-02', 60, 1],
  ['1970-01', 'woman_55', '2025-02', 55, 1],
  ['1975-01', 'woman_50', '2025-02', 50, 1],
  ['1976-12', 'man', '2039-12', 63, 0],
  ['1984-11', 'woman_50', '2039-11', 55, 0],
  ['1990-06', 'man', '2053-06', 63, 0],
];

test.each(retirements)(
  'born %s, %s: retired in %s at %i years and %i months',
  (born, kind, month, years, months) => {
    expect(retirementOf(born, kind)).toMatchObject({ month, age: { years, months } });
  },
);

test('nobody retires before the old age, nor more than the most later, and whoever is born later retires no earlier', () => {
  const kinds = fc.constantFrom<RetirementKind>('man', 'woman_50', 'woman_55');
  const month = fc.tuple(fc.integer({ min: 1950, max: 2005 }), fc.integer({ min: 1, max: 12 }));
  const text = ([year, of]: readonly [number, number]) => `${year}-${String(of).padStart(2, '0')}`;
  fc.assert(
    fc.property(kinds, month, month, (kind, one, other) => {
      const [first, last] = [text(one), text(other)].toSorted() as [string, string];
      const [early, late] = [retirementOf(first, kind), retirementOf(last, kind)];
      expect(early.month <= late.month).toBe(true);
      expect(early.later).toBeLessThanOrEqual(kind === 'woman_50' ? 60 : 36);
      expect(early.earliest >= early.before && early.earliest <= early.month).toBe(true);
    }),
  );
});

test.each([
  [2026, 180],
  [2029, 180],
  [2030, 186],
  [2035, 216],
  [2039, 240],
  [2050, 240],
])('in %i a monthly pension wants %i months of contributions', (year, months) => {
  expect(monthsToPay(year)).toBe(months);
});

test.each([
  [11, 0],
  [12, 12],
  [59, 12],
  [60, 18],
  [72, 18],
  [119, 18],
  [120, 24],
  [400, 24],
])('%i months paid: unemployment benefit for at most %i months', (paid, most) => {
  expect(mostMonths(paid)).toBe(most);
});

test('double pay begins with the second month, ends with the first year, and its part is by working days', () => {
  expect(unsigned('2025-03-01', '2025-03-20')).toBeNull();
  expect(unsigned('2025-03-01', '2025-06-30')).toEqual({
    from: '2025-04-01',
    to: '2025-06-30',
    months: 3,
    part: null,
  });
  expect(unsigned('2025-03-01', '2026-11-30')).toMatchObject({
    to: '2026-02-28',
    months: 11,
    part: null,
  });
  // 2025-06-02 to 13: ten weekdays of the 21 in June.
  expect(unsigned('2025-04-01', '2025-06-13')).toMatchObject({
    months: 1,
    part: { days: 10, of: 21 },
  });
  expect(weekdays('2025-06-07', '2025-06-08')).toBe(0);
});

test('overtime is one and a half, two and three times the pay of an hour', () => {
  const { hour, workday, restDay, feast } = overtimeOf(4350);
  expect(hour).toBeCloseTo(25);
  expect([workday, restDay, feast].map((one) => Math.round(one * 100) / 100)).toEqual([
    37.5, 50, 75,
  ]);
});

test.each([
  [5, 0.5],
  [6, 1],
  [12, 1],
  [13, 1.5],
  [43, 4],
  [78, 7],
  [84, 7],
])('%i months with one employer are %f months of pay', (worked, months) => {
  expect(severanceMonths(worked)).toBe(months);
});

test('high pay is capped at three times the average and twelve years, and not where the average is not set', () => {
  expect(severanceOf(240, 30_000, 6000)).toEqual({
    months: 12,
    pay: 18_000,
    sum: 216_000,
    capped: true,
  });
  expect(severanceOf(240, 5000, 6000)).toEqual({
    months: 20,
    pay: 5000,
    sum: 100_000,
    capped: false,
  });
  expect(severanceOf(240, 30_000, null)).toMatchObject({ months: 20, sum: 600_000, capped: false });
});

test.each<readonly [BirthKind, number]>([
  ['single', 98],
  ['difficult', 113],
  ['twins', 113],
  ['twins_difficult', 128],
  ['lost_early', 15],
  ['lost_late', 42],
])('%s: %i days', (kind, sum) => {
  expect(maternityDays(kind).sum).toBe(sum);
});

test('last days are those of the clocks of legal aid', () => {
  const last = (of: 'wages' | 'dismissal' | 'injury' | 'award', day: string) =>
    Object.fromEntries(lastDaysOf(of, day, '2025-03-10').map((one) => [one.id, one.last]));
  expect(last('wages', '2025-04-10')).toMatchObject({ arbitration: '2026-04-10' });
  expect(last('dismissal', '2025-04-10')).toEqual({ arbitration: '2026-04-10' });
  expect(last('injury', '2025-03-01')).toEqual({
    injury_employer: '2025-03-31',
    injury_worker: '2026-03-01',
  });
  expect(last('award', '2025-03-01')).toEqual({ lawsuit: '2025-03-16' });
});

test('trial periods and annual leave go by their steps', () => {
  expect(trialMonths).toEqual({ under_3m: 0, under_1y: 1, under_3y: 2, from_3y: 6, task: 0 });
  expect([11, 12, 119, 120, 239, 240].map(leaveDays)).toEqual([0, 5, 5, 10, 10, 15]);
});

const given = {
  calc_birth: '1976-08',
  calc_retirement: 'woman_50',
  calc_paid: 72,
  calc_hired: '2025-03-01',
  calc_until: '2025-12-20',
  calc_wage: { value: 4000, approx: true },
  calc_worked: 43,
  calc_worked_all: 130,
  calc_birth_kind: 'twins',
  calc_matter: 'wages',
  calc_event: '2026-04-10',
  calc_contract: 'under_3y',
} as const;

test.each(computations)('%s shows its steps and says what it could not know', (id) => {
  const done = computationOf(id)?.reckon(given, { today: '2026-11-30', figure: () => undefined });
  expect(done?.steps.length).toBeGreaterThan(0);
  expect(done?.unknown.length).toBeGreaterThan(0);
});

test('what the words of a question tell is not asked again, and what they leave open is', () => {
  const told = (id: string, words: string) => {
    const of = computationOf(id);
    return of === undefined ? null : toldInputs(of, words, '2026-11-30');
  };
  expect(told('retirement', '我是1976年8月生的女工，啥时候退休')).toEqual({
    calc_birth: '1976-08',
    calc_retirement: 'woman_50',
  });
  expect(told('overtime', '一个月4000块，周末加班给多少')).toEqual({ calc_wage: 4000 });
  expect(told('severance', '干了三年七个月，被辞能赔几个月')).toEqual({ calc_worked: 43 });
  expect(told('double_pay', '2025年3月1日进厂，没签合同，双倍工资咋算')).toEqual({});
});

test.each([
  ['unemployment', '工资欠半年，失业保险能领多久', {}],
  ['unemployment', '失业金交了六年零两个月，能领几个月', { calc_paid: 74 }],
  ['overtime', '老板欠我两万，周末加班该给多少', {}],
  ['overtime', '我月薪5200，国庆加班三天给多少', { calc_wage: 5200 }],
  ['severance', '拖了四个月没发钱，我走能赔几个月', {}],
  ['annual_leave', '工龄十二年，年假几天', { calc_worked_all: 144 }],
])('%s takes from “%s” what is told of it and no other number', (id, words, given) => {
  const of = computationOf(id);
  expect(of === undefined ? null : toldInputs(of, words, '2026-11-30')).toEqual(given);
});
