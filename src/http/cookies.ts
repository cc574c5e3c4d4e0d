import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** How a cookie is kept: `Strict` for the desk, `Lax` for the chat. */
export type CookieOptions = {
  readonly sameSite: 'Strict' | 'Lax';
  readonly secure: boolean;
  /** Seconds; without it the cookie goes with the browser's session. */
  readonly maxAge?: number;
};

// The prefix makes browsers refuse the cookie unless it is Secure, for this host alone and for `/`.
const fullName = (name: string, secure: boolean) => (secure ? `__Host-${name}` : name);

/** The cookie's value, or `null`. */
export const readCookie = (c: Context, name: string, secure: boolean): string | null =>
  getCookie(c, fullName(name, secure)) ?? null;

/** Sets a cookie that no script can read. */
export function writeCookie(c: Context, name: string, value: string, options: CookieOptions): void {
  const { sameSite, secure, maxAge } = options;
  setCookie(c, fullName(name, secure), value, {
    httpOnly: true,
    path: '/',
    sameSite,
    secure,
    ...(maxAge === undefined ? {} : { maxAge }),
  });
}

/** Takes the cookie back. */
export function dropCookie(c: Context, name: string, secure: boolean): void {
  deleteCookie(c, fullName(name, secure), { path: '/', secure });
}
