/** Something that staff did in a chat of theirs, or that may be theirs. */
export type StaffEvent = {
  /** The platform's own id: a repeat has the same. */
  readonly id: string;
  /** ms since the epoch. */
  readonly at: number;
  readonly chat: string;
  /** The topic of a forum. */
  readonly thread: string | null;
  /** A private chat with the bot, as for the one-time code that links an account. */
  readonly private: boolean;
  /** It was said to the bot and to nobody else, so that it may name its case by the number. */
  readonly addressed?: true;
  readonly from: { readonly id: string; readonly name: string };
  readonly what: /** `message`: its own number; `replyTo`: number of the message it answers; `quoted`: that one's words, where the app tells them instead. */
    | {
        readonly kind: 'text';
        readonly text: string;
        readonly message: string;
        readonly replyTo: string | null;
        readonly quoted?: string;
      }
    /** A file, or words changed after they were sent. */
    | {
        readonly kind: 'file' | 'edited';
        readonly message: string;
        readonly replyTo: string | null;
        readonly quoted?: string;
      }
    | {
        readonly kind: 'press';
        readonly data: string;
        readonly message: string | null;
        readonly query: string;
      }
    /** The bot was put into this chat. */
    | { readonly kind: 'added' };
};

/** A button under a line of ours. */
export type StaffButton = { readonly label: string; readonly data: string };

/** What is said in answer to staff: quick, and lost with the program, as every word in passing. */
export type StaffVoice = {
  /** Answers a press: shown to the one who pressed alone, where the app can do that. */
  readonly answer: (query: string, text: string, alert?: boolean) => void;
  /** A line in the group, in answer to a message there. */
  readonly say: (
    text: string,
    to: {
      readonly thread: string | null;
      readonly message?: string;
      readonly buttons?: readonly StaffButton[];
    },
  ) => void;
  /** Marks a message as passed on, without a word; where signs are not allowed, with `words`. */
  readonly seen: (message: string, words: string, thread: string | null) => void;
  /** A line to one person in private. */
  readonly whisper: (chat: string, text: string) => void;
};
