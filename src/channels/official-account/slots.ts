/** WeChat waits for an answer to what somebody sent: one text may be said in it. */
export type Slot = {
  /** The text, once somebody has one to say; `null` once the slot was closed without. */
  readonly text: Promise<string | null>;
  /** No text is taken any more; gives the one that was taken. */
  readonly close: () => string | null;
  /** Whether the answer went out whole; what it said comes back to its sender where not. */
  readonly went: (whole: boolean) => void;
};

/** The open answers of every chat. */
export type Slots = {
  readonly open: (chat: string) => Slot;
  /** Says a text in the oldest open answer of a chat; false where there is none, or where it did not go out. */
  readonly say: (chat: string, text: string) => Promise<boolean>;
};

type Open = { readonly take: (text: string) => Promise<boolean> };

/** Answers that are in memory alone: whoever says something in one hears whether it went. */
export function createSlots(): Slots {
  const chats = new Map<string, Open[]>();
  const drop = (chat: string, slot: Open): void => {
    const left = (chats.get(chat) ?? []).filter((one) => one !== slot);
    if (left.length === 0) chats.delete(chat);
    else chats.set(chat, left);
  };
  return {
    open: (chat) => {
      const text = Promise.withResolvers<string | null>();
      const end = Promise.withResolvers<boolean>();
      let said: string | null = null;
      const slot: Open = {
        take: (words) => {
          drop(chat, slot);
          said = words;
          text.resolve(words);
          return end.promise;
        },
      };
      chats.set(chat, [...(chats.get(chat) ?? []), slot]);
      return {
        text: text.promise,
        close: () => {
          drop(chat, slot);
          text.resolve(said);
          return said;
        },
        went: end.resolve,
      };
    },
    say: async (chat, text) => (await chats.get(chat)?.[0]?.take(text)) ?? false,
  };
}
