import { dayOf } from '../../messages/day.ts';

/** Tokens that may be used in a day of the centre's time. A call reserves the most it can cost before it is made, so that calls at the same time never pass the limit together. */
export type Budget = {
  /** Whether so many tokens were still free, and are now reserved. */
  readonly reserve: (tokens: number) => boolean;
  /** What a reserved call cost; one that failed costs what was reserved. */
  readonly settle: (reserved: number, used: number) => void;
  readonly used: () => number;
};

/** Counts in memory: a start begins anew. */
export function createBudget({
  daily,
  now,
}: {
  readonly daily: number;
  readonly now: () => number;
}): Budget {
  let day = '';
  let used = 0;
  const turn = (): void => {
    const today = dayOf(now());
    if (today !== day) used = 0;
    day = today;
  };
  return {
    reserve: (tokens) => {
      turn();
      if (used + tokens > daily) return false;
      used += tokens;
      return true;
    },
    settle: (reserved, cost) => {
      turn();
      used = Math.max(0, used - reserved + cost);
    },
    used: () => {
      turn();
      return used;
    },
  };
}

/** The longest answer asked for, in tokens. */
export const answerTokens = 400;

/** Tokens of a text, rather too many than too few: one a Chinese character, one for three others. */
export const tokensOf = (text: string): number => {
  const wide = text.match(/[^\u0000-\u02ff]/gu)?.length ?? 0;
  return Math.ceil(wide + (text.length - wide) / 3);
};
