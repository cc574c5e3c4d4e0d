import { BlockList, isIP } from 'node:net';

/** How an endpoint is asked for JSON. */
export type JsonMode = 'schema' | 'object' | 'tool' | 'none';

/** A model behind an OpenAI-compatible address. */
export type RoleSettings = {
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly model: string;
  readonly json: JsonMode;
  /** This machine or the office's own net. */
  readonly isPrivate: boolean;
};

/** The models that may be asked: the first, and one that is asked only after the first failed. */
export type ModelSettings = {
  readonly roles: readonly RoleSettings[];
  /** Who keeps them, as workers are told. */
  readonly provider: string;
  readonly dailyTokens: number;
};

/** The settings of the environment that concern the model; what each is without a word stands in the configuration. */
export type ModelEnvironment = {
  readonly LLM_BASE_URL?: string;
  readonly LLM_API_KEY?: string;
  readonly LLM_MODEL?: string;
  readonly LLM_JSON?: JsonMode;
  readonly LLM_LARGE_BASE_URL?: string;
  readonly LLM_LARGE_API_KEY?: string;
  readonly LLM_LARGE_MODEL?: string;
  readonly LLM_LARGE_JSON?: JsonMode;
  readonly LLM_PROVIDER?: string;
  readonly LLM_OFFICE_NETS?: string;
  readonly LLM_ABROAD_ACCEPTED?: boolean;
  readonly LLM_DAILY_TOKENS?: number;
};

const near = new BlockList();
near.addSubnet('127.0.0.0', 8);
near.addSubnet('10.0.0.0', 8);
near.addSubnet('172.16.0.0', 12);
near.addSubnet('192.168.0.0', 16);
near.addSubnet('169.254.0.0', 16);
near.addSubnet('fc00::', 7, 'ipv6');
near.addSubnet('fe80::', 10, 'ipv6');
near.addAddress('::1', 'ipv6');

const plainHost = (hostname: string): string =>
  hostname
    .replace(/^\[|\]$/gu, '')
    .replace(/\.$/u, '')
    .toLowerCase();

/** Whether a host is one's own: a private or loopback number, a name without a dot, or one that only a local network knows. */
export function isPrivateHost(hostname: string): boolean {
  const host = plainHost(hostname);
  const version = isIP(host);
  if (version !== 0) return near.check(host, version === 4 ? 'ipv4' : 'ipv6');
  return !host.includes('.') || /\.(?:local|localhost|internal|lan|home\.arpa)$/u.test(host);
}

/** Whether a host counts as in the country without being told: a private one, or a name that ends in `.cn`. Where any other stands cannot be seen from its name (PIPL Art. 38 to 40, domain.md section 9). */
export const isAtHome = (hostname: string): boolean =>
  isPrivateHost(hostname) || /\.cn\.?$/iu.test(hostname);

const wrong = (name: string, what: string): Error =>
  new Error(`Cannot read setting ${name} (environment or .env): ${what}`);

/** Throws one line where an endpoint may not be asked: a setting of that name is missing, or workers' words would leave the country unasked. */
function checkEndpoint(
  name: 'LLM' | 'LLM_LARGE' | 'SPEECH',
  at: {
    readonly baseUrl: string;
    readonly model: string | undefined;
    readonly abroad: boolean | undefined;
    readonly isOffice?: (hostname: string) => boolean;
  },
): asserts at is typeof at & { readonly model: string } {
  if (at.model === undefined)
    throw wrong(`${name}_MODEL`, `it must name the model, because ${name}_BASE_URL is set`);
  const { protocol, hostname } = new URL(at.baseUrl);
  const own = isPrivateHost(hostname) || at.isOffice?.(hostname) === true;
  if (protocol !== 'https:' && !(protocol === 'http:' && own))
    throw wrong(`${name}_BASE_URL`, 'it must be an https address, or http of a private host');
  if (!own && !isAtHome(hostname) && at.abroad !== true)
    throw wrong(
      name === 'SPEECH' ? 'SPEECH_ABROAD_ACCEPTED' : 'LLM_ABROAD_ACCEPTED',
      `it must be 1, because ${name}_BASE_URL is neither a private host nor a .cn name and workers’ words may leave the country`,
    );
}

/** The models' settings, `null` where none is wanted. Throws one line that names the setting that is wrong or missing. */
export function modelSettings(environment: ModelEnvironment): ModelSettings | null {
  const { LLM_BASE_URL: baseUrl, LLM_LARGE_MODEL, LLM_LARGE_BASE_URL } = environment;
  if (baseUrl === undefined) {
    if (LLM_LARGE_MODEL !== undefined || LLM_LARGE_BASE_URL !== undefined)
      throw wrong('LLM_BASE_URL', 'it must be set, because a second model (LLM_LARGE_MODEL) is');
    return null;
  }
  const office = officeOf(environment.LLM_OFFICE_NETS);
  const first = roleOf('LLM', environment, office);
  const large = largeOf(environment, first);
  const roles = large === null ? [first] : [first, roleOf('LLM_LARGE', large, office)];
  const hosts = [...new Set(roles.map((role) => new URL(role.baseUrl).hostname))];
  return {
    roles,
    provider: environment.LLM_PROVIDER ?? hosts.join('、'),
    dailyTokens: environment.LLM_DAILY_TOKENS ?? 0,
  };
}

type RoleEnvironment = Omit<ModelEnvironment, `LLM_LARGE_${string}`>;

function roleOf(
  name: 'LLM' | 'LLM_LARGE',
  environment: RoleEnvironment,
  isOffice: (hostname: string) => boolean,
): RoleSettings {
  const { LLM_BASE_URL = '', LLM_MODEL: model, LLM_API_KEY, LLM_JSON } = environment;
  const at = { baseUrl: LLM_BASE_URL, model, abroad: environment.LLM_ABROAD_ACCEPTED, isOffice };
  checkEndpoint(name, at);
  const { hostname } = new URL(at.baseUrl);
  return {
    baseUrl: at.baseUrl,
    apiKey: LLM_API_KEY,
    model: at.model,
    json: LLM_JSON ?? 'object',
    isPrivate: isPrivateHost(hostname) || isOffice(hostname),
  };
}

/** The second model: at the address of the first, with its key, where none of its own is set; `null` where there is none. */
function largeOf(environment: ModelEnvironment, first: RoleSettings): RoleEnvironment | null {
  const { LLM_LARGE_BASE_URL: own, LLM_LARGE_MODEL: model } = environment;
  if (model === undefined && own === undefined) return null;
  return {
    LLM_BASE_URL: own ?? first.baseUrl,
    LLM_API_KEY: environment.LLM_LARGE_API_KEY ?? (own === undefined ? first.apiKey : undefined),
    LLM_MODEL: model,
    LLM_JSON: environment.LLM_LARGE_JSON ?? first.json,
    LLM_ABROAD_ACCEPTED: environment.LLM_ABROAD_ACCEPTED,
  };
}

/** Whether a host is of the office's own net: named, or within one of its ranges. Throws one line where a range is none. */
function officeOf(nets = ''): (hostname: string) => boolean {
  const list = new BlockList();
  const named = new Set<string>();
  for (const one of nets.split(/[\s,]+/u).filter((word) => word !== '')) {
    const [address = '', bits] = one.split('/');
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    if (version === 0 && bits === undefined) named.add(plainHost(address));
    else if (
      version === 0 ||
      (bits !== undefined && !(/^\d+$/u.test(bits) && Number(bits) <= most))
    )
      throw wrong('LLM_OFFICE_NETS', 'it must be hosts or nets with commas, as 10.8.0.0/16');
    else list.addSubnet(address, Number(bits ?? most), version === 4 ? 'ipv4' : 'ipv6');
  }
  return (hostname) => {
    const host = plainHost(hostname);
    const version = isIP(host);
    return named.has(host) || (version !== 0 && list.check(host, version === 4 ? 'ipv4' : 'ipv6'));
  };
}

/** What makes words of voice notes, behind an OpenAI-compatible address. */
export type SpeechSettings = Pick<RoleSettings, 'baseUrl' | 'apiKey' | 'model'>;

/** The settings of the environment that concern voice notes. */
export type SpeechEnvironment = {
  readonly SPEECH_BASE_URL?: string;
  readonly SPEECH_API_KEY?: string;
  readonly SPEECH_MODEL?: string;
  readonly SPEECH_ABROAD_ACCEPTED?: boolean;
};

/** The settings for voice notes, `null` where they are kept as they are. Throws one line that names the setting that is wrong or missing. */
export function speechSettings(environment: SpeechEnvironment): SpeechSettings | null {
  const { SPEECH_BASE_URL: baseUrl, SPEECH_MODEL: model } = environment;
  if (baseUrl === undefined) return null;
  const at = { baseUrl, model, abroad: environment.SPEECH_ABROAD_ACCEPTED };
  checkEndpoint('SPEECH', at);
  return { baseUrl, apiKey: environment.SPEECH_API_KEY, model: at.model };
}
