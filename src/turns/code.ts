import { randomInt } from 'node:crypto';
import { askDays } from '../dialogue/receipt.ts';
import type { Reply } from '../messages/reply.ts';
import type { MoveWrites } from '../storage/store.ts';
import { longCode } from './desk-code.ts';
import type { TurnsOptions } from './turns.ts';
import type { TurnEnd, TurnStart } from './worker-turn.ts';

const minute = 60_000;
const day = 86_400_000;

/**
 * Figures of a code. Eight, read out in two groups, are 100,000,000 codes, and of a county's chats
 * hardly ten have one open at a time, each for a quarter of an hour. 1,000 wrong tries meet one of
 * ten with a chance of 1,000 × 10 / 100,000,000 = 1 in 10,000, if they were let through: all chats
 * together have 200 tries an hour (⚙) and one chat has 5 a day (⚙). Whoever uses up the 200 every
 * hour of a whole year, with one code open all that time, meets it with 1,752,000 / 100,000,000:
 * less than 2 in 100.
 */
const figures = 8;

type Ended = {
  readonly start: TurnStart;
  readonly end: TurnEnd;
  readonly options: Pick<TurnsOptions, 'store' | 'centre'>;
};

/** The one-time code of a turn that gives one, and the reply it is shown with: it stands in no transcript, and only its digest is kept. */
export function codeOf({ start, end, options }: Ended): {
  readonly writes: Pick<MoveWrites, 'put'>;
  readonly of: (reply: Reply) => { readonly code?: string };
} {
  const { gives } = end;
  if (gives === null) return { writes: {}, of: () => ({}) };
  const taken = (one: string) => options.store.moves.look(one, start.now) !== null;
  const { cases, drafts, lasting } = gives;
  const { codeMinutes, askCodeDays = askDays } = options.centre.times;
  const code = lasting === true ? longCode(taken) : fresh(taken);
  const until = start.now + (lasting === true ? askCodeDays * day : codeMinutes * minute);
  return {
    writes: { put: { conversation: start.conversation, code, until, cases, drafts } },
    of: (reply) => (reply.code === true ? { code } : {}),
  };
}

// A code that opens something already would open two things.
function fresh(taken: (code: string) => boolean): string {
  for (;;) {
    const code = String(randomInt(10 ** figures)).padStart(figures, '0');
    if (!taken(code)) return code;
  }
}
