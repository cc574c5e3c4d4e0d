/** Gives the next number below `sides`. */
export type Dice = (sides: number) => number;

/** Small numbers that look random and are the same for the same seed. */
export function dice(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e37_79b1) >>> 0;
  return (sides) => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
}

/** One of these. */
export const oneOf = <T>(roll: Dice, among: readonly T[]): T => among[roll(among.length)] as T;

/** These in another order. */
export function shuffled<T>(roll: Dice, all: readonly T[]): readonly T[] {
  const left = [...all];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(roll(left.length), 1));
  return out;
}
