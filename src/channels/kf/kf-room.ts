import type { BoundedMap } from '../bounded-map.ts';
import type { ChannelPort } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { Lanes } from '../lanes.ts';
import type { OfficialApi } from '../official-account/official-api.ts';
import type { Pause } from '../pause.ts';
import type { KfOptions, KfTiming } from './kf-options.ts';

/** The right to greet somebody who came in, once and soon. */
export type Welcome = { readonly code: string; readonly until: number };

/** What the parts of the running channel share. */
export type KfRoom = {
  readonly options: KfOptions;
  readonly timing: KfTiming;
  readonly api: OfficialApi;
  readonly port: ChannelPort;
  readonly lanes: Lanes;
  /** By the person's chat. */
  readonly welcomes: BoundedMap<string, Welcome>;
  readonly log: ChannelLog;
  readonly now: () => number;
  readonly pause: Pause;
  /** Whether 企业微信 answered when it was asked last. */
  readonly reach: { up: boolean };
  readonly stopping: AbortSignal;
};
