import { expect, test } from 'vitest';
import type { Labelled } from '../src/understanding/train/lessons.ts';
import { readRecorded, scoreRecorded } from './understanding/recorded.ts';

const message = '工头说好完工就算账，我在城北工地支了仨月模板，工钱两万七到现在没个影';
const labelled: readonly Labelled[] = [
  { text: message, labels: ['legal_aid'], fields: { wages_owed: 27000 }, crisis: false },
  { text: '另外一件没有录过的事，说来话长得很呐', labels: ['relief'], crisis: false },
];
const recorded = (answer: string) => [
  { request: { message, question: null }, answer, model: 'm', date: '2026-11-23' },
];

test('a recorded answer is replayed for its message, and no other is scored', async () => {
  const answer = JSON.stringify({
    needs: [{ id: 'legal_aid', words: '没个影' }],
    answers: [{ id: 'wages_owed', words: '工钱两万七', value: 27000 }],
  });
  const [rules, model] = await scoreRecorded(recorded(answer), labelled);
  expect(rules?.of).toBe(1);
  expect(model?.count.needs).toEqual({ hit: 1, extra: 0, missed: 0 });
  expect(model?.count.fields).toMatchObject({ hit: 1, missed: 0 });
});

test('an unreadable answer leaves what rules alone hear', async () => {
  const [rules, model] = await scoreRecorded(recorded('抱歉，我不能回答。'), labelled);
  expect(model?.count).toEqual(rules?.count);
});

test('every recorded answer is of the shape', () => {
  for (const one of readRecorded()) expect(one.request).toHaveProperty('message');
});
