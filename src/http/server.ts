import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { limitBodies } from './body-limit.ts';
import { isHttps } from './client-address.ts';
import { safeHeaders } from './headers.ts';
import { refusal } from './refusal.ts';
import { sameOriginOnly } from './same-origin.ts';

/** Where the listener stands; `port` 0 takes a free one. */
export type HttpOptions = {
  readonly host: string;
  readonly port: number;
  readonly publicUrl?: string;
  readonly trustProxy?: boolean;
  /** ms in which whoever connects must have sent the head of a request; for tests. */
  readonly headersMs?: number;
  readonly log?: { readonly warn: (o: object, m: string) => void };
  /** Sees every request and its answer. */
  readonly watch?: MiddlewareHandler;
};

/** The one listener of the house: routes are mounted on `app` before it listens. */
export type Http = {
  readonly app: Hono;
  /** Resolves once it listens, with the address of this machine; rejects naming an address that is taken. */
  readonly listen: () => Promise<{ readonly url: string }>;
  /** Stops listening and ends what is open, event streams too. */
  readonly close: () => Promise<void>;
};

const headersTimeout = 10_000;

/** A path that holds signs nobody types leads nowhere, whatever a route would make of it. */
const typedPaths: MiddlewareHandler = async (c, next) =>
  /\p{Cc}|%(?:[01][0-9a-f]|7f|c2%[89][0-9a-f])/iu.test(c.req.path) ? c.notFound() : next();

/** A server with safe headers, limits on bodies, the same-origin rule and compression on every route. */
export function createHttp(options: HttpOptions): Http {
  const app = new Hono();
  if (options.watch !== undefined) app.use(options.watch);
  app.use(safeHeaders(isHttps(options)), compress(), typedPaths);
  app.use(sameOriginOnly(options), limitBodies(app));
  app.notFound((c) => refusal(c, 404, { title: 'Not Found' }));
  app.onError((error, c) => failed(error, c, options.log));
  const { headersMs = headersTimeout } = options;
  const server = createAdaptorServer({
    fetch: app.fetch,
    hostname: options.host,
    // Whoever never ends the head of a request holds no connection.
    serverOptions: { headersTimeout: headersMs, connectionsCheckingInterval: headersMs / 10 },
  });
  return { app, listen: () => listen(server, options), close: () => close(server) };
}

function failed(error: Error, c: Context, log: HttpOptions['log']): Response {
  if (error instanceof HTTPException) return error.getResponse();
  // Whoever hangs up in the middle fills no log.
  if (c.req.raw.signal.aborted) return refusal(c, 400, { title: 'Bad Request' });
  // The error's own words may hold what somebody wrote, so only its name and places go to the log.
  const at = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6);
  log?.warn({ error: error.name, method: c.req.method, at }, 'A request failed');
  return refusal(c, 500, { title: 'Internal Server Error' });
}

function listen(server: ServerType, { host, port }: HttpOptions): Promise<{ url: string }> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) =>
      reject(new Error(`Cannot listen on ${host}:${port}: ${error.code ?? error.message}`));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      const bound = server.address() as AddressInfo;
      const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
      resolve({ url: `http://${name}:${bound.port}` });
    });
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve();
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
