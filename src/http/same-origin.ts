import type { MiddlewareHandler } from 'hono';
import { ownOrigins, type Reach } from './client-address.ts';
import { refusal } from './refusal.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses (403) a changing request that a browser sends for a page of another origin; a platform's webhook has no cookie and no origin, and passes. */
export function sameOriginOnly(reach: Reach): MiddlewareHandler {
  return async (c, next) => {
    if (safeMethods.has(c.req.method)) return next();
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const ours =
      origin !== undefined
        ? ownOrigins(c, reach).includes(origin)
        : site !== undefined
          ? site === 'same-origin' || site === 'none'
          : c.req.header('cookie') === undefined;
    return ours ? next() : refusal(c, 403, { title: 'Forbidden' });
  };
}
