import type { Hono } from 'hono';
import type { Channel, ChannelPort } from '../channel.ts';
import { createLanes, type Lanes } from '../lanes.ts';
import { backoff, pauseByTimer } from '../pause.ts';
import { createCallbackData } from './callback-data.ts';
import { commandMenus } from './commands.ts';
import { erase } from './erase.ts';
import { nameOf } from './failure.ts';
import { partsOf, telegramChannel } from './incoming.ts';
import { createOpenButtons } from './open-buttons.ts';
import { poll, type Take } from './poll.ts';
import { createReceiver } from './receive.ts';
import { createSender } from './send.ts';
import type { StaffCall } from './staff-line.ts';
import { type Called, openTelegramApi, type Payload, type TelegramApi } from './telegram-api.ts';
import { type TelegramOptions, telegramTiming } from './telegram-options.ts';
import type { TelegramRoom } from './telegram-room.ts';
import { createTyping } from './typing.ts';
import { readUpdate, wantedUpdates } from './update.ts';
import { mountWebhook } from './webhook.ts';

/** Telegram as a channel; `mount` matters only with a webhook. */
export type TelegramChannel = Channel & {
  /** Lays the webhook's route on the listener; does nothing where we poll. */
  readonly mount: (app: Hono) => void;
  /** One call of the Bot API, as staff's side needs for cards and topics; failures are values, none holds the token. */
  readonly call: StaffCall;
};

type Running = {
  readonly room: TelegramRoom;
  readonly take: Take;
  readonly send: Channel['send'];
  readonly stop: () => Promise<void>;
};

/** Workers (and staff groups) on Telegram. `start` rejects only for a token that Telegram refuses; without a network it goes on trying. */
export function createTelegramChannel(options: TelegramOptions): TelegramChannel {
  let running: Running | null = null;
  return {
    name: telegramChannel,
    alone: { what: options.webhook ? 'sending' : 'line', duty: telegramChannel },
    start: async (port) => {
      running = await run(options, port);
    },
    stop: async () => {
      const before = running;
      running = null;
      await before?.stop();
    },
    send: async (message) =>
      running ? running.send(message) : { kind: 'retry', after: telegramTiming.retry },
    up: () => running?.room.reach.up ?? false,
    forget: (chat) => running?.room.buttons.forget(chat),
    files: 'link',
    others: {
      erase: async (from, message) =>
        running
          ? erase(running.room, from, message)
          : { kind: 'retry', after: telegramTiming.retry },
    },
    call: async (method, payload, limit) =>
      running
        ? running.room.api.call(method, payload, limit)
        : { ok: false, failure: { kind: 'later', what: 'not started' } },
    mount: (app) => {
      if (!options.webhook) return;
      mountWebhook(app, {
        ...options.webhook,
        running: () => (running ? webhookSide(running) : null),
      });
    },
  };
}

const webhookSide = ({ room, take }: Running) => ({
  take,
  heldLongEnough: (over: AbortSignal) =>
    room.pause(room.timing.webhook, AbortSignal.any([over, room.stopping])),
});

async function run(options: TelegramOptions, port: ChannelPort): Promise<Running> {
  const timing = { ...telegramTiming, ...options.timing };
  const api = await openTelegramApi({ ...options, callMs: timing.call });
  const me = await api.call('getMe', {}, { ms: Math.min(timing.call, 8000) });
  if (!me.ok && me.failure.kind === 'token')
    throw new Error('Cannot start Telegram: TELEGRAM_BOT_TOKEN was refused');
  const stopper = new AbortController();
  const names = { username: me.ok ? usernameOf(me) : undefined };
  const room = createRoom({ options, timing, api, port, stopping: stopper.signal, names });
  const lanes = createLanes();
  const take = createTake(room, lanes);
  const background = work(room, take, names);
  return {
    room,
    take,
    send: createSender(room),
    stop: async () => {
      stopper.abort();
      await background;
      await lanes.settled();
    },
  };
}

const usernameOf = (me: Called): string | undefined => {
  const found = me.ok ? (me.result as { readonly username?: unknown } | null)?.username : undefined;
  return typeof found === 'string' ? found : undefined;
};

function createRoom(parts: {
  readonly options: TelegramOptions;
  readonly timing: TelegramRoom['timing'];
  readonly api: TelegramApi;
  readonly port: ChannelPort;
  readonly stopping: AbortSignal;
  readonly names: { readonly username: string | undefined };
}): TelegramRoom {
  const { options, names, ...rest } = parts;
  const pause = options.pause ?? pauseByTimer;
  return {
    ...rest,
    options,
    pause,
    data: createCallbackData(),
    buttons: createOpenButtons(rest.api),
    typing: createTyping({ ...rest, pause, after: rest.timing.typing }),
    log: options.log ?? (() => undefined),
    now: options.now ?? Date.now,
    username: () => names.username,
    reach: { up: true },
  };
}

/** One way in for both polling and webhook: in order within a chat, each update once at a time. */
function createTake(room: TelegramRoom, lanes: Lanes): Take {
  const receive = createReceiver(room);
  return (raw, id) => {
    const update = readUpdate(raw);
    const lane = String(partsOf(update)?.chat.id ?? `update ${id}`);
    return lanes.run(lane, String(id), () => receive(update));
  };
}

/** Everything that runs beside: never rejects, ends when the channel stops. */
async function work(
  room: TelegramRoom,
  take: Take,
  names: { username: string | undefined },
): Promise<void> {
  void putUpMenus(room);
  if (names.username === undefined) {
    const me = await insist(room, 'getMe', {});
    names.username = me ? usernameOf(me) : undefined;
  }
  const { webhook } = room.options;
  if (!webhook) {
    // A webhook that stands is found again by the poll itself.
    await room.api.call('deleteWebhook', {}, { signal: room.stopping });
    return poll(room, take);
  }
  await insist(room, 'setWebhook', {
    url: webhook.url,
    secret_token: webhook.secret,
    allowed_updates: wantedUpdates,
  });
}

/** Calls until it is done, refused for good, or the channel stops. */
async function insist(
  room: TelegramRoom,
  method: string,
  payload: Payload,
): Promise<Called | null> {
  for (let attempt = 1; !room.stopping.aborted; attempt += 1) {
    const called = await room.api.call(method, payload, { signal: room.stopping });
    if (called.ok) return called;
    room.log('telegram.call_failed', { method, why: nameOf(called.failure), attempt });
    if (called.failure.kind === 'never') return called;
    await room.pause(backoff(room.timing, attempt), room.stopping);
  }
  return null;
}

async function putUpMenus(room: TelegramRoom): Promise<void> {
  for (const menu of commandMenus(room.options.wording)) {
    const called = await room.api.call('setMyCommands', menu, { signal: room.stopping });
    if (!called.ok && !room.stopping.aborted)
      room.log('telegram.menu_failed', { why: nameOf(called.failure) });
  }
}
