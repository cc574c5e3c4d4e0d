import { expect, test } from 'vitest';
import { hear } from './incoming.ts';

test.each([
  ['Text', '在吗', { kind: 'said', body: { kind: 'text', text: '在吗' } }],
  ['Text', '  ', { kind: 'said', body: { kind: 'wordless', what: 'blank' } }],
  ['Text', '以上是打招呼的内容', { kind: 'nothing', why: 'note' }],
  ['Text', '你已添加了张三，现在可以开始聊天了。', { kind: 'nothing', why: 'note' }],
  ['Image', '', { kind: 'file', spoken: false, doubtful: false }],
  ['Audio', '', { kind: 'file', spoken: true, doubtful: false }],
  ['Unknown', '', { kind: 'file', spoken: false, doubtful: true }],
  ['Transfer', '', { kind: 'said', body: { kind: 'wordless', what: 'money' } }],
  ['Recalled', '', { kind: 'nothing', why: 'recalled' }],
  ['OfTheYear2030', '', { kind: 'nothing', why: 'oftheyear2030' }],
])('a message of kind %s saying "%s" is %j', (kind, text, heard) => {
  expect(hear(kind, text)).toEqual(heard);
});
