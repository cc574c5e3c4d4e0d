import type { Channel } from '../channels/channel.ts';
import type { ChannelLog } from '../channels/channel-log.ts';
import { createWecomChannel } from '../channels/wecom/wecom-channel.ts';
import type { WecomOptions } from '../channels/wecom/wecom-options.ts';
import type { Config } from '../config.ts';
import type { Store } from '../storage/store.ts';

type Parts = Pick<WecomOptions, 'wording' | 'centre'> & {
  readonly store: Pick<Store, 'allowances'>;
  readonly now: () => number;
  readonly note: ChannelLog;
};

/** The robot of 企业微信 that the configuration names, or `null`. Throws one line where its secret is missing. */
export function wecomWith(config: Config, parts: Parts): Channel | null {
  const { WECOM_BOT_ID: botId, WECOM_BOT_SECRET: secret, WECOM_BOT_URL: url } = config;
  if (botId === undefined) return null;
  if (secret === undefined)
    throw new Error(
      'Cannot read setting WECOM_BOT_SECRET (environment or .env): a robot of 企业微信 (WECOM_BOT_ID) needs it',
    );
  const { wording, centre, now, note, store } = parts;
  return createWecomChannel({
    botId,
    secret,
    ...(url === undefined ? {} : { url }),
    wording,
    centre,
    parts: store.allowances,
    now,
    log: note,
  });
}
