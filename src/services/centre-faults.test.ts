import { expect, test } from 'vitest';
import { centreWith } from '../../test/contracts/example-centre.ts';
import { centreFaults } from './centre-faults.ts';

test('the example centre has no fault, nor has one that leaves figures and rules out', () => {
  expect(centreFaults(centreWith())).toEqual([]);
  expect(centreFaults({ ...centreWith(), thresholds: {}, rules: {} })).toEqual([]);
});

test.each([
  ['a line of nothing', centreWith({ dibao_line: 0 }), 'thresholds.dibao_line'],
  [
    'a line that is near everything',
    centreWith({ near_line_percent: 100 }),
    'thresholds.near_line_percent',
  ],
  [
    'an early figure of a series',
    {
      ...centreWith(),
      thresholds: {
        dibao_line: [
          { value: -5, from: '2025-01-01', source: 'test' },
          { value: 700, from: '2026-01-01', source: 'test' },
        ],
      },
    },
    'thresholds.dibao_line from 2025-01-01',
  ],
  ['months that are none', centreWith({}, { figure_old_months: 0 }), 'rules.figure_old_months'],
  ['an order nobody knows', centreWith({}, { relief_order: 'any' }), 'rules.relief_order'],
  ['a word for yes', centreWith({}, { accept_retired: 'yes' }), 'rules.accept_retired'],
  [
    'a level nobody knows',
    centreWith({}, { student_levels: 'senior, uni' }),
    'rules.student_levels',
  ],
  ['a day that is none', centreWith({}, { student_season_to: '13-01' }), 'rules.student_season_to'],
  [
    'a notice with half an amount',
    centreWith({}, { notice_amount: 'half' }),
    'rules.notice_amount',
  ],
  ['a notice of nobody', centreWith({}, { notice_levels: 'unit' }), 'rules.notice_levels'],
  ['a mistyped figure', centreWith({ dibao_lien: 700 }), 'thresholds.dibao_lien'],
  ['a mistyped rule', centreWith({}, { accept_retird: true }), 'rules.accept_retird'],
  [
    'a service nobody built',
    { ...centreWith(), services: ['relief', 'loans'] },
    'services: "loans"',
  ],
])('%s is one fault that names the entry', (_what, centre, entry) => {
  expect(centreFaults(centre)).toHaveLength(1);
  expect(centreFaults(centre)[0]).toContain(entry);
});
