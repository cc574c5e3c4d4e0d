import type { BoundedMap } from '../bounded-map.ts';
import type { ChannelPort } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { Lanes } from '../lanes.ts';
import type { Pause } from '../pause.ts';
import type { Answers } from './answers.ts';
import type { ChatRates } from './chat-rates.ts';
import type { WecomLine } from './wecom-line.ts';
import type { WecomOptions, WecomTiming } from './wecom-options.ts';
import type { Standing } from './wecom-side.ts';

/** What the parts of the running channel share. */
export type WecomRoom = {
  readonly options: WecomOptions;
  readonly timing: WecomTiming;
  readonly line: WecomLine;
  readonly port: ChannelPort;
  readonly answers: Answers;
  readonly rates: ChatRates;
  /** Events of staff's, by their number in our books. */
  readonly standing: BoundedMap<string, Standing>;
  readonly lanes: Lanes;
  readonly log: ChannelLog;
  readonly now: () => number;
  readonly pause: Pause;
  readonly stopping: AbortSignal;
};
