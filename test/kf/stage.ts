import { Hono } from 'hono';
import type { Channel } from '../../src/channels/channel.ts';
import type { KfLedger, KfOptions } from '../../src/channels/kf/kf-options.ts';
import { createHttp } from '../../src/http/server.ts';
import { memoryLedger } from '../official-account/stage.ts';
import { createEcho, type Echo, type EchoOptions } from '../telegram/echo.ts';
import { wordsOf } from '../telegram/words.ts';
import { type Emulator, type EmulatorOptions, startKfEmulator } from './emulator/emulator.ts';
import { kfOn, kfPath } from './kf-on.ts';

/** What is never to be seen in a line of the log. */
export const canaries = {
  secret: 'CanarySecret0123456789abcdef',
  token: 'CanaryToken9',
  person: 'wmCanary_person-0001',
} as const;

/** The emulated 微信客服, the channel on it, and a scripted stand-in for the turns. */
export type Stage = {
  readonly emulator: Emulator;
  readonly echo: Echo;
  readonly ledger: KfLedger;
  readonly channel: () => Channel;
  /** Every line the channel logged. */
  readonly log: readonly string[];
  /** Address of the bell. */
  readonly url: string;
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What a test may set. */
export type StageOptions = {
  readonly emulator?: EmulatorOptions;
  readonly channel?: Partial<KfOptions>;
  readonly echo?: Omit<EchoOptions, 'channel'>;
  /** Called before the channel starts. */
  readonly before?: (emulator: Emulator) => void;
};

const wording = wordsOf('kf', 'official', 'wechat');
const centre = { services: ['relief', 'legal_aid'] };

/** A ledger in memory. */
export function memoryKfLedger(): KfLedger {
  const cursors = new Map<string, string>();
  return {
    ...memoryLedger(),
    cursor: (of) => cursors.get(of) ?? '',
    cursorTo: async (of, cursor) => void cursors.set(of, cursor),
  };
}

/** Starts all of it. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const { secret, token } = canaries;
  const emulator = await startKfEmulator({ secret, token, patience: 2500, ...options.emulator });
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  let routes = new Hono();
  http.app.all(kfPath, (c) => routes.fetch(c.req.raw, c.env));
  const url = `${(await http.listen()).url}${kfPath}`;
  emulator.world.callback = url;
  options.before?.(emulator);
  const log: string[] = [];
  const ledger = options.channel?.ledger ?? memoryKfLedger();
  const made = () => {
    const channel = kfOn(emulator, {
      wording,
      centre,
      ledger,
      log: (event, facts) => void log.push(`${event} ${JSON.stringify(facts ?? {})}`),
      ...options.channel,
    });
    routes = new Hono();
    channel.mount(routes);
    return channel;
  };
  let channel = made();
  const echo = createEcho({ ...options.echo, channel: () => channel });
  const close = async (): Promise<void> => {
    await channel.stop();
    await http.close();
    await emulator.close();
  };
  await channel.start(echo.port).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    emulator,
    echo,
    ledger,
    channel: () => channel,
    log,
    url,
    restart: async () => {
      await channel.stop();
      channel = made();
      await channel.start(echo.port);
    },
    close,
  };
}
