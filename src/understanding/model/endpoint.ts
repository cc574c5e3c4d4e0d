import { cappedFetch } from './capped-fetch.ts';

/** An answer that refuses: its status, and how long the other side asked to be left alone, ms. */
export class EndpointFault extends Error {
  readonly status: number;
  readonly wait: number | undefined;
  constructor(status: number, wait: number | undefined) {
    super(`Cannot ask endpoint: status ${status}`);
    this.status = status;
    this.wait = wait;
  }
}

/** Where an OpenAI-compatible endpoint stands, and its key where it wants one. */
export type EndpointAddress = { readonly baseUrl: string; readonly apiKey?: string };

/** Posts to one path below the address and gives the JSON that came back. */
export type Endpoint = (
  path: string,
  body: FormData | object,
  signal: AbortSignal,
) => Promise<unknown>;

/** One OpenAI-compatible endpoint: nothing is tried twice, no redirect is followed, no answer is longer than it may be, and none is waited for beyond the limit. */
export function createEndpoint(
  { baseUrl, apiKey }: EndpointAddress,
  { limitMs, fetch }: { readonly limitMs: number; readonly fetch?: typeof globalThis.fetch },
): Endpoint {
  const capped = cappedFetch(undefined, fetch);
  const common: Record<string, string> = {
    accept: 'application/json',
    ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  return async (path, body, signal) => {
    const form = body instanceof FormData;
    const response = await capped(`${baseUrl.replace(/\/+$/u, '')}/${path}`, {
      method: 'POST',
      headers: form ? common : { ...common, 'content-type': 'application/json' },
      body: form ? body : JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(limitMs)]),
    });
    if (!response.ok) throw new EndpointFault(response.status, waitOf(response.headers));
    return response.json();
  };
}

/** `Retry-After` in seconds, as ms. */
function waitOf(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}
