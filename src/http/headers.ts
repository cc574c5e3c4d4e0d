import type { MiddlewareHandler } from 'hono';

/** What a page of Bangfu may load: its own files only, and no script or style written into the page. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "manifest-src 'self'",
  "media-src 'self'",
].join('; ');

// With 'no-referrer' a browser hides the origin of a posted form, and the same-origin rule would refuse our own.
/** Headers of every answer; a route that set one itself keeps its own. `https` adds the promise to stay on https. */
export function safeHeaders(https: boolean): MiddlewareHandler {
  const headers: readonly (readonly [string, string])[] = [
    ['Content-Security-Policy', contentPolicy],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=()'],
    ['Cache-Control', 'no-store'],
    ...(https ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
  ];
  return async (c, next) => {
    await next();
    for (const [name, value] of headers)
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
}
