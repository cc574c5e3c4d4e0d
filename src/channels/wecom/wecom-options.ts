import type { Centre } from '../../messages/centre.ts';
import type { Wording } from '../../wording/wording.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { Patience, Pause } from '../pause.ts';
import type { StaffHooks } from '../staff-group/staff-hooks.ts';

/** How many messages a chat may get, of any kind: the first line within a minute, the second within an hour. */
export type ChatLimits = readonly { readonly most: number; readonly ms: number }[];

/** What 企业微信 allows, answers and messages of our own together. */
export const wecomLimits: ChatLimits = [
  { most: 30, ms: 60_000 },
  { most: 1000, ms: 3_600_000 },
];

/** Waiting times in ms; tests shorten them. */
export type WecomTiming = Patience & {
  /** How long the start waits to be let in before it goes on without. */
  readonly start: number;
  /** How long a message may be answered as such, and how long a greeting or a press. */
  readonly answer: number;
  readonly atOnce: number;
  readonly download: number;
  /** How long a photo waits for another one sent with it. */
  readonly together: number;
  /** How long words wait for a file that came before them. */
  readonly fileFirst: number;
  /** How long the line is left to whoever took it, the first time and at most. */
  readonly replaced: number;
  readonly replacedMost: number;
};

/** The times of the real thing; a greeting or a card may be answered for 5 s. */
export const wecomTiming: WecomTiming = {
  retry: 1000,
  retryMost: 30_000,
  start: 8000,
  answer: 60_000,
  atOnce: 4500,
  download: 60_000,
  together: 2000,
  fileFirst: 2000,
  replaced: 30_000,
  replacedMost: 600_000,
};

/** Where it is remembered how far a message in several parts has gone; chats by `channel:chat`. */
export type Parts = {
  readonly of: (chat: string) => { readonly part: { readonly of: string; readonly parts: number } };
  readonly part: (
    chat: string,
    part: { readonly of: string; readonly parts: number },
  ) => Promise<void>;
};

/** All that the robot of 企业微信 is given. */
export type WecomOptions = {
  readonly botId: string;
  readonly secret: string;
  /** Address of the long line; without it Tencent's own. */
  readonly url?: string;
  readonly wording: Wording;
  readonly centre: Pick<Centre, 'services' | 'name'>;
  readonly parts: Parts;
  readonly staff?: StaffHooks;
  readonly log?: ChannelLog;
  /** ms since the epoch. */
  readonly now?: () => number;
  readonly pause?: Pause;
  readonly limits?: ChatLimits;
  readonly timing?: Partial<WecomTiming>;
};
