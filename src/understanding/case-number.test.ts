import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseNamedIn } from './case-number.ts';

const today = '2026-11-23';

test.each([
  ['我在网页上报过，编号BF26-000123，手机13800001111', '13800001111'],
  ['接着办 bf26000123', null],
  ['bf 26 - 000123 电话 138 0000 1111', '13800001111'],
  ['13800001111，BF26-000123', '13800001111'],
  ['I want to go on with BF26–000123, my phone is 13800001111', '13800001111'],
])('%s', (text, phone) => {
  expect(caseNamedIn(text, today)).toEqual({ case: 'BF26-000123', phone });
});

test.each(['BF26-00012', 'BF26-0001234', 'XBF26-000123', '我的编号是000123', '你好'])(
  '%s names no case',
  (text) => {
    expect(caseNamedIn(text, today)).toBeNull();
  },
);

test('any text is looked through without an error', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      caseNamedIn(`${before}BF26-000123${after}`, today);
    }),
  );
});
