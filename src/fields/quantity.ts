/** An amount between `lo` and `hi`, `best` where one figure is wanted; exact when all three are one. */
export type Quantity = { readonly lo: number; readonly hi: number; readonly best: number };

/** A quantity that is one figure. */
export const exactly = (value: number): Quantity => ({ lo: value, hi: value, best: value });

/** The sum, end by end. */
export const plus = (a: Quantity, b: Quantity): Quantity => ({
  lo: a.lo + b.lo,
  hi: a.hi + b.hi,
  best: a.best + b.best,
});

/** The quantity so many times over. */
export const times = (a: Quantity, by: number): Quantity => ({
  lo: a.lo * by,
  hi: a.hi * by,
  best: a.best * by,
});

/** Whether it is one figure. */
export const isExact = (a: Quantity): boolean => a.lo === a.hi;

/** Rounded to two decimals, which takes away the dust of binary fractions (1.1 × 10000). */
export const rounded = (a: Quantity): Quantity => ({
  lo: cents(a.lo),
  hi: cents(a.hi),
  best: cents(a.best),
});

/** A number rounded to two decimals. */
export const cents = (value: number): number => Math.round(value * 100) / 100;

/** The largest power of ten that divides a whole number: 1000 for 3000, 100 for 2500, 1 for 0. */
export function stepOfFigure(value: number): number {
  const zeros = /0{0,8}$/.exec(String(Math.trunc(value)))?.[0].length ?? 0;
  return value > 0 ? 10 ** zeros : 1;
}
