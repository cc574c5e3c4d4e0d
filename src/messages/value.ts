/** What an answer may hold: plain JSON, so that it can be sealed, shown and exported alike. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [key: string]: Value };

/** An amount of yuan as a worker said it: exact as a number, otherwise with `approx` and, for a range, its two ends. */
export type Money =
  | number
  | {
      readonly value: number;
      readonly approx?: true;
      readonly min?: number;
      readonly max?: number;
    };

/** A date as precise as it was said: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;
