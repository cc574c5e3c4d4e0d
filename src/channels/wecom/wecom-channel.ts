import { createBoundedMap } from '../bounded-map.ts';
import type { Channel, ChannelPort } from '../channel.ts';
import { createLanes } from '../lanes.ts';
import { pauseByTimer } from '../pause.ts';
import { createAnswers } from './answers.ts';
import { createChatRates } from './chat-rates.ts';
import { wecomChannel } from './incoming.ts';
import { createReceiver } from './receive.ts';
import { createSender } from './send.ts';
import { wecomLine } from './wecom-line.ts';
import { type WecomOptions, wecomLimits, wecomTiming } from './wecom-options.ts';
import type { WecomRoom } from './wecom-room.ts';
import type { WecomSide } from './wecom-side.ts';

/** A robot of 企业微信 as a channel; `side`: what a staff group there is served with. */
export type WecomChannel = Channel & { readonly side: WecomSide };

type Running = {
  readonly room: WecomRoom;
  readonly send: NonNullable<Channel['sendTogether']>;
  readonly stop: () => Promise<void>;
};

/** Workers (and staff) in 企业微信, who talk with a robot there. `start` rejects only where the robot's id or secret is refused; without a network it goes on trying. */
export function createWecomChannel(options: WecomOptions): WecomChannel {
  let running: Running | null = null;
  const send: Running['send'] = async (messages) =>
    running === null ? { went: 0, next: { kind: 'retry' } } : running.send(messages);
  return {
    name: wecomChannel,
    alone: { what: 'line', duty: wecomChannel },
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
    up: () => running?.room.line.up() ?? false,
    side: sideOf(() => running?.room ?? null),
  };
}

const notYet = { ok: false, failure: { kind: 'later', code: 0 } } as const;

function sideOf(running: () => WecomRoom | null): WecomSide {
  return {
    say: async (chat, body) => (await running()?.line.say(chat, body)) ?? notYet,
    answer: async (req, how, body) => (await running()?.line.answer(req, how, body)) ?? notYet,
    standing: (id) => {
      const room = running();
      const found = room?.standing.get(id);
      if (room === null || found === undefined) return null;
      const ms = found.press === null ? room.timing.answer : room.timing.atOnce;
      return room.now() - found.at < ms ? found : null;
    },
  };
}

async function run(options: WecomOptions, port: ChannelPort): Promise<Running> {
  const stopper = new AbortController();
  const timing = { ...wecomTiming, ...options.timing };
  const log = options.log ?? (() => undefined);
  const now = options.now ?? Date.now;
  const pause = options.pause ?? pauseByTimer;
  const shared = { timing, log, now, pause, stopping: stopper.signal };
  const line = await wecomLine({ ...options, ...shared });
  const room: WecomRoom = {
    ...shared,
    options,
    line,
    port,
    answers: createAnswers(now),
    rates: createChatRates(now, options.limits ?? wecomLimits),
    standing: createBoundedMap(2000),
    lanes: createLanes(),
  };
  const receive = createReceiver(room);
  // It rejects only where the channel stops, and then 企业微信 has no answer.
  const outcome = await line.open((brought) => void receive(brought).catch(() => undefined));
  if (outcome === 'later') log('wecom.not_yet');
  if (outcome === 'refused') {
    line.close();
    throw new Error('Cannot start 企业微信: it refused WECOM_BOT_ID or WECOM_BOT_SECRET');
  }
  return {
    room,
    send: createSender(room),
    stop: async () => {
      stopper.abort();
      await room.lanes.settled();
      line.close();
    },
  };
}
