import type { Hono } from 'hono';
import type { Channel } from '../channels/channel.ts';
import type { ChannelLog } from '../channels/channel-log.ts';
import { roomChat } from '../channels/wechat/send.ts';
import { createWechatChannel } from '../channels/wechat/wechat-channel.ts';
import type { Config } from '../config.ts';
import type { Address } from '../messages/address.ts';
import type { StaffNotice } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import type { Store } from '../storage/store.ts';
import type { Turns } from '../turns/turns.ts';
import type { Wording } from '../wording/wording.ts';
import { feishuWith } from './feishu.ts';
import { groupRobots } from './group-robots.ts';
import { kfWith } from './kf.ts';
import { officialWith } from './official-account.ts';
import { telegramWith } from './telegram-staff.ts';
import { voiceNotes } from './voice-notes.ts';
import { wecomWith } from './wecom.ts';

/** The chat apps of others that the configuration enables, and their routes on the listener. */
export type AppChannels = {
  readonly channels: readonly Channel[];
  readonly mount: (app: Hono) => void;
  /** Whether staff have a group in which their accounts may act. */
  readonly staffGroup: boolean;
  /** Chats of staff that hear a thin notice; a place of its own for each case, so that none waits for another. */
  readonly staff: (notice: StaffNotice) => readonly Address[];
};

type Parts = {
  readonly wording: Wording;
  readonly centre: Centre;
  readonly store: Store;
  readonly turns: () => Turns;
  /** ms since the epoch. */
  readonly now: () => number;
  /** What pages beside the chats are made with. */
  readonly web?: Parameters<typeof officialWith>[1]['web'];
  readonly log: { readonly warn: (about: object, message: string) => void };
};

/** Makes the channels that are configured; their libraries are loaded only when they start. Throws one line where a setting is missing. */
export function appChannels(config: Config, parts: Parts): AppChannels {
  const { wording, centre, log } = parts;
  const note: ChannelLog = (event, facts) => log.warn({ event, ...facts }, 'Channel');
  const telegram = telegramOf(config);
  const transcribe = voiceNotes(config, parts);
  const options =
    telegram === null ? null : { ...telegram, wording, centre, transcribe, log: note };
  const group = config.TELEGRAM_STAFF_CHAT;
  const onDesk = config.PUBLIC_URL;
  const { telegram: channel, staff } = telegramWith(options, { ...parts, group, onDesk });
  const puppet = config.WECHATY_PUPPET;
  const wechat =
    puppet === undefined
      ? null
      : createWechatChannel({
          puppet,
          memory: `${config.data}/wechat.memory`,
          wording,
          centre,
          acceptFriends: config.WECHATY_ACCEPT_FRIENDS,
          staffRoom: config.WECHATY_ROOM,
          transcribe,
          log: note,
          onSignIn: (state) => {
            if (state.kind === 'scan') void printCode(state.code);
          },
        });
  const robots = groupRobots(config, { ...parts, log: note });
  const official = officialWith(config, { ...parts, transcribe, note });
  const kf = kfWith(config, { ...parts, transcribe, note });
  const { wecom, staff: wecomStaff } = wecomWith(config, { ...parts, note });
  const feishu = feishuWith(config, { ...parts, note });
  // Without a group the robot of 飞书 only tells which group it is in.
  const [feishuStaff, feishuAlone] =
    config.FEISHU_STAFF_CHAT === undefined ? [null, feishu] : [feishu, null];
  const groups = [staff?.channel ?? null, wecomStaff, feishuStaff].filter((one) => one !== null);
  const all = [channel, ...groups, feishuAlone, wechat, official, kf, wecom, ...robots];
  return {
    channels: all.filter((one) => one !== null),
    mount: (app) => {
      channel?.mount(app);
      official?.mount(app);
      kf?.mount(app);
    },
    staffGroup: groups.length > 0,
    staff: (notice) => [
      ...[...groups, ...robots].map(({ name }) => ({ channel: name, chat: notice.case })),
      ...(wechat === null || config.WECHATY_ROOM === undefined
        ? []
        : [{ channel: wechat.name, chat: roomChat(config.WECHATY_ROOM) }]),
    ],
  };
}

/** Telegram is a service abroad: it wants a setting of its own that says so (domain.md section 9). */
function telegramOf(config: Config) {
  const token = config.TELEGRAM_BOT_TOKEN;
  if (token === undefined) return null;
  if (!config.TELEGRAM_ABROAD_ACCEPTED)
    throw new Error(
      'Cannot read setting TELEGRAM_ABROAD_ACCEPTED (environment or .env): Telegram keeps messages abroad; set it to 1 to say that this is wanted',
    );
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = config;
  if (url !== undefined && secret === undefined)
    throw new Error(
      'Cannot read setting TELEGRAM_WEBHOOK_SECRET (environment or .env): a webhook needs 1 to 256 letters, digits, _ or -',
    );
  const webhook = url === undefined || secret === undefined ? undefined : { url, secret };
  return { token, apiRoot: config.TELEGRAM_API_ROOT, webhook };
}

/** The code that a phone scans to sign WeChat in, drawn in the terminal. */
async function printCode(code: string): Promise<void> {
  const { renderUnicodeCompact } = await import('uqr');
  process.stdout.write(
    `用手机微信扫一扫登录 / scan with WeChat to sign in\n${renderUnicodeCompact(code)}\n`,
  );
}
