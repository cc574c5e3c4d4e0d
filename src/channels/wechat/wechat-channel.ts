import type { Wechaty } from 'wechaty';
import type { Channel, ChannelPort } from '../channel.ts';
import { pauseByTimer } from '../pause.ts';
import { wechatChannel } from './incoming.ts';
import { createReceiver } from './receive.ts';
import { createSender } from './send.ts';
import { createSignInWatch, type SignInWatch } from './sign-in.ts';
import { type WechatOptions, wechatTiming } from './wechat-options.ts';
import type { WechatParts } from './wechat-parts.ts';

type Running = {
  readonly send: Channel['send'];
  readonly stop: () => Promise<void>;
  readonly up: () => boolean;
};

/** Workers (and a staff room) on WeChat through a wechaty puppet, in words alone. `start` rejects where wechaty or the puppet is not installed; a sign-in that fails or is lost is tried again and again. */
export function createWechatChannel(options: WechatOptions): Channel {
  let running: Running | null = null;
  return {
    name: wechatChannel,
    alone: { what: 'line', duty: wechatChannel },
    others: {},
    start: async (port) => {
      running = await run(options, port);
    },
    stop: async () => {
      const before = running;
      running = null;
      await before?.stop();
    },
    send: async (message) => (running ? running.send(message) : { kind: 'retry' }),
    up: () => running?.up() ?? false,
  };
}

async function run(options: WechatOptions, port: ChannelPort): Promise<Running> {
  const { WechatyBuilder, types, log: wechatyLog } = await load();
  // wechaty writes what people say into its own log.
  wechatyLog.level('silent');
  const bot = WechatyBuilder.build({
    puppet: options.puppet as never,
    ...(options.memory === undefined ? {} : { name: options.memory }),
  });
  const stopper = new AbortController();
  const parts: WechatParts = {
    options,
    timing: { ...wechatTiming, ...options.timing },
    bot,
    types,
    port,
    log: options.log ?? (() => undefined),
    now: options.now ?? Date.now,
    pause: options.pause ?? pauseByTimer,
    stopping: stopper.signal,
  };
  const receiver = createReceiver(parts);
  const ready = listen(parts, receiver, watch(parts));
  await begin(bot, options);
  return {
    send: createSender({ ...parts, ready }),
    up: ready,
    stop: async () => {
      stopper.abort();
      await bot.stop();
      await receiver.settled();
    },
  };
}

const load = async () => {
  try {
    return await import('wechaty');
  } catch {
    throw new Error('Cannot start WeChat: wechaty is not installed (npm install wechaty)');
  }
};

async function begin(bot: Wechaty, { puppet }: WechatOptions): Promise<void> {
  try {
    await bot.start();
  } catch {
    const name = typeof puppet === 'string' ? puppet : 'given';
    throw new Error(`Cannot start WeChat: the puppet ${name} (WECHATY_PUPPET) does not start`);
  }
}

const watch = (parts: WechatParts): SignInWatch =>
  createSignInWatch({
    ...parts,
    tell: (state) => parts.options.onSignIn?.(state),
    restart: async () => {
      await parts.bot.stop();
      await parts.bot.start();
    },
  });

/** Hangs a handler on every event; none may throw or reject, for wechaty would let that end the process. Gives back whether the contacts are there. */
function listen(
  parts: WechatParts,
  receiver: ReturnType<typeof createReceiver>,
  signIn: SignInWatch,
): () => boolean {
  let ready = false;
  const guarded =
    <Args extends readonly unknown[]>(event: string, handler: (...args: Args) => unknown) =>
    (...args: Args): void => {
      Promise.try(handler, ...args).catch((error: unknown) => {
        const name = error instanceof Error ? error.name : 'unknown';
        if (!parts.stopping.aborted) parts.log('wechat.handler_failed', { event, error: name });
      });
    };
  const { bot } = parts;
  const waiting = parts.types.ScanStatus.Waiting;
  bot.on('message', guarded('message', receiver.message));
  bot.on('friendship', guarded('friendship', receiver.friendship));
  bot.on(
    'scan',
    guarded('scan', (code, status) => {
      if (status === waiting && code !== '') signIn.scan(code);
    }),
  );
  bot.on(
    'login',
    guarded('login', () => signIn.login()),
  );
  bot.on(
    'logout',
    guarded('logout', () => {
      ready = false;
      signIn.logout();
    }),
  );
  bot.on(
    'ready',
    guarded('ready', () => {
      ready = true;
    }),
  );
  bot.on(
    'error',
    guarded('error', (error: unknown) => {
      parts.log('wechat.trouble', { error: error instanceof Error ? error.name : 'unknown' });
      signIn.trouble();
    }),
  );
  return () => ready;
}
