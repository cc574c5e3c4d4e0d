// Browsers of older phones lack `at` and `findLast`.

/** The last of a list, or `undefined`. */
export const last = (list) => list[list.length - 1];

/** Where the last that fits stands, or -1. */
export function lastIndex(list, fits) {
  for (let index = list.length - 1; index >= 0; index--) if (fits(list[index])) return index;
  return -1;
}

/** The last that fits, or `undefined`. */
export const lastOf = (list, fits) => list[lastIndex(list, fits)];
