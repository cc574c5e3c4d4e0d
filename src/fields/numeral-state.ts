import { exactly, type Quantity, stepOfFigure } from './quantity.ts';

/** A number while it is read, token by token. */
export type NumeralState = {
  readonly text: string;
  at: number;
  /** What 亿 and 万 already closed, and the part below them. */
  total: Quantity;
  section: Quantity;
  current: Quantity | null;
  /** Digits of `current` as written; 0 for 几. */
  width: number;
  arabic: boolean;
  lastUnit: number;
  top: number;
  /** Unit of the last 十百千 within the section, so that they only fall. */
  ceiling: number;
  zero: boolean;
  soft: boolean;
  vague: boolean;
  /** Another reading of the same digits, before the unit. */
  other: number | null;
};

const nothing = exactly(0);

/** The state before the first token of a number at `at`. */
export const beginNumeral = (text: string, at: number): NumeralState => ({
  text,
  at,
  total: nothing,
  section: nothing,
  current: null,
  width: 0,
  arabic: false,
  lastUnit: 0,
  top: 1,
  ceiling: Number.POSITIVE_INFINITY,
  zero: false,
  soft: false,
  vague: false,
  other: null,
});

/** The step of the last part, which 多 may add: 1000 for 三千. */
export function stepOf(state: NumeralState): number {
  if (!state.current) return state.lastUnit;
  if (state.arabic && state.width > 1) return stepOfFigure(state.current.best);
  return trails(state) ? state.lastUnit / 10 : 1;
}

/** 两千五 is 2500: a last digit belongs to the next lower unit, unless 零 stands before it. */
export const trails = (state: NumeralState): boolean =>
  state.lastUnit > 1 && !state.zero && state.width <= (state.arabic ? 1 : 2);
