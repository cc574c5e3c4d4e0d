import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inCommonWords, plainWords } from './common-words.ts';

test.each([
  ['没得', '没有'],
  ['莫得', '没有'],
  ['冇得', '没有'],
  ['不晓得', '不知道'],
  ['啥子', '什么'],
  ['啷个', '怎么'],
  ['屋头', '家里'],
  ['娃儿', '孩子'],
  ['俺没有', '我没有'],
  ['唔系', '不是'],
  ['我各人', '我自己'],
  ['吃到起的', '吃着呢的'],
])('%s is %s in common words', (said, common) => {
  expect(inCommonWords(said)).toBe(common);
});

test.each(['百把块', '千把块', '两三百', '一个人', '买得起的', '买不起的', '个人信息'])(
  '%s stays',
  (said) => {
    expect(inCommonWords(said)).toBe(said);
  },
);

test('common words are as long as what was said, whatever it is', () => {
  const piece = fc.constantFrom('冇', '吃到起的', '孙娃子', '滴', 'ab', '，', '😀', '我个人');
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 8 }),
      (pieces) => {
        const said = pieces.join('');
        const plain = plainWords(said);
        return (
          inCommonWords(said).length === said.length && plain.text.length === plain.start.length
        );
      },
    ),
  );
});
