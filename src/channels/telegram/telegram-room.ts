import type { ChannelPort } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { Pause } from '../pause.ts';
import type { CallbackData } from './callback-data.ts';
import type { OpenButtons } from './open-buttons.ts';
import type { TelegramApi } from './telegram-api.ts';
import type { TelegramOptions, TelegramTiming } from './telegram-options.ts';
import type { Typing } from './typing.ts';

/** What the parts of the running channel share. */
export type TelegramRoom = {
  readonly options: TelegramOptions;
  readonly timing: TelegramTiming;
  readonly api: TelegramApi;
  readonly port: ChannelPort;
  readonly data: CallbackData;
  readonly buttons: OpenButtons;
  readonly typing: Typing;
  readonly log: ChannelLog;
  readonly now: () => number;
  readonly pause: Pause;
  /** Whether Telegram answered when it was asked last. */
  readonly reach: { up: boolean };
  /** Says that the channel stops. */
  readonly stopping: AbortSignal;
  /** The bot's own name, once Telegram has told it. */
  readonly username: () => string | undefined;
};
