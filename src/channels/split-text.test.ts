import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, splitText } from './split-text.ts';

const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

test('a short text stays whole and a blank one gives nothing', () => {
  expect(splitText(' 您好 ', 10)).toEqual(['您好']);
  expect(splitText(' \n ', 10)).toEqual([]);
});

test('the cut falls at the end of a sentence rather than in it', () => {
  const text = '第一句话说完了。第二句话也说完了。第三句';
  expect(splitText(text, 19)).toEqual(['第一句话说完了。第二句话也说完了。', '第三句']);
});

test('paragraphs stay together where they fit', () => {
  expect(splitText('问题一。说明。\n\n问题二。说明。', 12)).toEqual([
    '问题一。说明。',
    '问题二。说明。',
  ]);
});

test('a text without any end is cut between characters, by bytes where bytes count', () => {
  expect(splitText('字'.repeat(10), 9, bytesOf)).toEqual(['字字字', '字字字', '字字字', '字']);
  expect(splitText('👨‍👩‍👧👨‍👩‍👧', 8)).toEqual(['👨‍👩‍👧', '👨‍👩‍👧']);
});

test('whatever the text, every part fits and nothing but white space is lost', () => {
  const piece = fc.constantFrom('工资', '。', '，', '\n', '\n\n', ' ', '3000', 'ok. ', '😀', '！”');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 80 }),
      fc.integer({ min: 12, max: 60 }),
      (all, most) => {
        const text = all.join('');
        const parts = splitText(text, most, bytesOf);
        expect(parts.every((part) => bytesOf(part) <= most && part.trim() !== '')).toBe(true);
        expect(squeezed(parts.join(''))).toBe(squeezed(text));
      },
    ),
  );
});

// Any sixteen-bit units, halves of characters among them.
const anyText = fc
  .array(fc.nat(0xffff), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

test('any text at all is cut to size and kept', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const parts = splitText(text, 40);
      expect(parts.every((part) => part.length <= 40)).toBe(true);
      expect(squeezed(parts.join(''))).toBe(squeezed(text));
    }),
  );
});
