import type { Rates } from '../pacing.ts';
import type { Pause } from '../pause.ts';
import type { Called, Payload } from './telegram-api.ts';

/** One call of the Bot API, as staff's side needs it. */
export type StaffCall = (
  method: string,
  payload: Payload,
  limit?: { readonly ms?: number },
) => Promise<Called>;

/** Too much waits for the group, or the program stops: again after so many ms. */
export type TurnedAway = { readonly ok: false; readonly turnedAway: number };

/** The way into one group: one call at a time, never more than Telegram takes, the most urgent first. */
export type StaffLine = {
  /** `rank`: 0 urgent, 1 soon, 2 everything else; half a step less goes on with what was begun. A 429 is waited for here. */
  readonly call: (rank: number, method: string, payload: Payload) => Promise<Called | TurnedAway>;
  readonly stop: () => void;
};

/** What a line is made of; `most`: how many calls may wait, the least urgent of them is turned away. */
export type StaffLineParts = {
  readonly call: StaffCall;
  readonly now: () => number;
  readonly pause: Pause;
  readonly rates: Rates;
  readonly most?: number;
};

type Waiting = {
  readonly rank: number;
  readonly seq: number;
  readonly method: string;
  readonly payload: Payload;
  readonly done: (outcome: Called | TurnedAway) => void;
};

type Books = { readonly times: number[]; heldUntil: number; away: number };

const minute = 60_000;
/** Calls of a minute that only urgent news may take. */
const keptFree = 4;
const callMs = 8000;
const cutOff: TurnedAway = { ok: false, turnedAway: 1000 };
/** The rank that may take what is kept free. */
const urgent = 0;

/** A line that lives in memory: whoever is turned away or cut off comes again from the outbox. */
export function createStaffLine(parts: StaffLineParts): StaffLine {
  const { now, pause, rates, most = 60 } = parts;
  const waiting: Waiting[] = [];
  const books: Books = { times: [], heldUntil: 0, away: 0 };
  const stopper = new AbortController();
  let woken = new AbortController();
  let seq = 0;
  let running = false;
  const turnAway = (one: Waiting | undefined): void => {
    books.away += 1;
    const ahead = waiting.length + books.away;
    one?.done({ ok: false, turnedAway: Math.ceil((ahead * minute) / rates.groupPerMinute) });
  };
  const run = async (): Promise<void> => {
    for (let next = waiting[0]; next && !stopper.signal.aborted; next = waiting[0]) {
      const wait = openAt(books, next.rank, rates) - now();
      if (wait > 0) {
        woken = new AbortController();
        await pause(wait, AbortSignal.any([woken.signal, stopper.signal]));
        continue;
      }
      waiting.shift();
      await go(next);
    }
    books.away = 0;
  };
  const go = async (one: Waiting): Promise<void> => {
    books.times.push(now());
    if (books.times.length > 2 * rates.groupPerMinute) books.times.shift();
    const called = await parts.call(one.method, one.payload, { ms: callMs });
    if (called.ok || called.failure.kind !== 'wait') return one.done(called);
    books.heldUntil = Math.max(books.heldUntil, now() + called.failure.ms);
    enter(one);
  };
  const enter = (one: Waiting): void => {
    if (stopper.signal.aborted) return one.done(cutOff);
    const behind = waiting.findIndex((other) => before(one, other));
    waiting.splice(behind === -1 ? waiting.length : behind, 0, one);
    if (waiting.length > most) turnAway(waiting.pop());
    woken.abort();
  };
  const start = (): void => {
    if (running) return;
    running = true;
    void run().finally(() => {
      running = false;
      if (waiting.length > 0 && !stopper.signal.aborted) start();
    });
  };
  return {
    call: (rank, method, payload) =>
      new Promise((done) => {
        enter({ rank, seq: (seq += 1), method, payload, done });
        start();
      }),
    stop: () => {
      stopper.abort();
      for (const one of waiting.splice(0)) one.done(cutOff);
    },
  };
}

const before = (one: Waiting, other: Waiting): boolean =>
  one.rank < other.rank || (one.rank === other.rank && one.seq < other.seq);

/** When a call of that rank may go. */
function openAt({ times, heldUntil }: Books, rank: number, rates: Rates): number {
  const last = times.at(-1);
  const allowed = Math.max(1, rates.groupPerMinute - (rank <= urgent ? 0 : keptFree));
  const first = times.at(-allowed);
  return Math.max(
    heldUntil,
    last === undefined ? 0 : last + rates.chatMs,
    first === undefined ? 0 : first + minute,
  );
}
