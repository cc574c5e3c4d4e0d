import type { Centre } from '../../messages/centre.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Transcribe } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { Rates } from '../pacing.ts';
import type { Patience, Pause } from '../pause.ts';

/** Whether the account is signed in; `code`: what the QR code says that a phone must scan. */
export type SignIn =
  | { readonly kind: 'scan'; readonly code: string }
  | { readonly kind: 'in' }
  | { readonly kind: 'out' };

/** Waiting times in ms; tests shorten them. */
export type WechatTiming = Patience & {
  /** The longest wait inside `send`; what must wait longer goes back to the outbox. */
  readonly sendWait: number;
  /** How long a file may take to come. */
  readonly download: number;
  /** How long a photo waits for another one sent with it. */
  readonly together: number;
  /** Signed out for so long, the puppet is started anew. */
  readonly revive: number;
};

/** The times of the real thing. */
export const wechatTiming: WechatTiming = {
  retry: 500,
  retryMost: 30_000,
  sendWait: 1500,
  download: 60_000,
  together: 2000,
  revive: 10_000,
};

/** No limits are written down; an account that sends slower than a hasty person is left alone longer. */
export const wechatRates: Rates = { chatMs: 1000, groupPerMinute: 20, overallMs: 250 };

/** All that the WeChat channel is given. */
export type WechatOptions = {
  /** The npm name of a wechaty puppet, or one made already. There is no default: a puppet talks to somebody's servers. */
  readonly puppet: string | object;
  /** File that keeps the sign-in over a restart; without it every start wants a scan. */
  readonly memory?: string;
  readonly wording: Wording;
  readonly centre: Pick<Centre, 'name'>;
  /** Whether friend requests are accepted, and greeted. */
  readonly acceptFriends: boolean;
  /** Topic of the room where staff get their notices: nobody is answered there. */
  readonly staffRoom?: string;
  /** Told whenever the account signs in or out, or a code is to be scanned. */
  readonly onSignIn?: (state: SignIn) => void;
  readonly transcribe?: Transcribe;
  readonly log?: ChannelLog;
  /** ms since the epoch. */
  readonly now?: () => number;
  readonly pause?: Pause;
  readonly rates?: Rates;
  readonly timing?: Partial<WechatTiming>;
};
