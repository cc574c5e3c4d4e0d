import { expect, test } from 'vitest';
import type { Message } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';
import { outgoing } from './outgoing.ts';

const wording: Wording = {
  text: ({ key, args }) =>
    args === undefined ? `<${key}>` : `<${key} ${JSON.stringify(Object.values(args))}>`,
  has: () => true,
  shipped: () => null,
  languages: ['zh-CN', 'en'],
  keys: () => [],
};
const message: Message = {
  id: 'm1',
  to: { channel: 'wechat', chat: 'c1' },
  language: 'zh-CN',
  from: 'assistant',
  turn: 3,
  hint: 'text',
  text: '对吗？',
  options: [
    { id: 'yes', label: '是' },
    { id: 'no', label: '不是' },
  ],
};

test('options are written out by their digits', () => {
  expect(outgoing(message, wording)).toEqual(['对吗？\n\n1. 是\n2. 不是\n<wechat-choose>']);
  expect(outgoing({ ...message, options: [] }, wording)).toEqual(['对吗？']);
});

test('where digits name the lines, or are the answer itself, options are said in words', () => {
  for (const more of [{ lined: true }, { hint: 'number' }, { hint: 'phone' }] as const) {
    const [text] = outgoing({ ...message, ...more }, wording);
    expect(text).toContain('<wechat-say');
    expect(text).not.toContain('1. ');
  }
});

test('a person speaks by name, and what is too long comes in parts', () => {
  const staff = outgoing({ ...message, from: { staff: '李敏' }, options: [] }, wording);
  expect(staff[0]).toMatch(/^<wechat-staff .*李敏.*>\n对吗？$/);
  const parts = outgoing({ ...message, text: '一句话说完了。'.repeat(400) }, wording);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.every((part) => Buffer.byteLength(part) <= 2048)).toBe(true);
});
