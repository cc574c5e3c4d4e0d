import type { ChannelLog } from '../channels/channel-log.ts';
import { createKfChannel, type KfChannel } from '../channels/kf/kf-channel.ts';
import type { KfOptions } from '../channels/kf/kf-options.ts';
import type { Config } from '../config.ts';
import type { Store } from '../storage/store.ts';

type Parts = Pick<KfOptions, 'wording' | 'centre' | 'transcribe'> & {
  readonly store: Pick<Store, 'allowances'>;
  readonly now: () => number;
  readonly note: ChannelLog;
};

/** The 客服账号 that the configuration names, or `null`. Throws one line where one of its settings is missing. */
export function kfWith(config: Config, parts: Parts): KfChannel | null {
  const account = config.WECHAT_KF_ACCOUNT;
  if (account === undefined) return null;
  const { wording, centre, transcribe, now, note, store } = parts;
  return createKfChannel({
    account,
    corpId: wanted(config, 'WECHAT_KF_CORP_ID'),
    secret: wanted(config, 'WECHAT_KF_SECRET'),
    token: wanted(config, 'WECHAT_KF_TOKEN'),
    aesKey: wanted(config, 'WECHAT_KF_AES_KEY'),
    api: config.WECHAT_KF_API,
    path: config.WECHAT_KF_PATH,
    ledger: store.allowances,
    wording,
    centre,
    transcribe,
    now,
    log: note,
  });
}

type Wanted = 'WECHAT_KF_CORP_ID' | 'WECHAT_KF_SECRET' | 'WECHAT_KF_TOKEN' | 'WECHAT_KF_AES_KEY';

function wanted(config: Config, name: Wanted): string {
  const value = config[name];
  if (value === undefined)
    throw new Error(
      `Cannot read setting ${name} (environment or .env): 微信客服 (WECHAT_KF_ACCOUNT) needs it`,
    );
  return value;
}
