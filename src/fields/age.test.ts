import { expect, test } from 'vitest';
import { age } from './age.ts';

const read = (text: string) => age().read(text, { today: '2026-11-23' });

test.each([
  ['9岁', 9],
  ['九岁', 9],
  ['今年13周岁', 13],
  ['刚满十四', 14],
  ['娃才6岁', 6],
  ['8', 8],
  ['she is 7 years old', 7],
])('“%s” is an age', (text, value) => {
  expect(read(text)).toMatchObject({ kind: 'value', value });
});

test.each(['一百三十岁', '九块', '上小学'])('“%s” is none', (text) => {
  expect(read(text).kind).not.toBe('value');
});
