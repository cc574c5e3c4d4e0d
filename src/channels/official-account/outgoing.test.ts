import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';
import { bytesOf } from '../split-text.ts';
import { chunksOf } from './outgoing.ts';

const wording = {
  text: ({ key }: { readonly key: string }) => `«${key}»`,
  has: () => true,
} as unknown as Wording;

const message = (text: string, more: Partial<Message> = {}): Message => ({
  id: `m-${text.slice(0, 5)}`,
  to: { channel: 'official', chat: 'o1' },
  language: 'zh-CN',
  from: 'assistant',
  turn: 1,
  hint: 'text',
  options: [],
  text,
  ...more,
});
const option = { id: 'yes', label: '是的' };

test('short messages are one text, in order', () => {
  const chunks = chunksOf([message('第一句。'), message('第二句。')], wording);
  expect(chunks).toEqual([{ text: '第一句。\n\n第二句。', done: 2, parts: 0 }]);
});

test('choices that another question follows are not offered any more', () => {
  const offering = { options: [option] };
  const [one] = chunksOf([message('甲？', offering), message('乙？', offering)], wording);
  expect(one?.text.split('1. 是的')).toHaveLength(2);
  const [kept] = chunksOf([message('甲？', offering), message('老师说的话')], wording);
  expect(kept?.text).toContain('1. 是的');
});

test('behind a person the assistant says that it is the one who speaks', () => {
  const [one] = chunksOf(
    [message('您好', { from: { staff: '刘老师' } }), message('还差一样')],
    wording,
  );
  expect(one?.text).toContain('«official-assistant»\n还差一样');
});

test('whatever is said, every text fits, nothing is lost, and what went is known', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 1500 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
      const messages = texts.map((one) => message(one));
      const chunks = chunksOf(messages, wording);
      const bare = (words: string): string => words.replaceAll(/\s/gu, '');
      for (const chunk of chunks) expect(bytesOf(chunk.text)).toBeLessThanOrEqual(2048);
      expect(bare(chunks.map((chunk) => chunk.text).join(''))).toBe(bare(texts.join('')));
      const done = chunks.map((chunk) => chunk.done);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      if (chunks.length > 0 && texts.every((one) => one.trim() !== ''))
        expect(chunks.at(-1)).toMatchObject({ done: texts.length, parts: 0 });
    }),
  );
});

test('parts that went before are not said again', () => {
  const long = message('工资的事我们记下了。'.repeat(150));
  const all = chunksOf([long], wording);
  expect(all.length).toBeGreaterThan(2);
  const rest = chunksOf([long], wording, { gone: 1 });
  expect(rest.map(({ text }) => text)).toEqual(all.slice(1).map(({ text }) => text));
});
