import { expect, test } from 'vitest';
import type { Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import { everyQuestion } from '../../dialogue/questions.ts';
import { needLabels } from './labels.ts';
import { readPrompt } from './prompt.ts';
import { parseAnswer, proposalOf } from './proposal.ts';
import { takeProposal } from './take-proposal.ts';
import { tokenise } from './tokenise.ts';
import { worthAsking } from './worth-asking.ts';

const asked = (id: string): Expectation => ({
  kind: 'question',
  question: everyQuestion.find((one) => one.id === id) ?? null,
  service: 'relief',
  options: [],
  asked: 1,
  welcome: everyQuestion,
  every: everyQuestion,
  lines: [],
  language: 'zh-CN',
  today: '2026-11-23',
  consented: true,
});

const nothing: Meaning = { act: 'other', text: '', found: [], needs: [] };

/** What becomes of a model's answer to a message while a question is open. */
function taken(
  text: string,
  answer: object,
  { id = 'marital_status', meaning = nothing } = {},
): Meaning {
  const expectation = asked(id);
  const said = tokenise(text);
  const raw = parseAnswer(JSON.stringify(answer));
  if (raw === null) throw new Error('not of the shape');
  return takeProposal({ ...meaning, text }, proposalOf(raw, said, expectation), {
    said,
    expectation,
  });
}

test('a choice is one of the options, said in words that are there, and never sure', () => {
  const words = '跟孩子他爸早掰了';
  const { found, act } = taken(words, {
    answers: [{ id: 'marital_status', words, value: 'divorced' }],
  });
  expect(found).toEqual([
    { question: 'marital_status', value: 'divorced', raw: words, sure: false },
  ]);
  expect(act).toBe('answer');
  expect(
    taken(words, { answers: [{ id: 'marital_status', words, value: 'happy' }] }).found,
  ).toEqual([]);
  expect(
    taken(words, { answers: [{ id: 'marital_status', words: '我离了', value: 'divorced' }] }).found,
  ).toEqual([]);
});

test('a figure is read again in the worker’s words, whatever the model made of it', () => {
  const { found } = taken('手头么每月三千五', {
    answers: [{ id: 'monthly_income', words: '每月三千五', value: 99_999 }],
  });
  expect(found).toMatchObject([{ question: 'monthly_income', value: 3500, sure: false }]);
  expect(
    taken('手头么有点', { answers: [{ id: 'monthly_income', words: '有点', value: 99_999 }] })
      .found,
  ).toEqual([]);
});

test('a token becomes the worker’s own words again', () => {
  const { found } = taken(
    '喊我王小明嘛',
    { answers: [{ id: 'name', words: '<NAME_1>', value: null }] },
    { id: 'name' },
  );
  expect(found).toMatchObject([{ question: 'name', value: '王小明', sure: false }]);
});

test('what rules heard stays, and acts with consequences are never a model’s', () => {
  for (const act of ['submit', 'yes', 'no', 'cancel', 'withdraw', 'delete', 'status'])
    expect(taken('统统照你想的来', { act }).act).toBe('other');
  for (const act of ['human', 'skip']) expect(taken('统统照你想的来', { act }).act).toBe('help');
  expect(taken('统统照你想的来', { act: 'why' }).act).toBe('why');
  const found = [{ question: 'marital_status', value: 'married', raw: 'x', sure: true }];
  const kept = taken(
    '统统照你想的来',
    { act: 'why', answers: [{ id: 'marital_status', words: '统统照你想的来', value: 'divorced' }] },
    { meaning: { ...nothing, act: 'need', found, needs: ['relief'] } },
  );
  expect(kept).toMatchObject({ act: 'need', found, needs: ['relief'] });
});

test('needs are known labels whose words are there; the prompt names them all', () => {
  const needs = [
    { id: 'relief', words: '揭不开锅' },
    { id: 'riches', words: '揭不开锅' },
    { id: 'housing', words: '没房住' },
  ];
  expect(taken('家里揭不开锅', { needs })).toMatchObject({ needs: ['relief'], act: 'need' });
  const prompt = readPrompt();
  for (const label of needLabels) expect(prompt).toContain(`${label} `);
});

test('fences, thinking and words around the JSON are taken off; another shape is none', () => {
  const json = '{"act":"why","needs":[],"answers":[]}';
  for (const content of [
    json,
    `\`\`\`json\n${json}\n\`\`\``,
    `<think>{"a":1}</think>好的：${json}。`,
  ])
    expect(parseAnswer(content)).toMatchObject({ act: 'why' });
  for (const content of ['', '[]', '{"act":', '{"needs":"relief"}', '<html>'])
    expect(parseAnswer(content)).toBeNull();
});

test('a model is asked only after consent, without danger, and where rules heard nothing', () => {
  const meaning: Meaning = { ...nothing, text: '那个啥，统统照你想的来' };
  const open = asked('marital_status');
  expect(worthAsking(meaning, open, false)).toBe(true);
  expect(worthAsking(meaning, { ...open, consented: false }, true)).toBe(false);
  expect(worthAsking({ ...meaning, danger: 'unsure' }, open, true)).toBe(false);
  expect(worthAsking({ ...meaning, act: 'delete' }, open, true)).toBe(false);
  expect(worthAsking({ ...meaning, needs: ['relief'] }, open, false)).toBe(false);
  expect(
    worthAsking({ ...meaning, reading: { kind: 'value', value: 'married' } }, open, true),
  ).toBe(false);
  expect(worthAsking({ ...meaning, text: '嗯' }, open, true)).toBe(false);
  expect(worthAsking(meaning, asked('for_whom'), true)).toBe(false);
  for (const kind of ['consent', 'choice', 'person', 'settle'] as const)
    expect(worthAsking(meaning, { ...open, kind }, true)).toBe(false);
  const safe: Expectation = {
    ...open,
    kind: 'safe',
    question: null,
    options: [{ id: 'resume', label: { key: 'o-resume' } }],
  };
  expect(worthAsking(meaning, safe, true)).toBe(false);
});
