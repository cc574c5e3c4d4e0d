import type { Hono } from 'hono';
import { createBoundedMap } from '../bounded-map.ts';
import type { Channel, ChannelPort } from '../channel.ts';
import { createLanes } from '../lanes.ts';
import { openOfficialApi } from '../official-account/official-api.ts';
import { pauseByTimer } from '../pause.ts';
import { type CallbackSide, mountCallback } from './callback.ts';
import { kfFailureOf } from './failure.ts';
import { kfChannel } from './incoming.ts';
import { type KfOptions, kfAllowed, kfTiming } from './kf-options.ts';
import type { KfRoom } from './kf-room.ts';
import { createPull, cursorOf } from './pull.ts';
import { createReceiver } from './receive.ts';
import { createSender } from './send.ts';

/** A 客服账号 of 微信客服 as a channel. */
export type KfChannel = Channel & {
  /** Lays the route on the listener. */
  readonly mount: (app: Hono) => void;
};

type Running = CallbackSide & {
  readonly send: NonNullable<Channel['sendTogether']>;
  readonly stop: () => Promise<void>;
};

const day = 24 * 3_600_000;

/** Workers in WeChat who write to a 客服账号. `start` rejects only where 企业微信 says that the company, the secret or the account is wrong. */
export function createKfChannel(options: KfOptions): KfChannel {
  let running: Running | null = null;
  const send: Running['send'] = async (messages) =>
    running === null ? { went: 0, next: { kind: 'retry' } } : running.send(messages);
  return {
    name: kfChannel,
    alone: { what: 'sending', duty: kfChannel },
    files: 'link',
    others: {},
    start: async (port) => {
      const started = await run(options, port);
      running = started;
      // What came while the house was down: nobody rings for it any more. Its answers find the channel standing.
      void started.pull.ring(null);
    },
    stop: async () => {
      const before = running;
      running = null;
      await before?.stop();
    },
    sendTogether: send,
    send: async (message) => {
      const { went, next } = await send([message]);
      return went > 0 || next === undefined ? { kind: 'sent' } : next;
    },
    up: () => running?.room.reach.up ?? false,
    mount: (app) => mountCallback(app, options, () => running),
  };
}

async function run(options: KfOptions, port: ChannelPort): Promise<Running> {
  const stopper = new AbortController();
  const room = roomOf(options, port, stopper.signal);
  await checkAccount(room);
  const receiver = createReceiver(room);
  const kept = 1.5 * (options.allowed ?? kfAllowed).ms;
  await options.ledger.tidy(room.now() - Math.max(kept, 3 * day));
  receiver.takeUp();
  return {
    room,
    pull: createPull(room, receiver),
    send: createSender(room),
    stop: async () => {
      stopper.abort();
      await room.lanes.settled();
    },
  };
}

function roomOf(options: KfOptions, port: ChannelPort, stopping: AbortSignal): KfRoom {
  const timing = { ...kfTiming, ...options.timing };
  const { corpId, secret, api, now = Date.now, pause = pauseByTimer } = options;
  const query = new URLSearchParams({ corpid: corpId, corpsecret: secret });
  return {
    options,
    timing,
    port,
    now,
    pause,
    stopping,
    api: openOfficialApi({
      api,
      appId: corpId,
      secret,
      tokenCall: () => ({ path: `/cgi-bin/gettoken?${query}` }),
      failures: kfFailureOf,
      callMs: timing.call,
      now,
      stopping,
    }),
    lanes: createLanes(),
    welcomes: createBoundedMap(5000),
    log: options.log ?? (() => undefined),
    reach: { up: true },
  };
}

/** What 企业微信 says of a wrong setting. */
const wrong: { readonly [code: number]: string } = {
  40013: 'WECHAT_KF_CORP_ID',
  40001: 'WECHAT_KF_SECRET',
  95000: 'WECHAT_KF_ACCOUNT',
};

/** Asks for one message and passes none: so it is known whether all three fit together. */
async function checkAccount({ api, reach, log, options }: KfRoom): Promise<void> {
  const { account, ledger } = options;
  const called = await api.call('kf/sync_msg', {
    cursor: ledger.cursor(cursorOf(account)),
    limit: 1,
    voice_format: 0,
    open_kfid: account,
  });
  if (called.ok) return;
  const { code, kind } = called.failure;
  const setting = wrong[code];
  if (setting !== undefined) throw new Error(`Cannot start 微信客服: 企业微信 refused ${setting}`);
  // Without a network, or before this machine's address is on the company's list, it goes on and tries again.
  reach.up = false;
  log('kf.no_token', { kind, status: code });
}
