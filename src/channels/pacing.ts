/** Telegram's rates, counted by us so that it never has to refuse (platform.md section 2: about one message a second to a chat, 20 a minute to a group, 30 a second overall). */
export type Rates = {
  readonly chatMs: number;
  readonly groupPerMinute: number;
  readonly overallMs: number;
};

/** The rates of the real one, a little on the safe side. */
export const telegramRates: Rates = { chatMs: 1000, groupPerMinute: 20, overallMs: 34 };

/** Answers when the next message to a chat may go. */
export type Pacing = {
  /** The time (ms since the epoch) reserved for this message; asked again with the same key, the same time. */
  readonly reserve: (chat: string, key: string) => number;
  /** The message went: its reservation is over. */
  readonly done: (key: string) => void;
  /** Nothing to this chat before that time, as a 429 asks. */
  readonly hold: (chat: string, until: number) => void;
};

type Line = { readonly times: number[]; heldUntil: number };

const minute = 60_000;
const tidyAbove = 1000;

/** A pacing that keeps the rates by the clock given; groups are known by their minus sign. */
export function createPacing(now: () => number, rates: Rates = telegramRates): Pacing {
  const lines = new Map<string, Line>();
  const slots = new Set<number>();
  const reserved = new Map<string, number>();
  const lineOf = (chat: string): Line => {
    const line = lines.get(chat) ?? { times: [], heldUntil: 0 };
    lines.set(chat, line);
    return line;
  };
  const freeSlot = (from: number): number => {
    let slot = Math.ceil(from / rates.overallMs);
    while (slots.has(slot)) slot += 1;
    slots.add(slot);
    return Math.max(from, slot * rates.overallMs);
  };
  return {
    reserve: (chat, key) => {
      const before = reserved.get(key);
      const line = lineOf(chat);
      if (before !== undefined) return Math.max(before, line.heldUntil);
      if (slots.size > tidyAbove) tidy({ lines, slots, reserved }, now(), rates);
      const at = freeSlot(Math.max(now(), earliest(line, chat, rates)));
      line.times.push(at);
      reserved.set(key, at);
      return at;
    },
    done: (key) => void reserved.delete(key),
    hold: (chat, until) => {
      const line = lineOf(chat);
      line.heldUntil = Math.max(line.heldUntil, until);
    },
  };
}

function earliest({ times, heldUntil }: Line, chat: string, rates: Rates): number {
  const last = times.at(-1);
  const afterLast = last === undefined ? 0 : last + rates.chatMs;
  const first = chat.startsWith('-') ? times.at(-rates.groupPerMinute) : undefined;
  const afterMinute = first === undefined ? 0 : first + minute;
  return Math.max(heldUntil, afterLast, afterMinute);
}

function tidy(
  books: {
    readonly lines: Map<string, Line>;
    readonly slots: Set<number>;
    readonly reserved: Map<string, number>;
  },
  now: number,
  rates: Rates,
): void {
  const past = Math.floor(now / rates.overallMs);
  for (const slot of books.slots) if (slot < past) books.slots.delete(slot);
  for (const [chat, line] of books.lines) {
    while (line.times.length > 0 && (line.times[0] as number) < now - minute) line.times.shift();
    if (line.times.length === 0 && line.heldUntil < now) books.lines.delete(chat);
  }
  for (const [key, at] of books.reserved) if (at < now - minute) books.reserved.delete(key);
}
