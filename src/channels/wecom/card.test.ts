import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from '../../messages/reply.ts';
import { buttonsOf, readPress, taskOf } from './card.ts';

const message = (labels: readonly string[]): Message => ({
  id: 'm1',
  to: { channel: 'wecom', chat: 'ZhaoSan' },
  from: 'assistant',
  turn: 7,
  hint: 'none',
  language: 'zh-CN',
  text: '请选',
  options: labels.map((label, at) => ({ id: `o${at}`, label })),
});

test.each([
  { what: 'none', labels: [], fit: false },
  { what: 'two short ones', labels: ['有', '没有'], fit: true },
  { what: 'six', labels: ['一', '二', '三', '四', '五', '六'], fit: true },
  { what: 'seven', labels: ['一', '二', '三', '四', '五', '六', '七'], fit: false },
  { what: 'ten signs', labels: ['一二三四五六七八九十', '好'], fit: true },
  { what: 'eleven signs', labels: ['一二三四五六七八九十一', '好'], fit: false },
  { what: 'signs of several units', labels: ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', '好'], fit: true },
])('of choices, $what: on a card $fit', ({ labels, fit }) => {
  expect(buttonsOf(message(labels)) !== null).toBe(fit);
});

test('a button tells its option, turn and words, also to a house that was started anew', () => {
  const [button] = buttonsOf(message(['在"上"班', '没有'])) ?? [];
  expect(readPress(button?.key ?? '')).toEqual({ option: 'o0', turn: 7, label: '在"上"班' });
});

test('a key that is not ours is no option, whatever it is', () => {
  for (const key of [
    '',
    'x',
    's:claim:BF26-000001',
    '["o"]',
    '["o","a",-1,"b"]',
    '{',
    '[]',
    'null',
  ])
    expect(readPress(key)).toBeNull();
  fc.assert(fc.property(fc.string(), (key) => readPress(key) === null));
  fc.assert(fc.property(fc.json(), (key) => void readPress(key)));
});

test('numbers of cards are of the signs allowed and tell nothing', () => {
  expect(taskOf('ZhaoSan 13812345678', 5)).toMatch(/^[\w@-]{1,128}$/u);
  expect(taskOf('a', 1)).not.toBe(taskOf('a', 2));
});
