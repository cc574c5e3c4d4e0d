import type { Assets } from '../../http/assets.ts';
import type { Reach } from '../../http/client-address.ts';
import type { Counter } from '../../http/rate-limit.ts';
import type { Centre } from '../../messages/centre.ts';
import type { Incoming } from '../../messages/incoming.ts';
import type { Language } from '../../messages/phrase.ts';
import type { Reply } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';

/** One line of the conversation as it was had: what storage calls a transcript line. */
export type ChatLine = {
  /** `Incoming.id` of a worker's line, `Message.id` of any other; without it a line may be drawn twice. */
  readonly id?: string;
  readonly at: number;
  readonly who: 'worker' | 'assistant' | 'staff';
  readonly body:
    | { readonly kind: 'incoming'; readonly incoming: Incoming['body'] }
    | { readonly kind: 'reply'; readonly reply: Reply; readonly language: Language };
};

/** Marks of conversations that were left by the quick exit, kept beyond this process. */
export type LeftMarks = {
  readonly is: (chat: string) => boolean;
  readonly put: (chat: string) => Promise<void>;
  readonly take: (chat: string) => Promise<void>;
};

/** What became of a guess at the last four digits; `wait`: too many guesses, this one was not even looked at. */
export type Unlocking = 'open' | 'wrong' | 'wait';

/** A paper as it is shown again to the one who sent it. */
export type OpenPaper = {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly name?: string;
};

/** All that the web chat is given; a `chat` is the `chat` of its address, never the cookie. */
export type WebOptions = {
  readonly wording: Wording;
  readonly centre: Centre;
  /** True where the outer address is https. */
  readonly secureCookies: boolean;
  /** How the listener is reached, for limits by address. */
  readonly reach: Reach;
  /** The page's own files are added to it. */
  readonly assets: Assets;
  /** Counts for the limits on messages, guesses and reading. */
  readonly count: Counter;
  /** The newest lines of a conversation, oldest first: so many that `enough` says so, or all; empty once it was destroyed. */
  readonly newest: (
    chat: string,
    enough: (lines: readonly ChatLine[]) => boolean,
  ) => readonly ChatLine[];
  /** A file of this conversation; `null` for any other's and for one that was destroyed. */
  readonly openPaper: (chat: string, id: string) => Promise<OpenPaper | null>;
  /** Whether a phone was given in this conversation, so that its last four digits can open it again. */
  readonly phoneKnown: (chat: string) => boolean;
  /** Checks the last four digits of that phone; counts wrong guesses itself, in what lasts. */
  readonly unlock: (chat: string, lastFour: string) => Promise<Unlocking>;
  /** What lasts of leaving by the quick exit, so that a restart shows nothing again; without it only this process knows. */
  readonly left?: LeftMarks;
  /** ms since the epoch. */
  readonly now: () => number;
  /** Where the quick exit leads: a page that says nothing about its visitor. Default: a search engine. */
  readonly exitUrl?: string;
};
