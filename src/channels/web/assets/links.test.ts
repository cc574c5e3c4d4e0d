import fc from 'fast-check';
import { expect, test } from 'vitest';

const { pieces } = await import('./links.js' as string);
const hotlines = ['110', '120', '12351', '010-12351'];
const phones = (text: string): string[] =>
  pieces(text, hotlines).flatMap((piece: { tel?: string }) => (piece.tel ? [piece.tel] : []));

test('hotlines and phones in a sentence can be pressed', () => {
  expect(phones('有危险先打110或120，想找人说话打12356。')).toEqual(['110', '120', '12356']);
  expect(phones('打 0000-1234567 或 13900000001，也可以打010-12351')).toEqual([
    '00001234567',
    '13900000001',
    '01012351',
  ]);
});

test('an amount, a date, a case number and a longer number are no phones', () => {
  for (const text of [
    '补助120元',
    '一共110人',
    '¥120',
    '12345元',
    '120.5',
    '第120',
    'BF26-000123',
    '99010119800229002X',
    '6228480000000007',
    '2026-11-23',
  ])
    expect(phones(text), text).toEqual([]);
});

test('the pieces joined are the text again, whatever it is', () => {
  const anything = fc.oneof(fc.string(), fc.stringMatching(/^[\d\-元,. 打]{0,30}$/));
  fc.assert(
    fc.property(anything, (text) => {
      const joined = pieces(text, hotlines)
        .map((piece: { text: string }) => piece.text)
        .join('');
      expect(joined).toBe(text);
    }),
  );
});
