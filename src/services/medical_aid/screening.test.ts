import { describe, expect, test } from 'vitest';
import { centreWith, factsAre, measuresOf } from '../../../test/contracts/example-centre.ts';
import type { Value } from '../../messages/value.ts';
import { screen } from './screening.ts';

type Answers = { readonly [question: string]: Value };

const screened = (answers: Answers, centre = centreWith()) =>
  screen(factsAre(answers), measuresOf(centre));
const keysOf = (answers: Answers, centre = centreWith()) =>
  screened(answers, centre).steps.map((step) => step.key.replace('medical_aid-step-', ''));
/** The figures of the first line of that kind. */
const line = (answers: Answers, key: string, centre = centreWith()) =>
  screened(answers, centre).steps.find((step) => step.key === `medical_aid-step-${key}`)?.args;

const filed = { has_file: true, harm_cause: 'illness', other_payers: null } as const;

describe('the bill, line by line', () => {
  test('92,000 less 58,000 of the basic insurance leaves 34,000, as was said', () => {
    const answers = {
      ...filed,
      medical_cost: 92_000,
      insurance_reimbursed: 58_000,
      medical_self_paid: 34_000,
    };
    expect(line(answers, 'cost')).toEqual({ cost: 92_000 });
    expect(line(answers, 'basic')).toEqual({ paid: 58_000, left: 34_000 });
    expect(line(answers, 'left')).toEqual({ left: 34_000 });
    expect(screened(answers).verdict).toBe('likely');
    expect(keysOf(answers)).toContain('said');
  });

  test('every payer is a line of its own: 150,000 − 70,000 − 20,000 − 10,000 − 8,000 − 12,000 = 30,000', () => {
    const answers = {
      ...filed,
      other_payers: ['commercial', 'serious', 'gov_aid', 'mutual'],
      medical_cost: 150_000,
      insurance_reimbursed: 70_000,
      serious_reimbursed: 20_000,
      gov_aid: 10_000,
      mutual_aid: 8000,
      commercial_paid: 12_000,
      medical_self_paid: 30_000,
    };
    const parts = screened(answers).steps.filter((step) => step.key === 'medical_aid-step-part');
    expect(parts.map((step) => step.args?.['left'])).toEqual([60_000, 50_000, 42_000, 30_000]);
    expect(line(answers, 'left')).toEqual({ left: 30_000 });
    expect(screened(answers).verdict).toBe('likely');
  });

  test('what was collected online is taken off only where the centre says so', () => {
    const answers = {
      ...filed,
      other_payers: ['crowdfunded'],
      medical_cost: 200_000,
      insurance_reimbursed: 110_000,
      crowdfunded: 50_000,
    };
    expect(line(answers, 'left')).toEqual({ left: 40_000 });
    const leaves = centreWith({}, { medical_crowdfunded: 'leave' });
    expect(line(answers, 'left', leaves)).toEqual({ left: 90_000 });
    expect(line(answers, 'apart', leaves)).toEqual({ paid: 50_000 });
  });

  test('a payer who is named without an amount leaves the sum as the most it can be', () => {
    const answers = {
      ...filed,
      other_payers: ['mutual'],
      medical_cost: 60_000,
      insurance_reimbursed: 35_000,
      medical_self_paid: 17_000,
    };
    expect(line(answers, 'left_most')).toEqual({ left: 25_000 });
    expect(keysOf(answers)).toContain('part_open');
    expect(screened(answers).verdict).toBe('likely');
  });

  test('about thirty thousand less about twelve fits what is said to be left', () => {
    const about = (value: number, min: number, max: number) => ({ value, approx: true, min, max });
    const answers = {
      ...filed,
      medical_cost: about(30_000, 30_000, 40_000),
      insurance_reimbursed: about(12_000, 12_000, 13_000),
      medical_self_paid: 18_000,
    };
    expect(keysOf(answers)).toContain('said');
    expect(screened({ ...answers, medical_self_paid: 36_000 }).verdict).toBe('review');
  });

  test.each([
    ['more', 50_000, 16_000],
    ['less', 20_000, 14_000],
  ])('said to be %s than reckoned, people look at the bills', (way, said, apart) => {
    const answers = {
      ...filed,
      medical_cost: 92_000,
      insurance_reimbursed: 58_000,
      medical_self_paid: said,
    };
    expect(line(answers, `said_${way}`)).toEqual({ said, left: 34_000, apart });
    expect(screened(answers).verdict).toBe('review');
  });

  test('where nothing is left, people ask', () => {
    const answers = {
      ...filed,
      other_payers: ['liable'],
      medical_cost: 40_000,
      insurance_reimbursed: 0,
      liable_paid: 40_000,
      medical_self_paid: 0,
    };
    expect(keysOf(answers)).toContain('nothing_left');
    expect(screened(answers).verdict).toBe('review');
  });

  test.each(['medical_cost', 'insurance_reimbursed'])(
    'without %s it cannot be reckoned',
    (open) => {
      const all = { ...filed, medical_cost: 50_000, insurance_reimbursed: 20_000 };
      const found = screened({ ...all, [open]: undefined as unknown as Value });
      expect(found.verdict).toBe('insufficient');
      expect(found.steps[0]?.args?.['what']).toEqual([{ key: `q-${open}` }]);
    },
  );
});

describe('what was paid against the income', () => {
  const unfiled = {
    harm_cause: 'illness',
    other_payers: null,
    has_file: false,
    medical_cost: 92_000,
    insurance_reimbursed: 58_000,
    medical_self_paid: 34_000,
  } as const;

  test('34,000 of 50,400 a year are 67.5 %: over a half it may be sudden hardship', () => {
    const answers = { ...unfiled, household_income: 4200 };
    expect(line(answers, 'ratio_over')).toMatchObject({ income: 50_400, percent: 67.5, line: 50 });
    expect(screened(answers)).toMatchObject({ verdict: 'likely', suggested: 'accident' });
  });

  test('net income a head, where the size is known, points to relative or deep hardship', () => {
    const answers = { ...unfiled, household_income: 4200, household_size: 2 };
    expect(line(answers, 'net')).toMatchObject({ net: 683.33 });
    expect(screened(answers).verdict).toBe('review');
    expect(screened({ ...answers, household_size: 3 })).toMatchObject({
      verdict: 'likely',
      suggested: 'deep',
    });
  });

  test('a tenth of the income is not sudden; without the other spending nobody is told he is over', () => {
    const answers = { ...unfiled, household_income: 30_000, household_size: 2 };
    expect(screened(answers).verdict).toBe('review');
    expect(screened({ ...answers, rigid_spending: 0 }).verdict).toBe('unlikely');
  });

  test('without the income there is too little to say, and the line names it', () => {
    expect(screened(unfiled).verdict).toBe('insufficient');
    expect(line(unfiled, 'open')?.['what']).toEqual([{ key: 'q-household_income' }]);
  });

  test('no income at all does not divide by nothing', () => {
    expect(line({ ...unfiled, household_income: 0 }, 'ratio_over')).toMatchObject({ percent: 100 });
  });

  test('who has no file is measured only where the county takes him', () => {
    const answers = { ...unfiled, household_income: 4200 };
    const centre = centreWith({}, { medical_accept_unfiled: false });
    expect(screened(answers, centre).verdict).toBe('review');
    expect(keysOf(answers, centre)).toContain('file_first');
  });

  test('a cap is told as a reference for the kind it points to, and no other', () => {
    const answers = { ...unfiled, household_income: 4200 };
    expect(line(answers, 'cap')).toMatchObject({ most: 10_000, source: '示例' });
    expect(keysOf(answers).filter((key) => key === 'cap')).toHaveLength(1);
    expect(keysOf({ ...answers, has_file: true })).not.toContain('cap');
  });
});

describe('people look, and nothing is refused', () => {
  test.each([
    ['an injury of work', { harm_cause: 'work' }, 'cause_work'],
    ['an injury by somebody', { harm_cause: 'third_party' }, 'cause_third_party'],
    ['lost bills', { bill_state: 'lost' }, 'bill_lost'],
    ['a stay not settled', { bill_state: 'in_hospital' }, 'bill_in_hospital'],
    ['bills never handed in', { bill_state: 'not_claimed' }, 'bill_not_claimed'],
    ['bills of last year', { bill_state: 'last_year' }, 'bill_last_year'],
    ['a pensioner', { employment_status: 'retired' }, 'retired'],
    ['no union member', { union_member: false }, 'not_union_member'],
    ['somebody who is not the guardian', { guardian: false }, 'guardian'],
  ])('%s', (_what, more, key) => {
    const answers: Answers = {
      ...filed,
      medical_cost: 50_000,
      insurance_reimbursed: 20_000,
      medical_self_paid: 30_000,
      ...(more as Answers),
    };
    expect(screened(answers).verdict).toBe('review');
    expect(keysOf(answers)).toContain(key);
  });

  test('bills of last year pass where the county takes any year', () => {
    const answers = {
      ...filed,
      medical_cost: 50_000,
      insurance_reimbursed: 20_000,
      bill_state: 'last_year',
    };
    expect(screened(answers, centreWith({}, { medical_bill_year: 'any' })).verdict).toBe('likely');
  });
});
