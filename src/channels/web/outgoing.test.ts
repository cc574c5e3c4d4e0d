import { join } from 'node:path';
import { expect, test } from 'vitest';
import { literal } from '../../messages/phrase.ts';
import type { Reply } from '../../messages/reply.ts';
import { createWording } from '../../wording/wording.ts';
import { pageLines } from './outgoing.ts';
import type { ChatLine } from './web-options.ts';

const wording = createWording(join(import.meta.dirname, '../../../locales'));
const view = { wording, language: 'zh-CN' } as const;

const asked = (turn: number, label: string, more: Partial<Reply> = {}): ChatLine => ({
  id: `m${turn}`,
  at: turn,
  who: 'assistant',
  body: {
    kind: 'reply',
    language: 'zh-CN',
    reply: {
      from: 'assistant',
      turn,
      hint: 'text',
      lines: [literal('一'), literal(''), literal('二')],
      options: [{ id: 'yes', label: literal(label) }],
      ...more,
    },
  },
});
const did = (incoming: Extract<ChatLine['body'], { kind: 'incoming' }>['incoming']): ChatLine => ({
  id: 'chat:e1',
  at: 9,
  who: 'worker',
  body: { kind: 'incoming', incoming },
});
const lines = (...all: ChatLine[]) => pageLines(all, 'chat', view);

test('a press shows the words of the option at the turn it was pressed', () => {
  const shown = lines(
    asked(1, '是的'),
    asked(2, '对'),
    did({ kind: 'press', option: 'yes', turn: 1 }),
  );
  expect(shown.at(-1)).toMatchObject({ id: 'e1', who: 'worker', text: '是的' });
  const unknown = lines(asked(1, '是的'), did({ kind: 'press', option: 'gone', turn: 1 }));
  expect(unknown.at(-1)?.text).toBe(wording.text({ key: 'web-pressed' }, 'zh-CN'));
});

test('an opening shows nothing, a paper shows its reference, a file not kept says so', () => {
  const paper = { id: 'p1', type: 'image/png', bytes: 5, name: '户口本.png' };
  expect(lines(did({ kind: 'start' }))).toEqual([]);
  expect(lines(did({ kind: 'paper', paper }))[0]?.paper).toEqual({
    id: 'p1',
    type: 'image/png',
    name: '户口本.png',
  });
  expect(lines(did({ kind: 'unreadable', reason: 'size' }))[0]?.text).toBe(
    wording.text({ key: 'web-unreadable' }, 'zh-CN'),
  );
});

test('a reply has its lines without empty ones, and a person has a name', () => {
  const [line] = lines(asked(1, '是', { from: { staff: '刘敏' } }));
  expect(line).toMatchObject({ who: 'staff', name: '刘敏', text: '一\n二', turn: 1 });
});

const words = (at: number, of: number) =>
  lines(asked(1, '是', { progress: { at, of } }))[0]?.progress?.words;

test('how far along is said in the words of the reply', () => {
  expect(words(4, 10)).toBe('第 4 项，还剩 6 项，约 3 分钟');
  expect(words(10, 10)).toBe('第 10 项，最后一项');
});

test('a line without an id has the same one every time', () => {
  const { id: _, ...bare } = asked(1, '是');
  expect(lines(bare)[0]?.id).toBe(lines(bare)[0]?.id);
  expect(lines(bare)[0]?.id).not.toBe(lines({ ...bare, at: 2 })[0]?.id);
});
