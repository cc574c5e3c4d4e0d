import type { StaffVoice } from '../../messages/staff-event.ts';
import { createBoundedMap } from '../bounded-map.ts';
import type { Channel } from '../channel.ts';
import { pauseByTimer } from '../pause.ts';
import { noticeChannel } from '../staff-group/staff-notices.ts';
import { createStaffLine } from '../telegram/staff-line.ts';
import { noAnswer } from './failure.ts';
import type { Called } from './feishu-api.ts';
import { openFeishuApi } from './feishu-api.ts';
import { type FeishuLine, feishuLine } from './feishu-line.ts';
import { type FeishuOptions, feishuTiming } from './feishu-options.ts';
import type { FeishuRoom, Lined, Request } from './feishu-room.ts';
import { createTakes } from './receive.ts';
import { createFeishuCards } from './staff-cards.ts';
import { createFeishuVoice } from './staff-voice.ts';

/** Name of the channel that carries notices to the group, one address a case. */
export const feishuStaffChannel = 'feishu-staff';

/** The group as a channel of notices, and its voice for answers. */
export type FeishuStaff = {
  readonly channel: Channel;
  readonly voice: StaffVoice;
  readonly chat: () => string;
  readonly key: string;
};

/** A group takes 5 calls in a second (by 飞书's pages); so many a minute are plenty for people who read. */
const perMinute = 60;
const betweenMs = 250;
const minute = 60_000;

/** Cards and lines in one staff group of 飞书; `start` rejects only where app or secret are refused. */
export function createFeishuStaff(options: FeishuOptions): FeishuStaff {
  const { room, stop } = roomOf(options);
  const voice = createFeishuVoice(room);
  const notices = noticeChannel({
    name: feishuStaffChannel,
    duty: feishuStaffChannel,
    key: room.key,
    news: options,
    cards: createFeishuCards(room),
    note: (reason) => room.log('feishu.staff_failed', { reason }),
    now: room.now,
    end: () => undefined,
  });
  let line: FeishuLine | null = null;
  const channel: Channel = {
    ...notices,
    alone: { what: 'line', duty: feishuStaffChannel },
    start: async (port) => {
      line = await begin(room);
      await notices.start(port);
    },
    stop: async () => {
      line?.close();
      line = null;
      stop();
      await notices.stop();
    },
    up: () => line?.up() ?? false,
  };
  return { channel, voice, chat: () => options.group, key: room.key };
}

function roomOf(options: FeishuOptions): { readonly room: FeishuRoom; readonly stop: () => void } {
  const { appId, secret, api: address, now = Date.now, pause = pauseByTimer } = options;
  const stopper = new AbortController();
  const timing = { ...feishuTiming, ...options.timing };
  const log = options.log ?? (() => undefined);
  const stopping = stopper.signal;
  const api = openFeishuApi({ api: address, appId, secret, callMs: timing.call, now, stopping });
  const line = createStaffLine({
    call: async (where, body) => {
      const [method, path] = where.split(' ') as [Request['method'], string];
      const called = await api.call(method, path, body);
      const busy = !called.ok && called.failure.kind === 'busy';
      // Whatever else comes of it is for whoever asked.
      return busy
        ? { ok: false, failure: { kind: 'wait', ms: minute } }
        : { ok: true, result: called };
    },
    now,
    pause,
    rates: {
      chatMs: options.perMinute === undefined ? betweenMs : 0,
      overallMs: 0,
      groupPerMinute: options.perMinute ?? perMinute,
    },
  });
  const lined = async (rank: number, { method, path, body }: Request): Promise<Lined> => {
    const outcome = await line.call(rank, `${method} ${path}`, body);
    if (outcome.ok) return outcome.result as Called;
    return 'turnedAway' in outcome ? outcome : { ok: false, failure: noAnswer };
  };
  const key = `feishu:${options.group}`;
  const pressed = createBoundedMap<string, { text: string; alert: boolean }>(2000);
  const room = { options, timing, api, lined, pressed, key, now, pause, log, stopping };
  return {
    room,
    stop: () => {
      stopper.abort();
      line.stop();
    },
  };
}

async function begin(room: FeishuRoom): Promise<FeishuLine> {
  const { options, api, timing, log, pause, stopping } = room;
  const checked = await api.check();
  if (!checked.ok && checked.failure.kind === 'refused')
    throw new Error('Cannot start 飞书: it refused FEISHU_APP_ID or FEISHU_APP_SECRET');
  let robot: string | null = null;
  const learn = async (): Promise<void> => {
    const called = await api.call('GET', 'bot/v3/info');
    const bot = called.ok ? (called.result['bot'] as { readonly open_id?: unknown } | null) : null;
    if (typeof bot?.open_id === 'string') robot = bot.open_id;
  };
  await learn();
  const { appId, secret, api: address } = options;
  const line = await feishuLine({ appId, secret, api: address, timing, log, pause, stopping });
  const takes = createTakes(room, () => robot);
  await line.open({
    ...takes,
    message: async (event) => {
      if (robot === null) await learn();
      return takes.message(event);
    },
  });
  if (!line.up()) log('feishu.not_yet');
  return line;
}
