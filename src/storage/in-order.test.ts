import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Macs } from './hmac.ts';
import { inOrder } from './in-order.ts';

const keyed = (key: string): Pick<Macs, 'of'> => ({
  of: (use, ...parts) => {
    const mac = createHmac('sha256', key).update(use);
    for (const part of parts) mac.update('\0').update(part);
    return mac.digest();
  },
});
const macs = keyed('one');
const sums = fc.integer({ min: 0, max: 2 ** 24 - 1 });

test('the larger sum has the larger number, whatever the key', () => {
  fc.assert(
    fc.property(sums, sums, fc.string(), (one, other, key) => {
      const [a, b] = [inOrder(keyed(key), one), inOrder(keyed(key), other)];
      expect(Math.sign(a - b)).toBe(Math.sign(one - other));
    }),
  );
  for (let sum = 19_990; sum < 20_010; sum += 1)
    expect(inOrder(macs, sum + 1)).toBeGreaterThan(inOrder(macs, sum));
});

test('no sum comes before the smallest one, and none is lost that is larger than any', () => {
  expect(inOrder(macs, undefined)).toBe(0);
  expect(inOrder(macs, Number.NaN)).toBe(0);
  expect(inOrder(macs, 0)).toBeGreaterThan(0);
  expect(inOrder(macs, 1e12)).toBe(inOrder(macs, 2 ** 24 - 1));
  expect(Number.isSafeInteger(inOrder(macs, 1e12))).toBe(true);
});

test('under another key the same sum has another number', () => {
  expect(inOrder(macs, 20_000)).not.toBe(inOrder(keyed('other'), 20_000));
});
