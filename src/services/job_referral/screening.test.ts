import { expect, test } from 'vitest';
import { exampleCentre, factsAre, measuresOf } from '../../../test/contracts/example-centre.ts';
import { papers } from './papers.ts';
import { screen } from './screening.ts';

const today = measuresOf(exampleCentre, '2026-11-23');
const at = (birth_date: string) => screen(factsAre({ birth_date }), today);

test('sixteen is old enough on the birthday, and until eighteen people take care', () => {
  expect(at('2010-11-24')).toMatchObject({
    verdict: 'review',
    steps: [{ key: 'job_referral-step-too-young' }],
  });
  expect(at('2010-11-23')).toMatchObject({
    verdict: 'review',
    steps: [{ key: 'job_referral-step-young' }],
  });
  expect(at('2008-11-23')).toMatchObject({ verdict: 'likely', steps: [{ args: { age: 18 } }] });
});

test('a year alone counts with the least age it can mean', () => {
  expect(at('2010')).toMatchObject({
    steps: [{ key: 'job_referral-step-too-young', args: { age: 15 } }],
  });
});

test('without a birth date there is too little to say', () => {
  expect(screen(factsAre({}), today).verdict).toBe('insufficient');
});

test('a disability card is asked for only where one was named, and only the ID must come', () => {
  const found = papers(factsAre({ person_types: ['disabled'] }));
  expect(found.map((paper) => paper.id)).toContain('disability_card');
  expect(found.filter((paper) => paper.required).map((paper) => paper.id)).toEqual(['id_card']);
  expect(papers(factsAre({})).map((paper) => paper.id)).not.toContain('disability_card');
});
