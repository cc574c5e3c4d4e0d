import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, originalSpan, textLimit } from './normalise.ts';

test.each([
  ['１３８ＡＢＣ', '138ABC'],
  ['￥３０００', '¥3000'],
  ['三千　块', '三千 块'],
  ['3\u200b0\ufeff0\u20e30', '3000'],
  ['①②③', '1,2,3'],
  ['①④', '1,4'],
  ['❷', '2'],
  ['㈡', '(二)'],
  ['𝐗', 'X'],
  ['𝟑𝟎', '30'],
  ['陆小明', '陆小明'],
  ['两千，五百', '两千，五百'],
  ['a\ud83d', 'a\ufffd'],
  ['一\n二\t三', '一 二 三'],
])('makes %j plain', (said, plain) => {
  expect(normalise(said).text).toBe(plain);
});

test('leads every stretch of the plain text back to the original', () => {
  const said = '我\u200b一个月３０００\u200b块';
  const plain = normalise(said);
  const from = plain.text.indexOf('3000');
  const [start, end] = originalSpan(plain, from, from + 4);
  expect(said.slice(start, end)).toBe('３０００');
});

test('keeps both halves of a character outside the first plane together', () => {
  const plain = normalise('李𠮷祥');
  expect(plain.text).toBe('李𠮷祥');
  expect(originalSpan(plain, 1, 3)).toEqual([1, 3]);
});

test('is well formed, no longer than the limit and mapped in order, whatever the text', () => {
  const units = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(fc.oneof(units, fc.string()), (said) => {
      const { text, start, end } = normalise(said);
      expect(text.isWellFormed()).toBe(true);
      expect(start.length).toBe(text.length);
      const mapped = start.every(
        (at, index) =>
          at >= (start[index - 1] ?? 0) &&
          (end[index] ?? 0) > at &&
          (end[index] ?? 0) <= said.length,
      );
      expect(mapped).toBe(true);
    }),
  );
});

test('reads no further than the limit', () => {
  expect(normalise('三'.repeat(textLimit + 1)).text.length).toBe(textLimit);
});
