import { expect, test } from 'vitest';
import { centreWith, factsAre } from '../../../test/contracts/example-centre.ts';
import type { Value } from '../../messages/value.ts';
import { stagesAt } from '../common/stages.ts';
import { papers } from './papers.ts';
import { relief } from './service.ts';

const ids = (answers: { readonly [question: string]: Value }) =>
  papers(factsAre(answers)).map((paper) => paper.id);

test.each([
  ['illness', 'settlement_sheet'],
  ['schooling', 'fee_receipt'],
  ['accident', 'event_record'],
  ['disaster', 'event_record'],
  ['disability', 'disability_card'],
])('hardship by %s wants %s', (hardship_cause, paper) => {
  expect(ids({ hardship_cause })).toContain(paper);
  expect(ids({ hardship_cause: 'low_income' })).not.toContain(paper);
});

test('who lives alone brings no papers of a family', () => {
  expect(ids({ household_size: 1 })).not.toContain('family_id_cards');
  expect(ids({ household_size: 4 })).toContain('family_id_cards');
});

test('who has no job proves that instead of an income, and a migrant worker brings contract and residence', () => {
  expect(ids({ employment_status: 'unemployed' })).not.toContain('income_proof');
  expect(ids({ employment_status: 'employed' })).toContain('income_proof');
  expect(ids({ employment_status: 'migrant' })).toEqual(
    expect.arrayContaining(['income_proof', 'labour_contract', 'residence_proof']),
  );
});

const states = (relief_order: string) =>
  stagesAt(relief, centreWith({}, { relief_order })).map((stage) => stage.state);
const before = (list: readonly string[]) =>
  list.indexOf('public_notice') < list.indexOf('home_visit');

test('the county decides whether the notice comes before the visit', () => {
  expect(before(states('visit_check_notice'))).toBe(false);
  expect(before(states('notice_visit_check'))).toBe(true);
  expect(states('notice_visit_check').toSorted()).toEqual(states('visit_check_notice').toSorted());
});
