import { createTokens } from '../official-account/token.ts';
import { readUpTo } from '../read-up-to.ts';
import { type Failure, failureOf, noAnswer } from './failure.ts';

/** The fields of an answer or a call. */
export type Json = { readonly [name: string]: unknown };

/** What came of a call; `result`: the answer's `data`. */
export type Called =
  | { readonly ok: true; readonly result: Json }
  | { readonly ok: false; readonly failure: Failure };

/** 飞书's API as the group uses it: every failure is a value, and none holds a token or a secret. */
export type FeishuApi = {
  /** A call that wants the app's token, by its path behind `/open-apis/`; a spent token is renewed once. */
  readonly call: (method: 'GET' | 'POST' | 'PATCH', path: string, body?: Json) => Promise<Called>;
  /** Gets a token, to see whether app and secret are right. */
  readonly check: () => Promise<Called>;
};

type Options = {
  readonly api: string;
  readonly appId: string;
  readonly secret: string;
  readonly callMs: number;
  readonly now: () => number;
  readonly stopping: AbortSignal;
};

type Request = {
  readonly method: string;
  readonly path: string;
  readonly body?: Json | undefined;
  readonly token?: string;
};

const largestAnswer = 256 * 1024;

/** Opens the API at an address; nothing is asked yet. */
export function openFeishuApi(options: Options): FeishuApi {
  const { appId, secret, now } = options;
  let refused: Failure = noAnswer;
  const tokens = createTokens(async () => {
    const body = { app_id: appId, app_secret: secret };
    const path = 'auth/v3/tenant_access_token/internal';
    const { whole, failure } = await send({ method: 'POST', path, body }, options);
    if (failure !== null) {
      refused = failure;
      return { ok: false, failure: { kind: 'later', code: failure.code, sure: true } };
    }
    const result = { access_token: whole['tenant_access_token'], expires_in: whole['expire'] };
    return { ok: true, result };
  }, now);
  const get = async (old?: string): Promise<string | (Called & { readonly ok: false })> => {
    const token = await tokens.get(old);
    return typeof token === 'string' ? token : { ok: false, failure: refused };
  };
  const once = async (request: Request): Promise<Called> => {
    const { whole, failure } = await send(request, options);
    if (failure !== null) return { ok: false, failure };
    // Whom the robot is stands beside `data` in its answer.
    return { ok: true, result: (whole['data'] ?? whole) as Json };
  };
  return {
    call: async (method, path, body) => {
      const token = await get();
      if (typeof token !== 'string') return token;
      const first = await once({ method, path, body, token });
      if (first.ok || first.failure.kind !== 'token') return first;
      const again = await get(token);
      return typeof again === 'string' ? once({ method, path, body, token: again }) : again;
    },
    check: async () => {
      const token = await get();
      return typeof token === 'string' ? { ok: true, result: {} } : token;
    },
  };
}

type Sent = { readonly whole: Json; readonly failure: Failure | null };

async function send({ method, path, body, token }: Request, options: Options): Promise<Sent> {
  const lost: Sent = { whole: {}, failure: noAnswer };
  try {
    const response = await fetch(`${options.api.replace(/\/+$/u, '')}/open-apis/${path}`, {
      method,
      redirect: 'error',
      signal: AbortSignal.any([AbortSignal.timeout(options.callMs), options.stopping]),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const bytes = response.body === null ? null : await readUpTo(response.body, largestAnswer);
    if (bytes === null) return lost;
    const whole: unknown = JSON.parse(Buffer.from(bytes).toString());
    if (typeof whole !== 'object' || whole === null) return lost;
    // A refusal comes with its code, whatever the status says.
    const code = Number((whole as Json)['code'] ?? Number.NaN);
    if (Number.isNaN(code)) return lost;
    return { whole: whole as Json, failure: code === 0 ? null : failureOf(code) };
  } catch {
    return lost;
  }
}
