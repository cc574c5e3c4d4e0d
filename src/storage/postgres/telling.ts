import { addTouched, nothingTouched, type Touched } from '../plan.ts';
import type { Neighbours } from './neighbours.ts';
import { isUrgent, lostNews, newsIn } from './news.ts';
import { tellNews } from './words.ts';

/** Tells the other processes what was committed here, many commits together: of those that tell something themselves the database lets only one commit at a time, and wakes every process for each. */
export type Telling = {
  /** It was committed; what is urgent was told by the commit. */
  readonly add: (touched: Touched) => void;
  /** Resolves when it was tried to tell all of it. */
  readonly flush: () => Promise<void>;
};

/** How long news are gathered, since whoever hears them looks whether something fell to him; and how long the pause is after they could not be told, ms. */
const gatherMs = 20;
const againMs = 500;

/** News on the connection to the neighbours. What could not be told is told later as anything. */
export function createTelling({ ask }: Pick<Neighbours, 'ask'>, me: string): Telling {
  let waiting: Touched | null = null;
  let lost = false;
  let next: NodeJS.Timeout | undefined;
  let telling: Promise<void> | null = null;
  const tellAll = async (): Promise<void> => {
    const text = lost ? lostNews(me) : waiting && newsIn(me, waiting);
    waiting = null;
    if (text === null) return;
    const told = await ask(tellNews, [text]).catch(() => null);
    lost = told === null;
  };
  const later = (): void => {
    if (next !== undefined || telling !== null || !(lost || waiting !== null)) return;
    next = setTimeout(() => void flush(), lost ? againMs : gatherMs);
    next.unref();
  };
  const flush = (): Promise<void> => {
    clearTimeout(next);
    next = undefined;
    telling ??= tellAll().finally(() => {
      telling = null;
      later();
    });
    return telling;
  };
  return {
    add: (touched) => {
      if (touched.foreign || isUrgent(touched)) return;
      waiting ??= nothingTouched();
      addTouched(waiting, touched);
      later();
    },
    flush: async () => {
      await telling;
      await flush();
      clearTimeout(next);
    },
  };
}
