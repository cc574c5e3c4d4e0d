import { expect, test } from 'vitest';
import { analyze } from './analyze.ts';

const today = '2026-11-23';
const heard = (text: string, more: object = {}) => analyze(text, { today, ...more });

test.each(['撑不下去了', '没意思'])('“%s” by itself is asked about, and alarms nobody', (text) => {
  expect(heard(text)).toMatchObject({ danger: null, worry: true });
});

test.each(['好了', '我先走了', '再见', '累死我了', '这破班不想上了', '13800138000'])(
  '“%s” is not asked about',
  (text) => {
    expect(heard(text).danger).toBeNull();
    expect(heard(text)).not.toHaveProperty('worry');
  },
);

test('what answers a question, or is said of what is open, is not asked about', () => {
  expect(heard('没意思', { asked: 'hardship_cause' })).not.toHaveProperty('worry');
  expect(heard('没意思', { going: true })).not.toHaveProperty('worry');
});
