import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centreWith, exampleCentre, factsAre } from '../../test/contracts/example-centre.ts';
import { pickBy, walk } from '../../test/contracts/service-walk.ts';
import type { Centre } from '../messages/centre.ts';
import type { Value } from '../messages/value.ts';
import { seriesOf } from './common/figures.ts';
import { serviceById, services } from './index.ts';
import { factsOf } from './read.ts';
import { screened } from './screened.ts';
import type { Service } from './service.ts';

const relief = serviceById('relief') as Service;

/** A county whose 低保 line rises from 700 to 760 on the first of July. */
const rising: Centre = {
  ...exampleCentre,
  thresholds: {
    ...exampleCentre.thresholds,
    dibao_line: [
      { value: 700, from: '2026-01-01', source: '一月的文件' },
      { value: 760, from: '2026-07-01', source: '七月的文件' },
    ],
  },
};

/** A household of three by its year's money. */
const three = (
  income: number,
  rigid: number,
  more: { readonly [question: string]: Value } = {},
): { readonly [question: string]: Value } => ({
  household_size: 3,
  household_income: income / 12,
  medical_self_paid: 0,
  rigid_spending: rigid,
  ...more,
});

const at = (day: string, answers: { readonly [question: string]: Value }, centre = rising) =>
  screened(relief, factsAre(answers), { centre, day });

test.each([
  ['36,000 − 12,000, 666.67 a head', three(36_000, 12_000), ['review deep', 'likely deep']],
  ['60,000 − 15,000, 1,250 a head', three(60_000, 15_000), ['likely relative', 'likely relative']],
  ['90,000 − 20,000, 1,944.44 a head', three(90_000, 20_000), ['unlikely none', 'unlikely none']],
  [
    '90,000 and 50,000 of illness, 1,111.11 a head',
    three(90_000, 0, { hardship_cause: 'illness', medical_self_paid: 50_000 }),
    ['likely relative', 'likely relative'],
  ],
  ['26,000 − 0, 722.22 a head', three(26_000, 0), ['review relative', 'review deep']],
  ['55,000 − 0, 1,527.78 a head', three(55_000, 0), ['review none', 'review none']],
  ['52,000 − 0, 1,444.44 a head', three(52_000, 0), ['review none', 'review relative']],
])('%s, before and after the line rises from 700 to 760', (_who, answers, said) => {
  const found = ['2026-06-30', '2026-07-01'].map((day) => at(day, answers));
  expect(found.map((one) => `${one?.verdict} ${one?.suggested ?? 'none'}`)).toEqual(said);
  expect(found.map((one) => one?.figures.find(({ name }) => name === 'dibao_line')?.value)).toEqual(
    [700, 760],
  );
});

test('the ratio of an accident is the one of its day too', () => {
  const facts = three(90_000, 0, { hardship_cause: 'illness', medical_self_paid: 50_000 });
  const centre = {
    ...rising,
    thresholds: {
      ...rising.thresholds,
      accident_ratio: [
        { value: 0.5, from: '2026-01-01', source: '一月的文件' },
        { value: 0.8, from: '2026-07-01', source: '七月的文件' },
      ],
    },
  };
  const keys = (day: string) => at(day, facts, centre)?.steps.map(({ key }) => key);
  expect(keys('2026-06-30')).toContain('relief-step-accident');
  expect(keys('2026-07-01')).toContain('relief-step-no_accident');
});

test('before the first figure has begun there is too little to say', () => {
  expect(at('2025-12-31', three(36_000, 12_000))?.verdict).toBe('insufficient');
});

const lines = ['dibao_line', 'relative_multiplier', 'accident_ratio', 'near_line_percent'];
test.each([
  ['a plain household', {}, {}, []],
  [
    'somebody able without work',
    { employment_status: 'unemployed', monthly_income: null },
    {},
    ['min_wage'],
  ],
  [
    'the same where the county does not count the minimum wage',
    { employment_status: 'unemployed', monthly_income: null },
    { impute_min_wage: false },
    [],
  ],
  [
    'a migrant worker with a contract',
    { employment_status: 'migrant', contract_signed_at: '2024-05' },
    {},
    ['labour_relation_months'],
  ],
  ['where income has a gate of its own', {}, { income_gate: true }, ['province_income']],
])('%s: the figures are exactly those that counted', (_who, more, rules, extra) => {
  const found = at('2026-11-23', three(24_000, 0, more), centreWith({}, rules));
  expect(found?.figures.map(({ name }) => name)).toEqual([...lines, ...extra]);
});

test('of every service and whatever was answered, the figures are what was read, no more and no less', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...services), (seed, service) => {
      const read = new Set<string>();
      const watched = new Proxy(exampleCentre.thresholds, {
        get: (target, name) => {
          if (typeof name === 'string' && name in target) read.add(name);
          return Reflect.get(target, name) as unknown;
        },
      });
      const facts = factsOf(walk(service, pickBy(seed)).answers);
      const centre = { ...exampleCentre, thresholds: watched };
      const found = screened(service, facts, { centre, day: '2026-11-23' });
      expect(new Set(found?.figures.map(({ name }) => name))).toEqual(read);
    }),
  );
});

test('reckoned again with nothing but the figures it names, a screening is the same', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...services), (seed, service) => {
      const facts = factsOf(walk(service, pickBy(seed)).answers);
      const found = screened(service, facts, { centre: rising, day: '2026-11-23' });
      const alone = { ...rising, thresholds: seriesOf(found?.figures ?? []) };
      expect(screened(service, facts, { centre: alone, day: '2026-11-23' })).toEqual(found);
    }),
  );
});
