import type { Hono } from 'hono';
import type { Channel } from '../channels/channel.ts';
import type { ChannelLog } from '../channels/channel-log.ts';
import { createTelegramChannel } from '../channels/telegram/telegram-channel.ts';
import { createWechatChannel } from '../channels/wechat/wechat-channel.ts';
import type { Config } from '../config.ts';
import type { Address } from '../messages/address.ts';
import type { Centre } from '../messages/centre.ts';
import type { Wording } from '../wording/wording.ts';

/** The chat apps of others that the configuration enables, and their routes on the listener. */
export type AppChannels = {
  readonly channels: readonly Channel[];
  readonly mount: (app: Hono) => void;
  /** Chats of staff that hear thin notices. */
  readonly staff: readonly Address[];
};

type Parts = {
  readonly wording: Wording;
  readonly centre: Centre;
  readonly log: { readonly warn: (about: object, message: string) => void };
};

/** Makes the channels that are configured; their libraries are loaded only when they start. Throws one line where a setting is missing. */
export function appChannels(config: Config, { wording, centre, log }: Parts): AppChannels {
  const note: ChannelLog = (event, facts) => log.warn({ event, ...facts }, 'Channel');
  const telegram = telegramOf(config);
  const channel =
    telegram === null ? null : createTelegramChannel({ ...telegram, wording, centre, log: note });
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
          log: note,
          onSignIn: (state) => {
            if (state.kind === 'scan') void printCode(state.code);
          },
        });
  return {
    channels: [channel, wechat].filter((one) => one !== null),
    mount: (app) => channel?.mount(app),
    staff:
      config.TELEGRAM_STAFF_CHAT === undefined || channel === null
        ? []
        : [{ channel: 'telegram', chat: config.TELEGRAM_STAFF_CHAT }],
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
