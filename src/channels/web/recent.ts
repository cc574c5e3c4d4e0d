import type { PageLine } from './outgoing.ts';

/** Lines that were acknowledged and may not be in the history yet. */
export type Recent = {
  readonly add: (chat: string, line: PageLine) => void;
  /** The history with those lines that it does not have yet at its end. */
  readonly after: (chat: string, lines: readonly PageLine[]) => readonly PageLine[];
  /** Nothing of this conversation is kept: it was destroyed. */
  readonly drop: (chat: string) => void;
};

/** A turn takes some seconds at most; a line that is not in the history by then was left out of it on purpose. */
const waitMs = 30_000;
const perChat = 20;

/** Bridges the moment between acknowledging a line and the commit of its turn, so that a reload never loses it from sight. */
export function createRecent(now: () => number): Recent {
  const chats = new Map<string, readonly PageLine[]>();
  const fresh = (line: PageLine | undefined) => line !== undefined && now() - line.at < waitMs;
  const tidy = () => {
    for (const [chat, lines] of chats) {
      if (fresh(lines.at(-1))) break;
      chats.delete(chat);
    }
  };
  return {
    add: (chat, line) => {
      const before = chats.get(chat) ?? [];
      chats.delete(chat);
      chats.set(chat, [...before.filter(fresh), line].slice(-perChat));
      tidy();
    },
    after: (chat, lines) => {
      const known = new Set(lines.map(({ id }) => id));
      const waiting = (chats.get(chat) ?? []).filter((line) => fresh(line) && !known.has(line.id));
      return [...lines, ...waiting];
    },
    drop: (chat) => void chats.delete(chat),
  };
}
