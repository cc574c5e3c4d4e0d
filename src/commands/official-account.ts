import type { ChannelLog } from '../channels/channel-log.ts';
import {
  createOfficialAccount,
  type OfficialAccount,
} from '../channels/official-account/official-channel.ts';
import type {
  OfficialOptions,
  Template,
  WebPages,
} from '../channels/official-account/official-options.ts';
import type { Config } from '../config.ts';
import type { Store } from '../storage/store.ts';

type Parts = Pick<OfficialOptions, 'wording' | 'centre' | 'transcribe'> & {
  readonly store: Pick<Store, 'allowances'>;
  readonly now: () => number;
  readonly note: ChannelLog;
  /** What pages beside the chat are made with; without it there are none. */
  readonly web?: Pick<WebPages, 'secureCookies' | 'reach' | 'assets' | 'count'>;
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
    verifyFile: fileOf(config.WECHAT_OA_VERIFY_FILE),
    templates: {
      asks: templateOf(config.WECHAT_OA_TEMPLATE_ASKS),
      decided: templateOf(config.WECHAT_OA_TEMPLATE_DECIDED),
    },
    ...pagesOf(config, parts),
    wording,
    centre,
    transcribe,
    now,
    log: note,
  });
}

/** A file of that name; its content is in the name where none is given. */
function fileOf(setting: string | undefined): OfficialOptions['verifyFile'] {
  if (setting === undefined) return undefined;
  const [name = '', content] = setting.split('=');
  return { name, content: content ?? name.replace(/^MP_verify_|\.txt$/gu, '') };
}

function templateOf(setting: string | undefined): Template | undefined {
  if (setting === undefined) return undefined;
  const [id = '', places = ''] = setting.split(':');
  return { id, places: Object.fromEntries(places.split(',').map((one) => one.split('='))) };
}

function pagesOf(config: Config, { web, store }: Parts): Pick<OfficialOptions, 'pages'> {
  const publicUrl = config.PUBLIC_URL;
  if (web === undefined || publicUrl === undefined) return {};
  const { secretOf } = store.allowances;
  return { pages: { ...web, publicUrl, oauth: config.WECHAT_OA_OAUTH, conversationOf: secretOf } };
}

function wanted(config: Config, name: 'WECHAT_OA_SECRET' | 'WECHAT_OA_TOKEN'): string {
  const value = config[name];
  if (value === undefined)
    throw new Error(
      `Cannot read setting ${name} (environment or .env): an official account (WECHAT_OA_APPID) needs it`,
    );
  return value;
}
