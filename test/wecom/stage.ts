import type { Channel } from '../../src/channels/channel.ts';
import type { Parts, WecomOptions } from '../../src/channels/wecom/wecom-options.ts';
import { createEcho, type Echo, type EchoOptions } from '../telegram/echo.ts';
import { wordsOf } from '../telegram/words.ts';
import { type Emulator, type EmulatorOptions, startWecomEmulator } from './emulator/emulator.ts';
import { wecomOn } from './wecom-on.ts';

/** What is never to be seen in a line of the log. */
export const canaries = { secret: 'CanarySecret0123456789', person: 'Canary.Person-01' } as const;

/** The emulated 企业微信, the channel on it, and a scripted stand-in for the turns. */
export type Stage = {
  readonly emulator: Emulator;
  readonly echo: Echo;
  readonly channel: () => Channel;
  /** Every line the channel logged. */
  readonly log: readonly string[];
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What a test may set. */
export type StageOptions = {
  readonly emulator?: EmulatorOptions;
  readonly channel?: Partial<WecomOptions>;
  readonly echo?: Omit<EchoOptions, 'channel'>;
};

const wording = wordsOf('wecom', 'wechat', 'official');
const centre = {
  services: ['relief', 'legal_aid'],
  name: { 'zh-CN': '示例县困难职工帮扶中心', en: 'Example County Help Centre' },
};

/** Parts of messages, remembered in memory. */
export function memoryParts(): Parts {
  const rows = new Map<string, ReturnType<Parts['of']>['part']>();
  return {
    of: (chat) => ({ part: rows.get(chat) ?? { of: '', parts: 0 } }),
    part: async (chat, part) => void rows.set(chat, part),
  };
}

/** Starts all of it. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const emulator = await startWecomEmulator({ secret: canaries.secret, ...options.emulator });
  const log: string[] = [];
  const parts = memoryParts();
  const made = (): Channel =>
    wecomOn(emulator, {
      wording,
      centre,
      parts,
      log: (event, facts) => void log.push(`${event} ${JSON.stringify(facts ?? {})}`),
      ...options.channel,
    });
  let channel = made();
  const echo = createEcho({ ...options.echo, channel: () => channel });
  await channel.start(echo.port);
  return {
    emulator,
    echo,
    log,
    channel: () => channel,
    restart: async () => {
      await channel.stop();
      channel = made();
      await channel.start(echo.port);
    },
    close: async () => {
      await channel.stop();
      await emulator.close();
    },
  };
}
