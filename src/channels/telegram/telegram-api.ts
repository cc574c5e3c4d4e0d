import { readUpTo } from '../read-up-to.ts';
import { type Failure, readRefusal } from './failure.ts';

/** What came of a call. */
export type Called =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly failure: Failure };

/** The fields of a call, as the Bot API names them. */
export type Payload = { readonly [name: string]: unknown };

/** The Bot API as the channel uses it: every failure is a value, and none holds the token. */
export type TelegramApi = {
  readonly call: (
    method: string,
    payload?: Payload,
    limit?: { readonly ms?: number; readonly signal?: AbortSignal },
  ) => Promise<Called>;
  /** The bytes of a file by the path that getFile gave; `null` where it is larger than `most`. Rejects without naming the address. */
  readonly download: (
    path: string,
    limit: { readonly most: number; readonly ms: number; readonly signal?: AbortSignal },
  ) => Promise<Uint8Array | null>;
};

type RawCall = (payload: unknown, signal?: unknown) => Promise<unknown>;

const defaultRoot = 'https://api.telegram.org';

/** Opens the API by grammY, which is loaded only now. */
export async function openTelegramApi(options: {
  readonly token: string;
  readonly apiRoot?: string;
  readonly callMs: number;
}): Promise<TelegramApi> {
  const { Api, GrammyError } = await import('grammy');
  const apiRoot = (options.apiRoot ?? defaultRoot).replace(/\/+$/, '');
  const raw = new Api(options.token, { apiRoot }).raw as unknown as {
    readonly [name: string]: RawCall;
  };
  return {
    call: async (method, payload = {}, { ms = options.callMs, signal } = {}) => {
      const limits = [AbortSignal.timeout(ms), ...(signal ? [signal] : [])];
      try {
        const run = raw[method] as RawCall;
        const either = AbortSignal.any(limits);
        // grammY gives the methods without fields no payload, so there the signal comes first.
        const result = method === 'getMe' ? await run(either) : await run(payload, either);
        return { ok: true, result };
      } catch (error) {
        if (error instanceof GrammyError) return { ok: false, failure: readRefusal(error) };
        // grammY's HttpError holds the address, and with it the token: nothing of it goes on.
        return { ok: false, failure: { kind: 'later', what: 'no answer' } };
      }
    },
    download: (path, limit) => download(`${apiRoot}/file/bot${options.token}/${path}`, limit),
  };
}

async function download(
  url: string,
  limit: { readonly most: number; readonly ms: number; readonly signal?: AbortSignal },
): Promise<Uint8Array | null> {
  try {
    const limits = [AbortSignal.timeout(limit.ms), ...(limit.signal ? [limit.signal] : [])];
    const response = await fetch(url, { signal: AbortSignal.any(limits), redirect: 'error' });
    if (response.ok && response.body) return await readUpTo(response.body, limit.most);
  } catch {
    // The error may name the address, and with it the token.
  }
  throw new Error('Cannot download a file from Telegram');
}
