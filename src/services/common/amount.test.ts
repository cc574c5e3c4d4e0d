import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../messages/value.ts';
import { type Amount, amountOf, exactly, minus, plus, times, undecided } from './amount.ts';

test('a number is exact, "there is none" is nothing, and what was not said is unknown', () => {
  expect(amountOf(2500)).toEqual(exactly(2500));
  expect(amountOf(null)).toEqual(exactly(0));
  expect(amountOf(undefined)).toBeUndefined();
  expect(amountOf('很多')).toBeUndefined();
  expect(amountOf([2500])).toBeUndefined();
});

test('"three to four thousand" keeps its two ends', () => {
  expect(amountOf({ value: 3500, approx: true, min: 3000, max: 4000 })).toEqual({
    least: 3000,
    value: 3500,
    most: 4000,
  });
});

test('anything at all gives an amount in order or none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (said) => {
      const amount = amountOf(said as Value);
      if (amount === undefined) return;
      expect(amount.least).toBeLessThanOrEqual(amount.value);
      expect(amount.value).toBeLessThanOrEqual(amount.most);
    }),
  );
});

test('sums and differences keep the worst ends', () => {
  const about: Amount = { least: 1, value: 2, most: 4 };
  expect(plus(about, exactly(10))).toEqual({ least: 11, value: 12, most: 14 });
  expect(minus(exactly(10), about)).toEqual({ least: 6, value: 8, most: 9 });
  expect(times(about, 3)).toEqual({ least: 3, value: 6, most: 12 });
});

test('a test is undecided only where the ends differ', () => {
  const about: Amount = { least: 600, value: 700, most: 800 };
  expect(undecided(about, (value) => value < 750)).toBe(true);
  expect(undecided(about, (value) => value < 650)).toBe(true);
  expect(undecided(about, (value) => value < 900)).toBe(false);
});
