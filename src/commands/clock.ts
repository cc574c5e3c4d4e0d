/** Where the time comes from: the machine, or a hand that moves it. */
export type Clock = {
  readonly now: () => number;
  readonly moves?: { readonly to: (at: number) => void };
};

/** The machine's clock. */
export const realClock = (): Clock => ({ now: Date.now });

/** A clock that stands at a time until it is moved, never backwards. */
export function handClock(start: number): Clock {
  let at = start;
  return {
    now: () => at,
    moves: {
      to: (later) => {
        at = Math.max(at, later);
      },
    },
  };
}
