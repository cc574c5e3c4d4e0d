import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Meaning } from '../../dialogue/act.ts';
import { everyQuestion } from '../../dialogue/questions.ts';
import { parseAnswer } from './contract.ts';
import { nothing, taken } from './fixture.ts';
import { needLabels } from './labels.ts';
import { describedFields } from './listened.ts';
import { readPrompt } from './prompt.ts';

test('a danger is raised as one to be looked at, and a rules’ danger is never lowered', () => {
  expect(taken('我把东西都分给大伙了', { act: 'other', danger: 'self_harm' }).danger).toBe(
    'unsure',
  );
  expect(taken('我把东西都分给大伙了', { act: 'other', danger: 'none' }).danger).toBeUndefined();
  const meaning: Meaning = { ...nothing, danger: 'violence' };
  expect(taken('他在砸门', { act: 'greet', danger: null }, { meaning }).danger).toBe('violence');
});

test.each([
  'submit',
  'yes',
  'no',
  'cancel',
  'withdraw',
  'delete',
  'move',
  'status',
  'consent',
  'pause',
  'correct',
  'human',
  'skip',
])('a model cannot %s', (act) => {
  for (const id of ['marital_status', undefined]) {
    const {
      option,
      handsIn,
      act: done,
    } = taken(
      '统统照你想的来',
      { act, option: 'yes', submit: true, handsIn: true },
      id === undefined ? {} : { id },
    );
    expect([option, handsIn]).toEqual([undefined, undefined]);
    expect(['other', 'help']).toContain(done);
  }
});

test('the standing words name every need, every field and every option', () => {
  const prompt = readPrompt();
  for (const label of needLabels) expect(prompt).toContain(`${label} `);
  for (const id of describedFields) expect(prompt).toContain(id);
  for (const { id, field } of everyQuestion)
    if (describedFields.has(id) && field.kind === 'choice')
      for (const option of field.options ?? [])
        expect([id, prompt.includes(option.id)]).toEqual([id, true]);
});

test('fences, thinking, words around it and a cut end are taken off; junk parts are left out', () => {
  const json = '{"act":"why","needs":[],"answers":[]}';
  for (const content of [
    json,
    `\`\`\`json\n${json}\n\`\`\``,
    `<think>{"a":1}</think>好的：${json}。`,
  ])
    expect(parseAnswer(content)).toMatchObject({ act: 'why' });
  for (const content of ['', '[]', '{"act":', '<html>', '{"x":1}'])
    expect(parseAnswer(content)).toBeNull();
  const mixed = {
    needs: [7, { id: 'relief', words: 'x' }, { id: 'relief' }],
    answers: 'no',
    danger: { a: 1 },
    extra: [],
  };
  expect(parseAnswer(JSON.stringify(mixed))).toEqual({
    act: 'other',
    danger: null,
    needs: [{ id: 'relief', words: 'x' }],
    answers: [],
  });
  expect(
    parseAnswer('{"act":"answer","answers":[{"id":"rent","words":"三百","value":300},{"id":"na'),
  ).toMatchObject({ answers: [{ id: 'rent', value: 300 }] });
});

test('whatever a model answers, nothing throws and every value that is taken fits its field', () => {
  const text = '我离婚了，一个月两千，在红星厂上班，俺婆婆72，2025年3月进厂';
  const words = fc.constantFrom(
    '离婚了',
    '一个月两千',
    '红星厂',
    '俺婆婆72',
    '2025年3月',
    text,
    '',
    '没说过',
  );
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('divorced', 2000, true, '红星厂', '2025-03', { value: 2000, approx: true }, [
      { relation: 'mother_in_law', age: 72 },
    ]),
  );
  const id = fc.constantFrom(...everyQuestion.map((question) => question.id), 'nonsense');
  const answer = fc.oneof(fc.record({ id, words, value }), fc.jsonValue());
  const whole = fc.oneof(
    fc.record({
      act: fc.jsonValue(),
      danger: fc.jsonValue(),
      needs: fc.jsonValue(),
      answers: fc.array(answer),
    }),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(
      whole,
      fc.constantFrom(undefined, ...everyQuestion.map((one) => one.id)),
      (said, asked) => {
        const { found, reading } = taken(
          text,
          JSON.stringify(said),
          asked === undefined ? {} : { id: asked },
        );
        for (const { question, value: kept } of found)
          expect(
            everyQuestion.find((other) => other.id === question)?.field.schema.safeParse(kept)
              .success,
          ).toBe(true);
        if (reading?.kind === 'value')
          expect(
            everyQuestion.find((other) => other.id === asked)?.field.schema.safeParse(reading.value)
              .success,
          ).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
