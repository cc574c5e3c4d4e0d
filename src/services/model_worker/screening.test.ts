import { expect, test } from 'vitest';
import {
  centreWith,
  exampleCentre,
  factsAre,
  measuresOf,
} from '../../../test/contracts/example-centre.ts';
import { screen } from './screening.ts';
import { atOnce } from './told.ts';

const by = measuresOf(
  centreWith({ model_line_working: 3000, model_line_retired: 2600, model_line_other: 1000 }),
);
const man = {
  model_wish: 'hardship',
  model_type: 'province',
  model_title: 'model_worker',
  employment_status: 'retired',
  monthly_income: 2000,
};
const of = (more: object = {}) => screen(factsAre({ ...man, ...more }), by);

test.each([
  ['retired, 600 under his line', {}, 'likely', 'under'],
  ['retired, over his line', { monthly_income: 3000 }, 'unlikely', 'over'],
  ['close to the line', { monthly_income: 2500 }, 'review', 'near'],
  [
    'the same income in work',
    { employment_status: 'employed', monthly_income: 2500 },
    'likely',
    'under',
  ],
  [
    'a farmer with 2,000',
    { employment_status: 'unemployed', monthly_income: 2000 },
    'unlikely',
    'over',
  ],
  ['a labour medal', { model_title: 'medal' }, 'review', 'title'],
  ['a lost certificate', { model_wish: 'certificate' }, 'review', 'other_wish'],
  ['no model worker after all', { model_type: 'none' }, 'review', 'no_level'],
] as const)('%s', (_, more, verdict, step) => {
  const found = of(more);
  expect(found.verdict).toBe(verdict);
  expect(found.steps.map(({ key }) => key)).toContain(`model_worker-step-${step}`);
});

test('without income, or without a line of the county, nobody is told that it fits', () => {
  const { monthly_income: _, ...silent } = man;
  expect(screen(factsAre(silent), by).verdict).toBe('insufficient');
  const bare = measuresOf({ ...exampleCentre, thresholds: {} });
  expect(screen(factsAre(man), bare).verdict).toBe('review');
});

test.each([
  ['五一奖章算劳模不', 'medal'],
  ['劳模津贴多少钱一个月', 'amount'],
  ['我爸是劳模，现在病了', 'ill'],
])('%s is answered without a figure', (said, what) => {
  const told = atOnce(said, { centre: exampleCentre, day: '2026-11-23' });
  expect(told.map(({ key }) => key)).toContain(`model_worker-told-${what}`);
});
