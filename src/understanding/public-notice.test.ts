import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicNoticeIn } from './public-notice.ts';

const idle = { kind: 'idle', question: null } as const;
const asked = { kind: 'choice', question: null, occasion: 'preview' } as const;

test.each([
  '公示给我看看',
  '让我看看公示',
  '我想先看一下公示上怎么写的',
  '公示上写我啥',
  '公示的内容发我瞧瞧',
  '我那一行给我看看',
  '名单上怎么写我的',
  '公示会写些什么啊',
  'show me the public notice',
  'what does the notice say about me',
])('%s: he wants to see his line', (text) => {
  expect(publicNoticeIn(text, idle)).toBe('show');
});

test.each([
  '不想公示',
  '我不愿意公示',
  '公示怕人知道',
  '能不能不公示',
  '莫公示我',
  '不要把我的名字贴出去',
  '别挂到网上',
  '公示就算了吧',
  '不公示行不行',
  '公示丢人',
  "please don't publish my name",
  "I do not want to be on the public notice, don't publish it",
])('%s: he does not want it, whenever he says so', (text) => {
  expect(publicNoticeIn(text, idle)).toBe('refuse');
});

test.each([
  '怕人知道',
  '不愿意',
  '村里人要说闲话',
  '我有顾虑',
  '娃的面子往哪搁',
  '前夫会找来',
  '能不能只写编号',
  '保密行不行',
  'I am worried that my neighbours see it',
])('%s: a refusal where his line is what he is asked about, and nowhere else', (text) => {
  expect(publicNoticeIn(text, asked)).toBe('refuse');
  expect(publicNoticeIn(text, idle)).toBeNull();
});

test.each(['那我再想想', '我跟老婆商量一下', '过两天再说', 'let me think about it'])(
  '%s: he will think about it',
  (text) => {
    expect(publicNoticeIn(text, asked)).toBe('later');
    expect(publicNoticeIn(text, idle)).toBeNull();
  },
);

test.each([
  '想申请困难补助',
  '什么时候公示',
  '公示了没有',
  '老板不想给工资',
  '我怕他打我',
  '我看病花了两万',
  '名单上有我吗',
  '可以',
  '电话换了，13912345678',
  '',
])('%s: nothing of the notice', (text) => {
  expect(publicNoticeIn(text, idle)).toBeNull();
});

test('a long answer to a question, a talk with a person and the question about the notice itself are left alone', () => {
  const story = '家里的事我不想让公示出去，孩子还小，老公走了以后就我一个人';
  expect(publicNoticeIn(story, { kind: 'question', question: null })).toBeNull();
  expect(publicNoticeIn('不想公示', { kind: 'person', question: null })).toBeNull();
  const concern = { id: 'notice_concern' } as never;
  expect(publicNoticeIn('不想公示', { kind: 'question', question: concern })).toBeNull();
});

test('while something else is asked, only words that name the notice are about it', () => {
  const question = { kind: 'question', question: null } as const;
  for (const text of ['不用公开露面的', '别贴墙上', '不想上网'])
    expect(publicNoticeIn(text, question)).toBeNull();
  expect(publicNoticeIn('不想公示', question)).toBe('refuse');
  expect(publicNoticeIn('公示给我看看', question)).toBe('show');
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(['show', 'refuse', 'later', null]).toContain(publicNoticeIn(text, asked));
    }),
  );
});
