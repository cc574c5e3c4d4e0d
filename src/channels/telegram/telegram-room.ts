import type { ChannelPort } from '../channel.ts';
import type { CallbackData } from './callback-data.ts';
import type { OpenButtons } from './open-buttons.ts';
import type { TelegramApi } from './telegram-api.ts';
import type { ChannelLog, TelegramOptions, TelegramTiming } from './telegram-options.ts';
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
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Says that the channel stops. */
  readonly stopping: AbortSignal;
  /** The bot's own name, once Telegram has told it. */
  readonly username: () => string | undefined;
};

/** The pause before another try: doubled each time, never above the longest. */
export const backoff = ({ retry, retryMost }: TelegramTiming, attempt: number): number =>
  Math.min(retry * 2 ** (attempt - 1), retryMost);
