import { expect, test } from 'vitest';
import type { Message } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';
import { createCallbackData } from './callback-data.ts';
import { type OutgoingContext, outgoing } from './outgoing.ts';

const wording: Wording = {
  text: ({ key }) => `<${key}>`,
  has: () => true,
  shipped: () => null,
  languages: ['zh-CN', 'en'],
  keys: () => [],
};
const context: OutgoingContext = {
  wording,
  data: createCallbackData(),
  keyboardUp: false,
  private: true,
};
const message: Message = {
  id: 'm1',
  to: { channel: 'telegram', chat: '1' },
  language: 'zh-CN',
  from: 'assistant',
  turn: 3,
  hint: 'text',
  text: '好',
  options: [],
};
const options = (...labels: readonly string[]) =>
  labels.map((label, at) => ({ id: `o${at}`, label }));
const rows = (labels: readonly string[]) => {
  const [part] = outgoing({ ...message, options: options(...labels) }, context);
  const markup = part?.payload['reply_markup'] as { inline_keyboard: { text: string }[][] };
  return markup.inline_keyboard.map((row) => row.map(({ text }) => text));
};

test('short labels share a row, long ones have one each', () => {
  expect(rows(['是', '不是'])).toEqual([['是', '不是']]);
  expect(rows(['汉族', '回族', '满族', '苗族'])).toEqual([['汉族', '回族', '满族'], ['苗族']]);
  expect(rows(['患重大疾病', '意外事故'])).toEqual([['患重大疾病', '意外事故']]);
  expect(rows(['没有签过任何劳动合同', '签过'])).toEqual([['没有签过任何劳动合同'], ['签过']]);
});

test('labels too long for a narrow phone are also written out, by number', () => {
  const long = '单位拖欠工资超过三个月并且老板已经联系不上了的情况';
  const [part] = outgoing({ ...message, options: options(long, '其他') }, context);
  expect(part?.payload['text']).toBe(`好\n\n1. ${long}\n2. 其他`);
  const lined = outgoing({ ...message, lined: true, options: options(long) }, context);
  expect(lined[0]?.payload['text']).toBe('好');
});

test('the phone question brings up its keyboard, in a private chat and without options only', () => {
  const phone = { ...message, hint: 'phone' } as const;
  expect(outgoing(phone, context)[0]?.payload['reply_markup']).toHaveProperty('keyboard');
  expect(outgoing(phone, { ...context, private: false })[0]?.payload).not.toHaveProperty(
    'reply_markup',
  );
  const asked = outgoing({ ...phone, options: options('是') }, context);
  expect(asked[0]?.payload['reply_markup']).toHaveProperty('inline_keyboard');
});

test('a keyboard that is up is taken away by the first message that can', () => {
  const up = { ...context, keyboardUp: true };
  expect(outgoing(message, up)[0]?.payload['reply_markup']).toEqual({ remove_keyboard: true });
  const [noted, question] = outgoing({ ...message, options: options('是') }, up);
  expect(noted?.payload).toMatchObject({
    text: '<telegram-noted>',
    reply_markup: { remove_keyboard: true },
  });
  expect(question?.payload['reply_markup']).toHaveProperty('inline_keyboard');
});

test('more options than Telegram takes are cut, not refused', () => {
  const many = Array.from({ length: 130 }, (_, at) => `第${at}`);
  expect(rows(many).flat()).toHaveLength(100);
});
