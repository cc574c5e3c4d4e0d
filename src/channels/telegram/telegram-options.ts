import type { Centre } from '../../messages/centre.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Transcribe } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { Rates } from '../pacing.ts';
import type { Patience, Pause } from '../pause.ts';
import type { StaffHooks } from '../staff-group/staff-hooks.ts';

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
