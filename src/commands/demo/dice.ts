/** Throws that are the same at every run: a demo looks alike wherever it is made. */
export type Dice = {
  /** A whole number below. */
  readonly roll: (below: number) => number;
  readonly pick: <T>(of: ArrayLike<T>) => T;
};

/** Dice of a seed. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = (below: number): number => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return { roll, pick: (of) => of[roll(of.length)] as never };
}
