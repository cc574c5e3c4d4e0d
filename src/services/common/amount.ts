import type { Value } from '../../messages/value.ts';

/** An amount of yuan as somebody said it: what it most likely is, and the least and most it can be. */
export type Amount = { readonly least: number; readonly value: number; readonly most: number };

/** An exact amount. */
export const exactly = (value: number): Amount => ({ least: value, value, most: value });

/** A money answer as an amount: `null` (there is none) is 0, what was not said or is no money is `undefined`. */
export function amountOf(said: Value | undefined): Amount | undefined {
  if (said === null) return exactly(0);
  if (typeof said === 'number') return exactly(said);
  if (typeof said !== 'object' || Array.isArray(said)) return undefined;
  const { value, min, max } = said as { readonly [key: string]: Value };
  if (typeof value !== 'number') return undefined;
  return {
    least: typeof min === 'number' ? Math.min(min, value) : value,
    value,
    most: typeof max === 'number' ? Math.max(max, value) : value,
  };
}

/** Both together. */
export const plus = (one: Amount, other: Amount): Amount => ({
  least: one.least + other.least,
  value: one.value + other.value,
  most: one.most + other.most,
});

/** The first without the second; may be negative. */
export const minus = (one: Amount, other: Amount): Amount => ({
  least: one.least - other.most,
  value: one.value - other.value,
  most: one.most - other.least,
});

/** So many times as much. */
export const times = (one: Amount, factor: number): Amount => ({
  least: one.least * factor,
  value: one.value * factor,
  most: one.most * factor,
});

/** Whether the amount's ends say different things to a test. */
export const undecided = (one: Amount, test: (value: number) => unknown): boolean =>
  test(one.least) !== test(one.value) || test(one.most) !== test(one.value);

/** Rounded to the cent, as it is shown. */
export const cents = (value: number): number => Math.round(value * 100) / 100;
