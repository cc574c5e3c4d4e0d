import { expect, test } from 'vitest';
import { analyze } from './analyze.ts';

const today = '2026-11-23';
const heard = (text: string, more: object = {}) => analyze(text, { today, ...more });

test.each(['撑不下去了', '熬不住了', '活够了', '我真的熬不住了', '没盼头了'])(
  '“%s” by itself is never met with silence: it is asked about, or it alarms',
  (text) => {
    const { danger, worry } = heard(text);
    expect(danger !== null || worry === true).toBe(true);
  },
);

test.each([
  '给我妈办',
  '给我老婆办',
  '帮我老婆办',
  '好了',
  '我先走了',
  '再见',
  '累死我了',
  '这破班不想上了',
  '13800138000',
])('“%s” is not asked about', (text) => {
  expect(heard(text).danger).toBeNull();
  expect(heard(text)).not.toHaveProperty('worry');
});

test('what answers a question, or is said of what is open, is not asked about', () => {
  expect(heard('熬不住了', { asked: 'hardship_cause' })).not.toHaveProperty('worry');
  expect(heard('熬不住了', { going: true })).not.toHaveProperty('worry');
});
