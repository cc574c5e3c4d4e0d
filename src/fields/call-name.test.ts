import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callName } from './call-name.ts';

const read = (text: string): unknown => {
  const reading = callName().read(text, { today: '2026-11-23' });
  return reading.kind === 'value' ? reading.value : reading.kind;
};

test.each([
  ['叫我小兰', '小兰'],
  ['小兰就行', '小兰'],
  ['就叫我梅姐吧', '梅姐'],
  ['“阿月”', '阿月'],
  ['call me Lan', 'Lan'],
  ['you can call me Rose please', 'Rose'],
  ['阿娜尔', '阿娜尔'],
  ['跳过', 'nothing'],
  ['13800001234', 'nothing'],
  ['你们要名字干什么？', 'nothing'],
  ['', 'nothing'],
])('“%s” is %s', (text, value) => {
  expect(read(text)).toBe(value);
});

test('whatever is said, what is read may be stored', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const reading = callName().read(text, { today: '2026-11-23' });
      if (reading.kind === 'value')
        expect(callName().schema.safeParse(reading.value).success).toBe(true);
    }),
  );
});
