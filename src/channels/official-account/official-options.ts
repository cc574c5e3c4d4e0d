import type { Assets } from '../../http/assets.ts';
import type { Reach } from '../../http/client-address.ts';
import type { Counter } from '../../http/rate-limit.ts';
import type { Centre } from '../../messages/centre.ts';
import type { News } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Transcribe } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { Patience, Pause } from '../pause.ts';

/** What gives a right to speak in a chat. */
export type Occasion = 'word' | 'press';

/** What WeChat lets us say in a chat, counted by us so that a start anew says no more; chats by `channel:chat`. */
export type Ledger = {
  readonly of: (chat: string) => {
    readonly word: number;
    readonly wordUsed: number;
    readonly press: number;
    readonly pressUsed: number;
    readonly part: { readonly of: string; readonly parts: number };
    /** The message of which he was told last that it waits. */
    readonly told: string;
  };
  readonly began: (chat: string, occasion: Occasion, at: number) => Promise<void>;
  readonly used: (chat: string, occasion: Occasion, by: 1 | -1) => Promise<void>;
  readonly spent: (chat: string) => Promise<void>;
  readonly part: (
    chat: string,
    part: { readonly of: string; readonly parts: number },
  ) => Promise<void>;
  readonly tell: (chat: string, message: string) => Promise<void>;
  readonly fetchLater: (file: WaitingFile) => Promise<void>;
  readonly fetched: (event: string) => Promise<void>;
  readonly toFetch: () => readonly WaitingFile[];
  readonly tidy: (before: number) => Promise<void>;
};

/** A file to be fetched from WeChat, so that it is not lost where the house stops meanwhile. */
export type WaitingFile = {
  readonly event: string;
  readonly chat: string;
  readonly at: number;
  readonly kind: string;
  readonly file: string;
};

/** What WeChat allows (platform.md section 3). */
export type Allowed = {
  /** Messages within so many ms after a word. */
  readonly word: { readonly most: number; readonly ms: number };
  /** The same after a menu click, a scan or a follow. */
  readonly press: { readonly most: number; readonly ms: number };
};

/** The real limits. */
export const officialAllowed: Allowed = {
  word: { most: 5, ms: 48 * 3_600_000 },
  press: { most: 3, ms: 60_000 },
};

/** Waiting times in ms; tests shorten them. */
export type OfficialTiming = Patience & {
  /** How long WeChat's own answer is held for a reply; it gives up after 5 s. */
  readonly passive: number;
  /** How long a call is held whose event is not safe, so that WeChat brings it again. */
  readonly unsafe: number;
  readonly call: number;
  readonly download: number;
  /** How old a call may be. */
  readonly stale: number;
  /** How long the very same call may come again. */
  readonly again: number;
  /** How long a photo waits for another one sent with it. */
  readonly together: number;
  /** How long words wait for a file that came before them. */
  readonly fileFirst: number;
  /** How long the second address may take. */
  readonly forward: number;
};

/** The times of the real thing. */
export const officialTiming: OfficialTiming = {
  retry: 500,
  retryMost: 30_000,
  passive: 4000,
  unsafe: 5500,
  call: 10_000,
  download: 60_000,
  stale: 10 * 60_000,
  again: 60_000,
  together: 2000,
  fileFirst: 2000,
  forward: 4500,
};

/** What the web chat inside WeChat is made with. */
export type WebPages = {
  /** The address people use. */
  readonly publicUrl: string;
  readonly secureCookies: boolean;
  readonly reach: Reach;
  readonly assets: Assets;
  readonly count: Counter;
  /** Whether the account may ask WeChat who somebody is (网页授权). */
  readonly oauth: boolean;
  /** Where WeChat is asked; tests ask elsewhere. */
  readonly authorize?: string;
  /** The secret of the web conversation of a person: the same for ever, and nobody can guess it. */
  readonly conversationOf: (person: string) => string;
};

/** A template of the account: its id, and which of its places hold what. */
export type Template = {
  readonly id: string;
  readonly places: { readonly [what in 'what' | 'number' | 'day']?: string };
};

/** All that the channel of an official account is given. */
export type OfficialOptions = {
  readonly appId: string;
  readonly secret: string;
  readonly token: string;
  /** The EncodingAESKey; with it nothing comes in that is not sealed. */
  readonly aesKey?: string;
  /** Address of WeChat's API. */
  readonly api: string;
  /** Path that WeChat calls. */
  readonly path: string;
  /** Whether the account is verified: only such a one may speak by itself. */
  readonly verified: boolean;
  /** Address that gets what is not ours, as it came. */
  readonly forward?: string;
  /** Templates by which it is told that something waits. */
  readonly templates?: { readonly [what in News['what']]?: Template };
  /** Name and content of the file by which WeChat sees that this address is ours. */
  readonly verifyFile?: { readonly name: string; readonly content: string };
  /** The web chat inside WeChat, where people can reach it. */
  readonly pages?: WebPages;
  readonly wording: Wording;
  readonly centre: Pick<Centre, 'services' | 'name'>;
  readonly ledger: Ledger;
  readonly transcribe?: Transcribe;
  readonly log?: ChannelLog;
  /** ms since the epoch. */
  readonly now?: () => number;
  readonly pause?: Pause;
  readonly timing?: Partial<OfficialTiming>;
  readonly allowed?: Allowed;
};
