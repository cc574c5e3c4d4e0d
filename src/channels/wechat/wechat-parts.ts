import type { types, Wechaty } from 'wechaty';
import type { ChannelPort } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { Pause } from '../pause.ts';
import type { WechatOptions, WechatTiming } from './wechat-options.ts';

/** What the parts of the running channel share. */
export type WechatParts = {
  readonly options: WechatOptions;
  readonly timing: WechatTiming;
  readonly bot: Wechaty;
  /** wechaty's own names of kinds. */
  readonly types: typeof types;
  readonly port: ChannelPort;
  readonly log: ChannelLog;
  readonly now: () => number;
  readonly pause: Pause;
  /** Says that the channel stops. */
  readonly stopping: AbortSignal;
};
