import type { Centre } from '../../messages/centre.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Transcribe } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { Rates } from '../pacing.ts';
import type { Patience, Pause } from '../pause.ts';

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
  readonly from: { readonly id: string; readonly name: string };
  readonly what: /** `message`: its own number; `replyTo`: number of the message it answers. */
    | {
        readonly kind: 'text';
        readonly text: string;
        readonly message: string;
        readonly replyTo: string | null;
      }
    /** A file, or words changed after they were sent. */
    | {
        readonly kind: 'file' | 'edited';
        readonly message: string;
        readonly replyTo: string | null;
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

/** What the staff side of Telegram takes before the conversation of workers does. */
export type StaffHooks = {
  /** Resolves to true once the event was taken and is safe; false leaves it to the workers' side; a rejection is tried again. */
  readonly take: (event: StaffEvent) => Promise<boolean>;
};

/** Waiting times in ms; tests shorten what waits for the network. */
export type TelegramTiming = Patience & {
  /** How long a poll stays open at the other side. */
  readonly poll: number;
  /** How long a call may take. */
  readonly call: number;
  /** How long a file may take to come. */
  readonly download: number;
  /** How long a webhook call is held before it is to come again; Telegram gives up after 60 s. */
  readonly webhook: number;
  /** The longest wait inside `send`; what must wait longer goes back to the outbox. */
  readonly sendWait: number;
  /** Silence after which "typing" is shown. */
  readonly typing: number;
  /** How long a photo waits for another one sent with it. */
  readonly together: number;
};

/** The times of the real thing. */
export const telegramTiming: TelegramTiming = {
  poll: 30_000,
  call: 20_000,
  download: 60_000,
  webhook: 45_000,
  retry: 500,
  retryMost: 30_000,
  sendWait: 1200,
  typing: 1500,
  together: 2000,
};

/** All that the Telegram channel is given. */
export type TelegramOptions = {
  readonly token: string;
  /** Default `https://api.telegram.org`. */
  readonly apiRoot?: string;
  /** Where Telegram calls us, and the secret that proves it is Telegram; without it we poll. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  readonly wording: Wording;
  readonly centre: Pick<Centre, 'services' | 'name'>;
  readonly staff?: StaffHooks;
  readonly transcribe?: Transcribe;
  readonly log?: ChannelLog;
  /** ms since the epoch. */
  readonly now?: () => number;
  readonly pause?: Pause;
  readonly rates?: Rates;
  readonly timing?: Partial<TelegramTiming>;
};
