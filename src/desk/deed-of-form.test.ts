import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serviceById } from '../services/index.ts';
import { deedOfForm } from './deed-of-form.ts';
import { sampleCase } from './sample-case.ts';

const about = {
  of: sampleCase(),
  service: serviceById('job_referral') ?? null,
  now: 5,
  today: '2026-11-23',
};
const read = (kind: string, fields: Record<string, string>) =>
  deedOfForm(kind, (name) => fields[name] ?? '', about);

test('declining and sending back want a reason', () => {
  for (const to of ['declined', 'returned']) {
    expect(read('advance', { to, reason: '  ' })).toEqual({
      problem: { key: 'desk-problem-reason' },
    });
    expect(read('advance', { to, reason: '写明白了' })).toMatchObject({
      deed: { to, reason: '写明白了' },
    });
  }
  expect(read('advance', { to: 'accepted' })).toEqual({
    deed: { kind: 'advance', to: 'accepted' },
  });
  expect(read('judge_paper', { paper: 'p', verdict: 'return' })).toHaveProperty('problem');
  expect(read('judge_paper', { paper: 'p', verdict: 'accept' })).toHaveProperty('deed');
});

test('staff ask for a question of the service, a paper, or in words', () => {
  expect(read('ask', { want: 'question:phone', why: '打不通' })).toEqual({
    deed: { kind: 'ask', want: { kind: 'question', question: 'phone' }, why: '打不通' },
  });
  expect(read('ask', { want: 'paper:id_card' })).toMatchObject({
    deed: { want: { kind: 'paper', need: 'id_card' } },
  });
  expect(read('ask', { want: 'words', why: '几点方便接电话？' })).toMatchObject({
    deed: { want: { kind: 'words', text: '几点方便接电话？' } },
  });
  for (const want of ['', 'words', 'question:nothing', 'question:', 'paper:../x', 'constructor'])
    expect(read('ask', { want })).toHaveProperty('problem');
});

test("a corrected value is read by the question's own grammar, or by its options", () => {
  expect(read('correct', { question: 'education', text: 'junior' })).toMatchObject({
    deed: {
      kind: 'correct',
      question: 'education',
      answer: { state: 'given', value: 'junior', raw: 'junior', at: 5 },
    },
  });
  expect(read('correct', { question: 'phone', text: '139 0001 1234' })).toMatchObject({
    deed: { answer: { value: '13900011234' } },
  });
  expect(read('correct', { question: 'nothing', text: 'x' })).toHaveProperty('problem');
  expect(read('correct', { question: 'phone', text: '' })).toHaveProperty('problem');
});

test('a name of an object is no act', () => {
  for (const kind of [
    'constructor',
    'toString',
    '__proto__',
    'submit',
    'withdraw',
    'escalate',
    'show',
  ])
    expect(read(kind, {})).toHaveProperty('problem');
});

// Any 16-bit units, lone surrogates too; fast-check's own unit for that takes seconds to set up.
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

test('whatever a form holds, it is a deed or a problem', () => {
  const kinds = [
    'reply',
    'note',
    'ask',
    'advance',
    'judge_paper',
    'place_paper',
    'correct',
    'cancel_request',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...kinds), anyText, fc.string(), (kind, one, other) => {
      const fields = {
        text: one,
        want: other,
        why: one,
        to: other,
        reason: one,
        question: 'phone',
        paper: other,
        need: other,
      };
      const result = read(kind, fields);
      expect('deed' in result || 'problem' in result).toBe(true);
    }),
  );
});

test('moving a case to another chat names the wish that was checked', () => {
  for (const kind of ['link', 'refuse_link']) {
    for (const wish of ['482913', 'back'])
      expect(read(kind, { wish })).toEqual({ deed: { kind, wish } });
    for (const wish of ['', 'x', '-1', '1e3', '12345', '1234567'])
      expect(read(kind, { wish })).toHaveProperty('problem');
  }
});
