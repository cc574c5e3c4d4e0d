/** A thing that was brought and may be answered as such: a message in the chat, or somebody's first coming today. */
export type Open = {
  readonly req: string;
  readonly kind: 'message' | 'welcome';
  /** ms since the epoch. */
  readonly until: number;
  /** Resolves once it is safe: an answer tells 企业微信 that we have it, so that none goes before. */
  readonly safe: Promise<boolean>;
};

/** What may be answered in every chat, in memory alone: whatever is not answered in time is said by itself. */
export type Answers = {
  readonly open: (chat: string, one: Open) => void;
  /** The oldest that may still be answered, without taking it. */
  readonly next: (chat: string) => Open | null;
  /** The same once it is safe, and nobody else answers it. */
  readonly take: (chat: string) => Promise<Open | null>;
};

const mostChats = 20_000;

/** Answers by the clock given. */
export function createAnswers(now: () => number): Answers {
  const chats = new Map<string, Open[]>();
  const good = (chat: string): Open[] => {
    const left = (chats.get(chat) ?? []).filter(({ until }) => until > now());
    if (left.length === 0) chats.delete(chat);
    else chats.set(chat, left);
    return left;
  };
  return {
    open: (chat, one) => {
      const before = good(chat);
      chats.delete(chat);
      chats.set(chat, [...before, one]);
      const [oldest] = chats.keys();
      if (chats.size > mostChats && oldest !== undefined) chats.delete(oldest);
    },
    next: (chat) => good(chat)[0] ?? null,
    take: async (chat) => {
      for (let one = good(chat).shift(); one !== undefined; one = good(chat).shift())
        if (await one.safe) return one;
      return null;
    },
  };
}
