import { readUpTo } from '../read-up-to.ts';
import { type Failure, failureOf, noAnswer } from './failure.ts';
import { createTokens } from './token.ts';

/** The fields of an answer or a call. */
export type Json = { readonly [name: string]: unknown };

/** What came of a call. */
export type Called =
  | { readonly ok: true; readonly result: Json }
  | { readonly ok: false; readonly failure: Failure };

/** WeChat's API as the channel uses it: every failure is a value, and none holds a token or a secret. */
export type OfficialApi = {
  /** A call that wants the account's token, by its path behind `/cgi-bin/`; a spent token is renewed once. */
  readonly call: (path: string, body?: Json) => Promise<Called>;
  /** The bytes of a file; `null` where it is larger than `most`. */
  readonly media: (
    id: string,
    limit: { readonly most: number; readonly ms: number },
  ) => Promise<{ readonly bytes: Uint8Array | null } | (Called & { readonly ok: false })>;
  /** Whom a code of WeChat's sign-in belongs to. */
  readonly personOf: (code: string) => Promise<string | null>;
  /** Gets a token, to see whether the account is right. */
  readonly check: () => Promise<Called>;
};

type Options = {
  readonly api: string;
  readonly appId: string;
  readonly secret: string;
  /** How a token is asked for; without it as an official account does. */
  readonly tokenCall?: (force: boolean) => { readonly path: string; readonly body?: Json };
  /** What a code means, where it is not what it means for an official account. */
  readonly failures?: (code: number) => Failure;
  readonly callMs: number;
  readonly now: () => number;
  readonly stopping: AbortSignal;
};

const largestAnswer = 256 * 1024;

/** Opens the API at an address; nothing is asked yet. */
export function openOfficialApi(options: Options): OfficialApi {
  const { appId, secret, now } = options;
  const root = options.api.replace(/\/+$/u, '');
  const ask = (path: string, body?: Json) => post(`${root}${path}`, body, options);
  const stable = (force: boolean) => ({
    path: '/cgi-bin/stable_token',
    body: { grant_type: 'client_credential', appid: appId, secret, force_refresh: force },
  });
  const tokens = createTokens((force) => {
    const { path, body } = (options.tokenCall ?? stable)(force);
    return ask(path, body);
  }, now);
  const withToken = async <T extends object>(
    go: (token: string) => Promise<T | (Called & { readonly ok: false })>,
  ): Promise<T | (Called & { readonly ok: false })> => {
    const token = await tokens.get();
    if (typeof token !== 'string') return token;
    const first = await go(token);
    if (!isSpent(first)) return first;
    const again = await tokens.get(token);
    return typeof again === 'string' ? go(again) : again;
  };
  const tokened = (path: string, token: string) =>
    `/cgi-bin/${path}${path.includes('?') ? '&' : '?'}access_token=${encodeURIComponent(token)}`;
  return {
    call: (path, body) => withToken((token) => ask(tokened(path, token), body)),
    media: (id, limit) =>
      withToken((token) =>
        download(
          `${root}${tokened(`media/get?media_id=${encodeURIComponent(id)}`, token)}`,
          limit,
          options,
        ),
      ),
    check: async () => {
      const token = await tokens.get();
      return typeof token === 'string' ? { ok: true, result: {} } : token;
    },
    personOf: async (code) => {
      const query = new URLSearchParams({
        appid: appId,
        secret,
        code,
        grant_type: 'authorization_code',
      });
      const called = await ask(`/sns/oauth2/access_token?${query}`);
      const person = called.ok ? called.result['openid'] : null;
      return typeof person === 'string' ? person : null;
    },
  };
}

const isSpent = (called: object): boolean =>
  'failure' in called && (called.failure as Failure).kind === 'token';

const within = (ms: number, { stopping }: Options): RequestInit => ({
  redirect: 'error',
  signal: AbortSignal.any([AbortSignal.timeout(ms), stopping]),
});

async function post(url: string, body: Json | undefined, options: Options): Promise<Called> {
  try {
    const how = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(url, { ...within(options.callMs, options), ...how });
    const bytes = response.body === null ? null : await readUpTo(response.body, largestAnswer);
    if (!response.ok || bytes === null) return { ok: false, failure: noAnswer };
    return read(JSON.parse(Buffer.from(bytes).toString()), options);
  } catch {
    // The error may name the address, and with it the token.
    return { ok: false, failure: noAnswer };
  }
}

function read(answer: unknown, { failures = failureOf }: Pick<Options, 'failures'>): Called {
  if (typeof answer !== 'object' || answer === null) return { ok: false, failure: noAnswer };
  const result = answer as Json;
  const code = Number(result['errcode'] ?? 0);
  return code === 0 ? { ok: true, result } : { ok: false, failure: failures(code) };
}

async function download(
  url: string,
  { most, ms }: { readonly most: number; readonly ms: number },
  options: Options,
): Promise<{ readonly bytes: Uint8Array | null } | (Called & { readonly ok: false })> {
  try {
    const response = await fetch(url, within(ms, options));
    if (!response.ok || response.body === null) return { ok: false, failure: noAnswer };
    const bytes = await readUpTo(response.body, most);
    const said = response.headers.get('content-type') ?? '';
    // A refusal comes as words where the file should be.
    if (bytes !== null && /json|text\/plain/u.test(said)) {
      const called = read(JSON.parse(Buffer.from(bytes).toString()), options);
      return called.ok ? { ok: false, failure: noAnswer } : called;
    }
    return { bytes };
  } catch {
    return { ok: false, failure: noAnswer };
  }
}
