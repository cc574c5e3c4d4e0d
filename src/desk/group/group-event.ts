import type { Centre } from '../../messages/centre.ts';
import type { Store } from '../../storage/store.ts';
import type { Wording } from '../../wording/wording.ts';
import type { DeskPort } from '../desk-port.ts';

/** What was done in the staff group, or in a private chat with the bot, as the channel tells it. */
export type GroupEvent = {
  readonly chat: string;
  /** The topic of a forum. */
  readonly thread: string | null;
  readonly private: boolean;
  /** It was said to us and to nobody else, so that it may name its case by the number. */
  readonly addressed?: true;
  readonly from: { readonly id: string };
  readonly what:
    | {
        readonly kind: 'text';
        readonly text: string;
        readonly message: string;
        readonly replyTo: string | null;
        /** Words of the message it answers, where the app tells them instead of its number. */
        readonly quoted?: string;
      }
    | {
        readonly kind: 'file' | 'edited';
        readonly message: string;
        readonly replyTo: string | null;
        /** Words of the message it answers, where the app tells them instead of its number. */
        readonly quoted?: string;
      }
    | { readonly kind: 'press'; readonly data: string; readonly query: string }
    | { readonly kind: 'added' };
};

/** A button under a line of ours. */
export type GroupButton = { readonly label: string; readonly data: string };

/** How staff are answered in the chat app. */
export type GroupVoice = {
  readonly answer: (query: string, text: string, alert?: boolean) => void;
  readonly say: (
    text: string,
    to: {
      readonly thread: string | null;
      readonly message?: string;
      readonly buttons?: readonly GroupButton[];
    },
  ) => void;
  readonly seen: (message: string, words: string, thread: string | null) => void;
  readonly whisper: (chat: string, text: string) => void;
};

/** What the desk in the group works with. */
export type GroupPort = {
  /** The chat app the group is in: before the names of its accounts and acts. */
  readonly app: string;
  readonly store: Pick<Store, 'desk' | 'staff' | 'staffChats'>;
  readonly act: DeskPort['act'];
  readonly wording: Wording;
  readonly centre: Centre;
  readonly now: () => number;
  /** Where a case stands on the desk, where the desk has an address of its own. */
  readonly link: (number: string) => string | null;
  /** The group's number now, and its address as the key of its posts. */
  readonly group: { readonly chat: () => string; readonly key: string };
  readonly voice: GroupVoice;
};

/** The name of an account of a chat app among those of all of them. */
export const accountOf = (app: string, id: string): string => `${app}:${id}`;
