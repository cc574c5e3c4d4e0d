import { BlockList, isIP } from 'node:net';

/** How an endpoint is asked for JSON. */
export type JsonMode = 'schema' | 'object' | 'tool' | 'none';

/** A model behind an OpenAI-compatible address. */
export type ModelSettings = {
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly model: string;
  readonly json: JsonMode;
  readonly dailyTokens: number;
};

/** The settings of the environment that concern the model; what each is without a word stands in the configuration. */
export type ModelEnvironment = {
  readonly LLM_BASE_URL?: string;
  readonly LLM_API_KEY?: string;
  readonly LLM_MODEL?: string;
  readonly LLM_JSON?: JsonMode;
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

/** Whether a host is one's own: a private or loopback number, a name without a dot, or one that only a local network knows. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/gu, '')
    .replace(/\.$/u, '')
    .toLowerCase();
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
  name: 'LLM' | 'SPEECH',
  at: {
    readonly baseUrl: string;
    readonly model: string | undefined;
    readonly abroad: boolean | undefined;
  },
): asserts at is typeof at & { readonly model: string } {
  if (at.model === undefined)
    throw wrong(`${name}_MODEL`, `it must name the model, because ${name}_BASE_URL is set`);
  const { protocol, hostname } = new URL(at.baseUrl);
  if (protocol !== 'https:' && !(protocol === 'http:' && isPrivateHost(hostname)))
    throw wrong(`${name}_BASE_URL`, 'it must be an https address, or http of a private host');
  if (!isAtHome(hostname) && at.abroad !== true)
    throw wrong(
      `${name}_ABROAD_ACCEPTED`,
      `it must be 1, because ${name}_BASE_URL is neither a private host nor a .cn name and workers’ words may leave the country`,
    );
}

/** The model's settings, `null` where none is wanted. Throws one line that names the setting that is wrong or missing. */
export function modelSettings(environment: ModelEnvironment): ModelSettings | null {
  const { LLM_BASE_URL: baseUrl, LLM_MODEL: model, LLM_ABROAD_ACCEPTED: abroad } = environment;
  if (baseUrl === undefined) return null;
  const at = { baseUrl, model, abroad };
  checkEndpoint('LLM', at);
  return {
    baseUrl,
    apiKey: environment.LLM_API_KEY,
    model: at.model,
    json: environment.LLM_JSON ?? 'object',
    dailyTokens: environment.LLM_DAILY_TOKENS ?? 0,
  };
}

/** What makes words of voice notes, behind an OpenAI-compatible address. */
export type SpeechSettings = Pick<ModelSettings, 'baseUrl' | 'apiKey' | 'model'>;

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
