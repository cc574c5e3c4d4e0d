import { expect, test } from 'vitest';
import { exampleCentre, factsAre } from '../../../test/contracts/example-centre.ts';
import type { Value } from '../../messages/value.ts';
import { selfPaidClash } from './clash.ts';
import { advice, doorsOf } from './doors.ts';
import { papers } from './papers.ts';
import { medicalAid } from './service.ts';

const doors = (answers: { readonly [question: string]: Value }) => doorsOf(factsAre(answers));
const told = (answers: { readonly [question: string]: Value }, hospitals?: readonly string[]) =>
  advice(factsAre(answers), { hotlines: exampleCentre.hotlines, hospitals }).map(({ key }) =>
    key.replace('medical_aid-', ''),
  );

test.each([
  ['a household on file', { has_file: true }, ['government', 'mutual']],
  ['one without a file', { has_file: false }, ['government', 'mutual', 'relief']],
  ['one on 低保', { dibao: true, has_file: true }, ['government_dibao', 'mutual']],
  [
    'an injury of work',
    { harm_cause: 'work', has_file: true },
    ['work', 'legal_aid', 'government', 'mutual'],
  ],
  [
    'an injury by somebody',
    { harm_cause: 'third_party', has_file: true },
    ['third_party', 'legal_aid', 'government', 'mutual'],
  ],
  [
    'treatment that stops',
    { treatment_stopped: true, has_file: true },
    ['emergency', 'government', 'mutual'],
  ],
  ['one who had both already', { other_payers: ['gov_aid', 'mutual'], has_file: true }, []],
])('%s is shown the doors that fit, no others', (_who, answers, expected) => {
  expect(doors(answers as { readonly [question: string]: Value })).toEqual(expected);
});

test('what cannot wait is told first, the bill before the doors, and the bills are kept in any case', () => {
  expect(
    told({
      treatment_stopped: true,
      bill_state: 'lost',
      has_file: true,
      other_payers: ['gov_aid'],
    }),
  ).toEqual(['door-emergency', 'advice-lost', 'door-mutual', 'advice-keep']);
});

test('hospitals of the centre’s list are named where it has one', () => {
  expect(told({ has_file: true }, ['示例县人民医院'])).toContain('door-hospitals');
  expect(told({ has_file: true }, [])).not.toContain('door-hospitals');
});

test('treatment that stops cannot wait, nothing else', () => {
  expect(medicalAid.urgent?.(factsAre({ treatment_stopped: true }))).toBe(true);
  expect(medicalAid.urgent?.(factsAre({ treatment_stopped: false }))).toBe(false);
  expect(medicalAid.urgent?.(factsAre({}))).toBe(false);
});

const clash = (answers: { readonly [question: string]: Value }) =>
  selfPaidClash(factsAre(answers)).map(({ question, why }) => [question, why.key]);

test('what does not add up is asked once, of the part that was paid oneself', () => {
  const bill = { medical_cost: 92_000, insurance_reimbursed: 58_000 };
  expect(clash({ ...bill, medical_self_paid: 34_000 })).toEqual([]);
  expect(clash({ ...bill, medical_self_paid: 50_000 })).toEqual([
    ['medical_self_paid', 'medical_aid-clash-more'],
  ]);
  expect(clash({ ...bill, medical_self_paid: 9000 })).toEqual([
    ['medical_self_paid', 'medical_aid-clash-less'],
  ]);
});

test('nobody is asked where others paid a part that is not told yet, or where he counts the money collected online either way', () => {
  const bill = { medical_cost: 92_000, insurance_reimbursed: 58_000, medical_self_paid: 14_000 };
  expect(clash({ ...bill, other_payers: ['mutual'] })).toEqual([]);
  const raised = { ...bill, other_payers: ['crowdfunded'], crowdfunded: 20_000 };
  expect(clash(raised)).toEqual([]);
  expect(clash({ ...raised, medical_self_paid: 34_000 })).toEqual([]);
  expect(clash({ ...raised, medical_self_paid: 80_000 })).toHaveLength(1);
});

test('a patient who is not the applicant brings his own papers, and a household on file no proof of hardship', () => {
  const ids = (answers: { readonly [question: string]: Value }) =>
    papers(factsAre(answers)).map(({ id }) => id);
  expect(ids({ patient: 'mother', has_file: true })).toContain('patient_id_card');
  expect(ids({ patient: 'self', has_file: true })).not.toContain('patient_id_card');
  expect(ids({ patient: 'self', has_file: true })).not.toContain('hardship_proof');
  expect(ids({ patient: 'self', has_file: false })).toContain('hardship_proof');
});
