import { expect, test } from 'vitest';
import { text } from './text.ts';

const today = '2026-11-23';
const thing = text({ max: 60, min: 2 });
const story = text({ max: 200, min: 5 });

test.each([
  ['红星纺织厂', '红星纺织厂'],
  ['嗯，就是红星纺织厂吧', '红星纺织厂'],
  ['我在红星纺织厂上班', '红星纺织厂'],
  ['以前在纺织厂干的', '纺织厂'],
  ['保洁或者看大门都行', '保洁或者看大门'],
  ['  缝纫　工\u200b ', '缝纫 工'],
])('"%s" is kept as "%s"', (said, value) => {
  expect(thing.read(said, { today })).toEqual({ kind: 'value', value });
});

test('a story stays as it was told', () => {
  const told = '嗯，去年四月进的厂，\n老板一直说没钱，今年就跑了吧。';
  expect(story.read(told, { today })).toEqual({ kind: 'value', value: told });
});

test('too little and too much are explained', () => {
  expect(story.read('没钱', { today })).toMatchObject({ problem: { key: 'problem-text-short' } });
  expect(story.read('没钱。'.repeat(100), { today })).toMatchObject({
    problem: { key: 'problem-text-long', args: { max: 200 } },
  });
});

test.each(['跳过', '为什么要写这个', '。。。', '😀😀', '返回上一步'])(
  '"%s" says nothing',
  (said) => {
    expect(thing.read(said, { today })).toEqual({ kind: 'nothing' });
  },
);

test('shows two characters when covered, none of them cut', () => {
  expect(thing.mask('𠮷祥厂')).toEqual({ key: 'literal', args: { text: '𠮷祥…' } });
});
