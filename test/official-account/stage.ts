import { Hono } from 'hono';
import type {
  Ledger,
  OfficialOptions,
} from '../../src/channels/official-account/official-options.ts';
import { createHttp } from '../../src/http/server.ts';
import { createEcho, type Echo, type EchoOptions } from '../telegram/echo.ts';
import { wordsOf } from '../telegram/words.ts';
import { type Emulator, type EmulatorOptions, startOfficialEmulator } from './emulator/emulator.ts';
import { callbackPath, officialOn } from './official-on.ts';

/** What is never to be seen in a line of the log. */
export const canaries = {
  secret: 'c0ffeec0ffeec0ffeec0ffeec0ffee00',
  token: 'CanaryToken9',
  person: 'oCanary_person-0001',
} as const;

/** The emulated WeChat, the channel on it, and a scripted stand-in for the turns. */
export type Stage = {
  readonly emulator: Emulator;
  readonly echo: Echo;
  readonly ledger: Ledger;
  /** Every line the channel logged. */
  readonly log: readonly string[];
  readonly restart: () => Promise<void>;
  /** Address of the callback. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

const wording = wordsOf('official', 'wechat');
const centre = {
  services: ['relief', 'legal_aid'],
  name: { 'zh-CN': '示例县困难职工帮扶中心', en: 'Example County Help Centre' },
};

/** A ledger in memory. */
export function memoryLedger(): Ledger {
  const none = {
    word: 0,
    wordUsed: 0,
    press: 0,
    pressUsed: 0,
    part: { of: '', parts: 0 },
    told: '',
  };
  const rows = new Map<string, ReturnType<Ledger['of']>>();
  const files = new Map<string, ReturnType<Ledger['toFetch']>[number]>();
  const of: Ledger['of'] = (chat) => rows.get(chat) ?? none;
  const put = async (chat: string, more: Partial<ReturnType<Ledger['of']>>): Promise<void> =>
    void rows.set(chat, { ...of(chat), ...more });
  return {
    of,
    began: (chat, occasion, at) =>
      put(chat, occasion === 'word' ? { word: at, wordUsed: 0 } : { press: at, pressUsed: 0 }),
    used: (chat, occasion, by) =>
      put(
        chat,
        occasion === 'word'
          ? { wordUsed: of(chat).wordUsed + by }
          : { pressUsed: of(chat).pressUsed + by },
      ),
    spent: (chat) => put(chat, { wordUsed: 1000, pressUsed: 1000 }),
    part: (chat, part) => put(chat, { part }),
    tell: (chat, told) => put(chat, { told }),
    fetchLater: async (file) => void files.set(file.event, file),
    fetched: async (event) => void files.delete(event),
    toFetch: () => [...files.values()],
    tidy: async () => undefined,
  };
}

/** What a test may set. */
export type StageOptions = {
  readonly emulator?: EmulatorOptions;
  readonly channel?: Partial<OfficialOptions>;
  readonly echo?: Omit<EchoOptions, 'channel'>;
};

/** Starts all of it. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const { secret, token } = canaries;
  const emulator = await startOfficialEmulator({ secret, token, ...options.emulator });
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  let routes = new Hono();
  http.app.all(callbackPath, (c) => routes.fetch(c.req.raw, c.env));
  const url = `${(await http.listen()).url}${callbackPath}`;
  emulator.world.callback = url;
  const log: string[] = [];
  const ledger = memoryLedger();
  const made = () => {
    const channel = officialOn(emulator, {
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
  await channel.start(echo.port);
  return {
    emulator,
    echo,
    ledger,
    log,
    url,
    restart: async () => {
      await channel.stop();
      channel = made();
      await channel.start(echo.port);
    },
    close: async () => {
      await channel.stop();
      await http.close();
      await emulator.close();
    },
  };
}
