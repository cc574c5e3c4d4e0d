import type { Centre } from '../../messages/centre.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Transcribe } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { Ledger } from '../official-account/official-options.ts';
import type { Patience, Pause } from '../pause.ts';

/** What 微信客服 allows: messages within so many ms after a word. */
export type Allowed = { readonly most: number; readonly ms: number };

/** The real limit. */
export const kfAllowed: Allowed = { most: 5, ms: 48 * 3_600_000 };

/** Waiting times in ms; tests shorten them. */
export type KfTiming = Patience & {
  /** How long a ring is held until what it tells of is safe; 企业微信 gives up after 5 s. */
  readonly ring: number;
  readonly call: number;
  readonly download: number;
  /** How old a ring may be. */
  readonly stale: number;
  /** How long whoever came in may be greeted: its code is good for 20 s. */
  readonly greet: number;
  /** How long a photo waits for another one sent with it. */
  readonly together: number;
  /** How long words wait for a file that came before them. */
  readonly fileFirst: number;
  /** What is older when nothing was ever fetched is not ours: nobody of ours was there. */
  readonly before: number;
};

/** The times of the real thing. */
export const kfTiming: KfTiming = {
  retry: 1000,
  retryMost: 60_000,
  ring: 4000,
  call: 10_000,
  download: 60_000,
  stale: 10 * 60_000,
  greet: 18_000,
  together: 2000,
  fileFirst: 2000,
  before: 10 * 60_000,
};

/** The books of the channel: what was said, which files are on their way, and how far was read. */
export type KfLedger = Pick<
  Ledger,
  'of' | 'began' | 'used' | 'spent' | 'part' | 'fetchLater' | 'fetched' | 'toFetch' | 'tidy'
> & {
  readonly cursor: (of: string) => string;
  readonly cursorTo: (of: string, cursor: string) => Promise<void>;
};

/** All that the channel of one 客服账号 is given. */
export type KfOptions = {
  readonly corpId: string;
  readonly secret: string;
  readonly token: string;
  readonly aesKey: string;
  /** The open_kfid of the 客服账号. */
  readonly account: string;
  /** Address of 企业微信's API. */
  readonly api: string;
  /** Path that 企业微信 rings at. */
  readonly path: string;
  readonly wording: Wording;
  readonly centre: Pick<Centre, 'services'>;
  readonly ledger: KfLedger;
  readonly transcribe?: Transcribe | undefined;
  readonly log?: ChannelLog;
  /** ms since the epoch. */
  readonly now?: () => number;
  readonly pause?: Pause;
  readonly timing?: Partial<KfTiming>;
  readonly allowed?: Allowed;
};
