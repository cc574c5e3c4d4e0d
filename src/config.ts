import { resolve, sep } from 'node:path';
import { z } from 'zod';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');
const secret = z.string().min(1).optional();
const robot = z.url({ protocol: /^https?$/ }).optional();

/** `ID:what=thing1,number=character_string2,day=time3`. */
const template = z
  .string()
  .regex(/^[\w-]{10,64}:(?:what|number|day)=\w{1,40}(?:,(?:what|number|day)=\w{1,40}){0,2}$/u)
  .optional();

/** Host and port of `HOST:PORT`, `[HOST]:PORT` or a port alone, which is of this machine. */
function addressIn(text: string): { readonly host: string; readonly port: number } {
  const at = text.lastIndexOf(':');
  const host = at === -1 ? '127.0.0.1' : text.slice(0, at).replace(/^\[|\]$/gu, '');
  return { host, port: Number(text.slice(at + 1)) };
}

/** Every setting there is, by its name in the environment; `.env.example` says what each is for. */
const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: flag,
  ALLOW_UNSAFE_LISTEN: flag,
  DATA: z.string().min(1).default('data'),
  KEY_FILE: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/, hostname: /./ }).optional(),
  CRYPTO_SUITE: z.enum(['aes', 'gm']).default('aes'),
  CENTRE_FILE: z.string().min(1).default('centre.example.json'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  METRICS_ADDRESS: z
    .string()
    .regex(/^(?:(?:[\w.-]+|\[[\da-fA-F:]+\]):)?\d{1,5}$/u)
    .refine((text) => addressIn(text).port <= 65535)
    .transform((text) => addressIn(text))
    .optional(),
  BACKUP_DIR: z.string().min(1).optional(),
  BACKUP_KEEP: z.coerce.number().int().min(1).max(1000).default(14),
  BACKUP_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  BACKUP_S3_REGION: z.string().min(1).default('auto'),
  BACKUP_S3_KEY_ID: secret,
  BACKUP_S3_SECRET: secret,
  DESK_SECOND_STEP: z.enum(['off', 'offered', 'required']).default('offered'),
  API_PER_MINUTE: z.coerce.number().int().min(1).max(100_000).default(120),
  WEBHOOK_NETS: z.string().optional(),
  TELEGRAM_BOT_TOKEN: secret,
  TELEGRAM_API_ROOT: z.url().optional(),
  TELEGRAM_WEBHOOK_URL: z.url().optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/)
    .optional(),
  TELEGRAM_ABROAD_ACCEPTED: flag,
  TELEGRAM_STAFF_CHAT: z
    .string()
    .regex(/^-?\d+$/)
    .optional(),
  WECOM_ROBOT_URL: robot,
  DINGTALK_ROBOT_URL: robot,
  DINGTALK_ROBOT_SECRET: secret,
  FEISHU_ROBOT_URL: robot,
  FEISHU_ROBOT_SECRET: secret,
  FEISHU_APP_ID: z
    .string()
    .regex(/^cli_[\da-fA-F]{16}$/u)
    .optional(),
  FEISHU_APP_SECRET: z
    .string()
    .regex(/^[\da-zA-Z]{8,128}$/u)
    .optional(),
  FEISHU_STAFF_CHAT: z
    .string()
    .regex(/^oc_[\da-zA-Z]{4,64}$/u)
    .optional(),
  FEISHU_API: z.url({ protocol: /^https?$/ }).default('https://open.feishu.cn'),
  WECOM_BOT_ID: z
    .string()
    .regex(/^[\w-]{4,128}$/u)
    .optional(),
  WECOM_BOT_SECRET: z
    .string()
    .regex(/^[\w-]{8,256}$/u)
    .optional(),
  WECOM_STAFF_CHAT: z
    .string()
    .regex(/^[\w-]{4,128}$/u)
    .optional(),
  WECOM_BOT_URL: z.url({ protocol: /^wss?$/ }).optional(),
  WECHATY_PUPPET: z.string().min(1).optional(),
  WECHATY_ROOM: z.string().min(1).optional(),
  WECHATY_ACCEPT_FRIENDS: z
    .enum(['0', '1'])
    .default('1')
    .transform((value) => value === '1'),
  WECHAT_OA_APPID: z
    .string()
    .regex(/^wx[\da-zA-Z]{4,30}$/u)
    .optional(),
  WECHAT_OA_SECRET: z
    .string()
    .regex(/^[\da-zA-Z]{16,64}$/u)
    .optional(),
  WECHAT_OA_TOKEN: z
    .string()
    .regex(/^[\da-zA-Z]{3,32}$/u)
    .optional(),
  WECHAT_OA_AES_KEY: z
    .string()
    .regex(/^[\da-zA-Z]{43}$/u)
    .optional(),
  WECHAT_OA_VERIFIED: z
    .enum(['0', '1'])
    .default('1')
    .transform((value) => value === '1'),
  WECHAT_OA_PATH: z
    .string()
    .regex(/^(?:\/[\w-]+)+$/u)
    .default('/wechat/callback'),
  WECHAT_OA_API: z.url({ protocol: /^https?$/ }).default('https://api.weixin.qq.com'),
  WECHAT_OA_OAUTH: flag,
  WECHAT_OA_VERIFY_FILE: z
    .string()
    .regex(/^MP_verify_[\da-zA-Z]{8,32}\.txt(?:=[\da-zA-Z]{8,64})?$/u)
    .optional(),
  WECHAT_OA_TEMPLATE_ASKS: template,
  WECHAT_OA_TEMPLATE_DECIDED: template,
  WECHAT_OA_FORWARD: z.url({ protocol: /^https?$/ }).optional(),
  WECHAT_KF_CORP_ID: z
    .string()
    .regex(/^ww[\da-zA-Z]{8,30}$/u)
    .optional(),
  WECHAT_KF_SECRET: z
    .string()
    .regex(/^[\w-]{16,128}$/u)
    .optional(),
  WECHAT_KF_TOKEN: z
    .string()
    .regex(/^[\da-zA-Z]{3,32}$/u)
    .optional(),
  WECHAT_KF_AES_KEY: z
    .string()
    .regex(/^[\da-zA-Z]{43}$/u)
    .optional(),
  WECHAT_KF_ACCOUNT: z
    .string()
    .regex(/^wk[\w-]{4,64}$/u)
    .optional(),
  WECHAT_KF_PATH: z
    .string()
    .regex(/^(?:\/[\w-]+)+$/u)
    .default('/wechat/kf'),
  WECHAT_KF_API: z.url({ protocol: /^https?$/ }).default('https://qyapi.weixin.qq.com'),
  LLM_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  LLM_API_KEY: secret,
  LLM_MODEL: z.string().min(1).optional(),
  LLM_JSON: z.enum(['schema', 'object', 'tool', 'none']).default('object'),
  LLM_LARGE_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  LLM_LARGE_API_KEY: secret,
  LLM_LARGE_MODEL: z.string().min(1).optional(),
  LLM_LARGE_JSON: z.enum(['schema', 'object', 'tool', 'none']).optional(),
  LLM_PROVIDER: z.string().trim().min(1).max(80).optional(),
  LLM_OFFICE_NETS: z.string().optional(),
  LLM_ABROAD_ACCEPTED: flag,
  LLM_DAILY_TOKENS: z.coerce.number().int().min(0).default(500_000),
  SPEECH_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  SPEECH_API_KEY: secret,
  SPEECH_MODEL: z.string().min(1).optional(),
  SPEECH_ABROAD_ACCEPTED: flag,
});

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

/** Settings, read once and frozen. */
export type Config = Readonly<z.infer<typeof schema>> & {
  readonly data: string;
  readonly keyFile: string;
  /** The PostgreSQL that holds everything; a file in `data` where there is none. */
  readonly databaseUrl: string | undefined;
  /** Where backups go by themselves, `null` where they do not. */
  readonly backups: string | null;
  /** Where a sealed copy of each of them goes, `null` where none does. */
  readonly bucket: Bucket | null;
};

/** A bucket of S3-compatible storage, and who may write to it. */
type Bucket = {
  readonly endpoint: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
};

/** The bucket of the settings; throws one line where they say half of it. */
function bucketIn(config: z.infer<typeof schema>): Bucket | null {
  const { BACKUP_S3_ENDPOINT: endpoint, BACKUP_S3_KEY_ID: keyId } = config;
  const { BACKUP_S3_SECRET: secret, BACKUP_S3_REGION: region } = config;
  if (endpoint === undefined) return null;
  if (keyId === undefined || secret === undefined)
    throw new Error(
      'Cannot read setting BACKUP_S3_ENDPOINT (environment or .env): it needs BACKUP_S3_KEY_ID and BACKUP_S3_SECRET',
    );
  if (config.BACKUP_DIR === undefined)
    throw new Error(
      'Cannot read setting BACKUP_S3_ENDPOINT (environment or .env): it needs BACKUP_DIR, whose backups are copied there',
    );
  return { endpoint, region, keyId, secret };
}

/** What each setting allows, for the one line a wrong one gets. */
const allowed: { readonly [name: string]: string } = {
  PORT: 'a port from 0 to 65535',
  HOST: 'an address to listen on, as 127.0.0.1',
  PUBLIC_URL: 'the address people use, as https://bangfu.example.org',
  DATABASE_URL: 'an address of PostgreSQL, as postgres://bangfu:PASSWORD@127.0.0.1:5432/bangfu',
  LOG_LEVEL: 'debug, info, warn, error or silent',
  CRYPTO_SUITE: 'aes (AES-256-GCM) or gm (SM4-GCM)',
  TRUST_PROXY: '0 or 1',
  METRICS_ADDRESS: 'an address and a port, as 127.0.0.1:9464',
  BACKUP_KEEP: 'how many backups are kept, from 1 to 1000',
  BACKUP_S3_ENDPOINT: 'an address with the bucket in it, as https://s3.example.cn/bangfu',
  DESK_SECOND_STEP: 'off, offered or required',
  API_PER_MINUTE: 'how many requests a token may make in a minute, from 1 to 100000',
  WEBHOOK_NETS: 'nets with commas, as 10.8.0.0/16',
  ALLOW_UNSAFE_LISTEN: '0 or 1',
  TELEGRAM_ABROAD_ACCEPTED: '0 or 1',
  TELEGRAM_API_ROOT: 'an address, as https://api.telegram.org',
  TELEGRAM_WEBHOOK_URL: 'an https address',
  TELEGRAM_WEBHOOK_SECRET: '1 to 256 letters, digits, _ or -',
  WECHATY_ACCEPT_FRIENDS: '0 or 1',
  TELEGRAM_STAFF_CHAT: 'the number of a group',
  WECOM_ROBOT_URL: 'the address of a group robot, as 企业微信 gives it',
  DINGTALK_ROBOT_URL: 'the address of a group robot, as 钉钉 gives it',
  FEISHU_ROBOT_URL: 'the address of a group robot, as 飞书 gives it',
  FEISHU_APP_ID: 'the App ID of the app: cli_ and 16 figures or letters to f',
  FEISHU_APP_SECRET: 'the App Secret of the app: letters and digits',
  FEISHU_STAFF_CHAT: 'the id of a group, which begins with oc_, as the robot tells it there',
  FEISHU_API: 'an address, as https://open.feishu.cn',
  WECOM_BOT_ID: 'the Bot ID of the robot: letters, digits, _ or -',
  WECOM_BOT_SECRET: 'the Secret of its long connection: letters, digits, _ or -',
  WECOM_STAFF_CHAT: 'the id of a group, as the robot tells it there',
  WECOM_BOT_URL: 'an address, as wss://openws.work.weixin.qq.com',
  WECHAT_OA_APPID: 'the AppID of the account, which begins with wx',
  WECHAT_OA_SECRET: 'the AppSecret of the account: letters and digits',
  WECHAT_OA_TOKEN: 'the token of the server settings: 3 to 32 letters and digits',
  WECHAT_OA_AES_KEY: 'the EncodingAESKey: 43 letters and digits',
  WECHAT_OA_VERIFIED: '0 or 1',
  WECHAT_OA_PATH: 'a path, as /wechat/callback',
  WECHAT_OA_API: 'an address, as https://api.weixin.qq.com',
  WECHAT_OA_OAUTH: '0 or 1',
  WECHAT_OA_TEMPLATE_ASKS:
    'a template and its places, as ID:what=thing1,number=character_string2,day=time3',
  WECHAT_OA_TEMPLATE_DECIDED:
    'a template and its places, as ID:what=thing1,number=character_string2,day=time3',
  WECHAT_OA_VERIFY_FILE: 'a name as MP_verify_abc12345.txt, or MP_verify_abc12345.txt=content',
  WECHAT_OA_FORWARD: 'an address, as https://vendor.example.cn/wechat',
  WECHAT_KF_CORP_ID: 'the 企业ID of the company, which begins with ww',
  WECHAT_KF_SECRET: 'the Secret of 微信客服: letters, digits, _ or -',
  WECHAT_KF_TOKEN: 'the Token of its callback: 3 to 32 letters and digits',
  WECHAT_KF_AES_KEY: 'the EncodingAESKey of its callback: 43 letters and digits',
  WECHAT_KF_ACCOUNT: 'the open_kfid of the 客服账号, which begins with wk',
  WECHAT_KF_PATH: 'a path, as /wechat/kf',
  WECHAT_KF_API: 'an address, as https://qyapi.weixin.qq.com',
  LLM_BASE_URL: 'an address, as https://llm.example.cn/v1',
  LLM_JSON: 'schema, object, tool or none',
  LLM_LARGE_BASE_URL: 'an address, as https://llm.example.cn/v1',
  LLM_LARGE_JSON: 'schema, object, tool or none',
  LLM_PROVIDER: 'a name of at most 80 characters',
  LLM_ABROAD_ACCEPTED: '0 or 1',
  LLM_DAILY_TOKENS: 'a whole number of tokens, 0 or more',
  SPEECH_BASE_URL: 'an address, as https://speech.example.cn/v1',
  SPEECH_ABROAD_ACCEPTED: '0 or 1',
};

/** The settings of an environment. Throws one line that names the wrong setting, where it stands and what is allowed; never its value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = schema.safeParse(present);
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0] ?? '');
    throw new Error(
      `Cannot read setting ${name} (environment or .env): it must be ${allowed[name] ?? 'filled in'}`,
    );
  }
  const config = read.data;
  const data = resolve(config.DATA);
  const backups = config.BACKUP_DIR === undefined ? null : resolve(config.BACKUP_DIR);
  checkBackups(backups, data);
  checkListening(config);
  return Object.freeze({
    ...config,
    data,
    keyFile: resolve(config.KEY_FILE ?? `${config.DATA}.key`),
    backups,
    bucket: bucketIn(config),
    databaseUrl: config.DATABASE_URL,
  });
}

/** A backup beside what it saves is lost with it. */
function checkBackups(backups: string | null, data: string): void {
  if (backups !== null && (backups === data || backups.startsWith(`${data}${sep}`)))
    throw new Error(
      'Cannot read setting BACKUP_DIR (environment or .env): it must lie outside DATA, best on another disk',
    );
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/** Listening for others wants https and a centre of one's own, or a setting that says otherwise. */
function checkListening(config: z.infer<typeof schema>): void {
  if (loopback.has(config.HOST) || config.ALLOW_UNSAFE_LISTEN) return;
  if (config.PUBLIC_URL?.startsWith('https://') !== true)
    throw new Error(
      'Cannot read setting PUBLIC_URL (environment or .env): listening beyond this machine (HOST) needs an https address, or ALLOW_UNSAFE_LISTEN=1',
    );
  if (config.CENTRE_FILE === 'centre.example.json')
    throw new Error(
      'Cannot read setting CENTRE_FILE (environment or .env): listening beyond this machine (HOST) needs a centre file of your own, or ALLOW_UNSAFE_LISTEN=1',
    );
}
