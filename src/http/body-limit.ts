import type { Context, Hono, MiddlewareHandler } from 'hono';
import { refusal } from './refusal.ts';

/** Bytes a request may carry where its route asked for no more. */
export const defaultBodyBytes = 128 * 1024;

// A browser hears "too large" only if what it sends is read; beyond this the connection is dropped.
const politeBytes = 64 * 1024 * 1024;

const allowed = new WeakMap<Hono, Map<string, number>>();

/** Lets requests to exactly this path carry up to so many bytes, as an upload needs, where they say beforehand how many; browsers do. */
export function allowBody(app: Hono, path: string, bytes: number): void {
  const paths = allowed.get(app) ?? new Map<string, number>();
  paths.set(path, bytes);
  allowed.set(app, paths);
}

/** Refuses (413) a body larger than its path allows. One that announces no length has to be held before anybody knows who sends it, so it may be no larger than any request. */
export function limitBodies(app: Hono): MiddlewareHandler {
  return async (c, next) => {
    const { body, headers } = c.req.raw;
    if (body === null) return next();
    const max = allowed.get(app)?.get(c.req.path) ?? defaultBodyBytes;
    const announced = headers.has('transfer-encoding') ? null : headers.get('content-length');
    if (announced !== null && Number(announced) <= max) return next();
    const held = Math.min(max, defaultBodyBytes);
    const bytes = await readUpTo(body, announced === null ? held : 0);
    if (bytes === null) return tooLarge(c);
    c.req.raw = new Request(c.req.raw, { method: c.req.method, body: bytes });
    return next();
  };
}

const tooLarge = (c: Context) =>
  refusal(c, 413, { title: 'Payload Too Large', headers: { Connection: 'close' } });

/** The whole body, or `null` if it has more than `max` bytes; what is too much is read and forgotten. */
async function readUpTo(
  body: ReadableStream<Uint8Array>,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size <= max) kept.push(chunk);
    else kept.length = 0;
    if (size > max + politeBytes) return null;
  }
  return size <= max ? Uint8Array.from(Buffer.concat(kept)) : null;
}
