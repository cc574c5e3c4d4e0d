import type { ChannelPort } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { Lanes } from '../lanes.ts';
import type { Pause } from '../pause.ts';
import type { OfficialApi } from './official-api.ts';
import type { OfficialOptions, OfficialTiming } from './official-options.ts';
import type { Slots } from './slots.ts';

/** What the parts of the running channel share. */
export type OfficialRoom = {
  readonly options: OfficialOptions;
  readonly timing: OfficialTiming;
  readonly api: OfficialApi;
  readonly port: ChannelPort;
  readonly slots: Slots;
  readonly lanes: Lanes;
  readonly log: ChannelLog;
  readonly now: () => number;
  readonly pause: Pause;
  /** Whether the account may speak by itself, as far as is known; whether WeChat answered when it was asked last. */
  readonly reach: { verified: boolean; up: boolean };
  readonly stopping: AbortSignal;
};
