import type { Channel } from '../../src/channels/channel.ts';
import { createTelegramChannel } from '../../src/channels/telegram/telegram-channel.ts';
import type { TelegramOptions } from '../../src/channels/telegram/telegram-options.ts';
import { createEcho, type Echo, type EchoOptions } from './echo.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from './emulator/emulator.ts';
import { wordsOf } from './words.ts';

/** A token that must never be seen anywhere but in an address. */
export const canaryToken = '7000000001:CANARY-token-never-to-be-seen';

/** The emulator, the channel on it, and a scripted stand-in for the turns. */
export type Stage = {
  readonly emulator: Emulator;
  readonly channel: () => Channel;
  readonly echo: Echo;
  /** Every line the channel logged. */
  readonly log: readonly string[];
  /** Stops the channel as it is (or leaves it hanging) and starts another. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What a test may set. */
export type StageOptions = {
  readonly emulator?: EmulatorOptions;
  readonly telegram?: Partial<TelegramOptions>;
  readonly echo?: Omit<EchoOptions, 'channel'>;
};

const wording = wordsOf('telegram');
const name = { 'zh-CN': '示例县困难职工帮扶中心', en: 'Example County Help Centre' };

/** A telegram channel with short tempers: it tries again at once and waits for nobody long. */
export function telegramOn(
  emulator: Emulator,
  log: string[],
  options: Partial<TelegramOptions> = {},
) {
  return createTelegramChannel({
    token: emulator.token,
    apiRoot: emulator.apiRoot,
    wording,
    centre: { services: ['relief', 'legal_aid'], name },
    log: (event, facts) => void log.push(`${event} ${JSON.stringify(facts ?? {})}`),
    rates: { chatMs: 0, groupPerMinute: 1000, overallMs: 1 },
    ...options,
    timing: { retry: 2, retryMost: 20, call: 3000, together: 40, ...options.timing },
  });
}

/** Starts emulator, channel and echo together. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const emulator = await startEmulator({ token: canaryToken, ...options.emulator });
  const log: string[] = [];
  let channel = telegramOn(emulator, log, options.telegram);
  const echo = createEcho({ ...options.echo, channel: () => channel });
  await channel.start(echo.port);
  return {
    emulator,
    echo,
    log,
    channel: () => channel,
    restart: async () => {
      await channel.stop();
      channel = telegramOn(emulator, log, options.telegram);
      await channel.start(echo.port);
    },
    close: async () => {
      await channel.stop();
      await emulator.close();
    },
  };
}
