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
  /** The one that `take` would give, without taking it. */
  readonly next: (chat: string) => Open | null;
  /** The newest that is safe, else the oldest once it is, and nobody else answers it. */
  readonly take: (chat: string) => Promise<Open | null>;
};

const mostChats = 20_000;

type Standing = { readonly one: Open; isSafe: boolean };

/** Answers by the clock given. The newest first: what is brought again has its answer already, and several that are answered together leave some over; were the oldest taken, every later answer would stand under one of those, and what somebody just wrote would seem to have none. */
export function createAnswers(now: () => number): Answers {
  const chats = new Map<string, Standing[]>();
  const good = (chat: string): Standing[] => {
    const left = (chats.get(chat) ?? []).filter(({ one }) => one.until > now());
    if (left.length === 0) chats.delete(chat);
    else chats.set(chat, left);
    return left;
  };
  const placeIn = (left: readonly Standing[]): number =>
    Math.max(
      0,
      left.findLastIndex(({ isSafe }) => isSafe),
    );
  return {
    open: (chat, one) => {
      const before = good(chat);
      const standing: Standing = { one, isSafe: false };
      void one.safe.then((isSafe) => {
        standing.isSafe = isSafe;
      });
      chats.delete(chat);
      chats.set(chat, [...before, standing]);
      const [oldest] = chats.keys();
      if (chats.size > mostChats && oldest !== undefined) chats.delete(oldest);
    },
    next: (chat) => {
      const left = good(chat);
      return left[placeIn(left)]?.one ?? null;
    },
    take: async (chat) => {
      for (;;) {
        const left = good(chat);
        const [standing] = left.splice(placeIn(left), 1);
        if (standing === undefined) return null;
        if (await standing.one.safe) return standing.one;
      }
    },
  };
}
