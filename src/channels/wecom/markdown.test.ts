import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMarkdown } from './markdown.ts';

test.each([
  ['欠了**三个月**工资', '欠了＊＊三个月＊＊工资'],
  ['# 不是标题\n  > 不是引用\n第#3页 5>3', '＃ 不是标题\n  ＞ 不是引用\n第#3页 5>3'],
  ['[点这里](https://example.org/a) [1]', '［点这里](https://example.org/a) [1]'],
  ['<font color="red">急</font>', '＜font color="red">急＜/font>'],
  ['`rm`', '｀rm｀'],
  ['1. 有\n2. 没有', '1. 有\n2. 没有'],
  ['看 https://example.org/a*b`c<d 好', '看 https://example.org/a*b`c<d 好'],
])('%j is shown as it was written', (said, shown) => {
  expect(plainMarkdown(said)).toBe(shown);
});

test('no sign is lost or added, whatever is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (said) => {
      const text = said.replaceAll('\r', '');
      return (
        plainMarkdown(said).length === text.length &&
        plainMarkdown(plainMarkdown(said)) === plainMarkdown(said)
      );
    }),
  );
});
