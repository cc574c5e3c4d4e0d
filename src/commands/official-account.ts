import type { ChannelLog } from '../channels/channel-log.ts';
import {
  createOfficialAccount,
  type OfficialAccount,
} from '../channels/official-account/official-channel.ts';
import type { OfficialOptions } from '../channels/official-account/official-options.ts';
import type { Config } from '../config.ts';
import type { Store } from '../storage/store.ts';

type Parts = Pick<OfficialOptions, 'wording' | 'centre' | 'transcribe'> & {
  readonly store: Pick<Store, 'allowances'>;
  readonly now: () => number;
  readonly note: ChannelLog;
};

/** The official account that the configuration names, or `null`. Throws one line where one of its settings is missing. */
export function officialWith(config: Config, parts: Parts): OfficialAccount | null {
  const appId = config.WECHAT_OA_APPID;
  if (appId === undefined) return null;
  const { wording, centre, transcribe, now, note, store } = parts;
  return createOfficialAccount({
    appId,
    secret: wanted(config, 'WECHAT_OA_SECRET'),
    token: wanted(config, 'WECHAT_OA_TOKEN'),
    aesKey: config.WECHAT_OA_AES_KEY,
    api: config.WECHAT_OA_API,
    path: config.WECHAT_OA_PATH,
    verified: config.WECHAT_OA_VERIFIED,
    forward: config.WECHAT_OA_FORWARD,
    ledger: store.allowances,
    wording,
    centre,
    transcribe,
    now,
    log: note,
  });
}

function wanted(config: Config, name: 'WECHAT_OA_SECRET' | 'WECHAT_OA_TOKEN'): string {
  const value = config[name];
  if (value === undefined)
    throw new Error(
      `Cannot read setting ${name} (environment or .env): an official account (WECHAT_OA_APPID) needs it`,
    );
  return value;
}
