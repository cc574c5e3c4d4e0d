import type { Core } from './numeral-core.ts';

/** One number in plain text with the words of "about" before it; `to` is where it ends, without any unit of what it counts. */
export type Numeral = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  /** So vague that it must be asked: 几千. */
  readonly vague: boolean;
  /** Another number that the same writing may be: 1,2万 is 12,000, or 10,000 to 20,000. */
  readonly other?: number;
  /** Step of its last part: 1000 for 三千. */
  readonly step: number;
  /** The largest unit word in it (十百千万亿 k w), 1 where there is none. */
  readonly unit: number;
  readonly form: Core['form'] | 'english';
  /** Digits without any unit word. */
  readonly bare: boolean;
};
