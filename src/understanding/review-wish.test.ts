import { expect, test } from 'vitest';
import { normalise } from '../fields/normalise.ts';
import { reviewIn } from './review-wish.ts';

test.each([
  '我要复查',
  '我不服这个答复',
  '这个答复我不认',
  '对处理结果不满意，申请复核',
  '请上一级再查一下这个答复',
  '我要求复查，食堂根本没换人',
  '麻烦帮我提复核',
  'I want a review',
  'I do not accept the answer',
])('%s wishes for a review', (said) => {
  expect(reviewIn(normalise(said).text)).toBe(true);
});

test.each([
  '复查是什么意思',
  '怎么申请复查',
  '能不能复查',
  '不用复查了',
  '医生让我下周去复查',
  '收到答复了，谢谢',
  '答复什么时候给我',
  '食堂还是老样子',
])('%s wishes for none', (said) => {
  expect(reviewIn(normalise(said).text)).toBe(false);
});
