import type { Hono } from 'hono';
import type { Channel, ChannelPort } from '../channel.ts';
import { createLanes } from '../lanes.ts';
import { pauseByTimer } from '../pause.ts';
import { type CallbackSide, mountCallback } from './callback.ts';
import { officialChannel } from './incoming.ts';
import { openOfficialApi } from './official-api.ts';
import { type OfficialOptions, officialAllowed, officialTiming } from './official-options.ts';
import type { OfficialRoom } from './official-room.ts';
import { createReceiver } from './receive.ts';
import { createSender } from './send.ts';
import { createSlots } from './slots.ts';
import { createWebPages } from './web-pages.ts';

/** A WeChat official account as a channel. */
export type OfficialAccount = Channel & {
  /** Lays the routes on the listener. */
  readonly mount: (app: Hono) => void;
};

type Running = CallbackSide & {
  readonly send: NonNullable<Channel['sendTogether']>;
  readonly stop: () => Promise<void>;
};

const day = 24 * 3_600_000;

/** Workers on a WeChat official account. `start` rejects only where WeChat says that the account or its secret is wrong. */
export function createOfficialAccount(options: OfficialOptions): OfficialAccount {
  let running: Running | null = null;
  const pages = options.pages === undefined ? null : createWebPages(options, options.pages);
  const send: Running['send'] = async (messages) =>
    running === null ? { went: 0, next: { kind: 'retry' } } : running.send(messages);
  return {
    name: officialChannel,
    files: 'link',
    others: {},
    start: async (port) => {
      running = await run(options, port);
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
    mount: (app) => {
      mountCallback(app, { options, linkFor: pages?.linkFor }, () => running);
      pages?.mount(app, () => running?.room.api ?? null);
      const { verifyFile } = options;
      if (verifyFile !== undefined)
        app.get(`/${verifyFile.name}`, (c) => c.text(verifyFile.content));
    },
  };
}

async function run(options: OfficialOptions, port: ChannelPort): Promise<Running> {
  const stopper = new AbortController();
  const room = roomOf(options, port, stopper.signal);
  await checkAccount(room);
  const receiver = createReceiver(room);
  // Nothing is allowed by what is older; half again, for clocks that differ.
  const kept = 1.5 * (options.allowed ?? officialAllowed).word.ms;
  await options.ledger.tidy(room.now() - Math.max(kept, 3 * day));
  receiver.takeUp();
  return {
    room,
    receiver,
    send: createSender(room),
    stop: async () => {
      stopper.abort();
      await room.lanes.settled();
    },
  };
}

function roomOf(options: OfficialOptions, port: ChannelPort, stopping: AbortSignal): OfficialRoom {
  const timing = { ...officialTiming, ...options.timing };
  const now = options.now ?? Date.now;
  return {
    options,
    timing,
    port,
    now,
    stopping,
    api: openOfficialApi({ ...options, callMs: timing.call, now, stopping }),
    slots: createSlots(),
    lanes: createLanes(),
    log: options.log ?? (() => undefined),
    pause: options.pause ?? pauseByTimer,
    reach: { verified: options.verified, up: true },
  };
}

/** What WeChat says of a wrong account, by the setting that is wrong. */
const wrong: { readonly [code: number]: string } = {
  40013: 'WECHAT_OA_APPID',
  40125: 'WECHAT_OA_SECRET',
};

async function checkAccount({ api, reach, log }: OfficialRoom): Promise<void> {
  const called = await api.check();
  if (called.ok) return;
  const { code, kind } = called.failure;
  const setting = wrong[code];
  if (setting !== undefined)
    throw new Error(`Cannot start the official account: WeChat refused ${setting}`);
  // Without a network, or before this machine's address is on the account's list, it goes on and tries again.
  reach.up = false;
  log('official.no_token', { kind, status: code });
}
