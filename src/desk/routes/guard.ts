import type { MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { readCookie, writeCookie } from '../../http/cookies.ts';
import type { Language } from '../../messages/phrase.ts';
import { readSession } from '../accounts/session.ts';
import type { DeskPort } from '../desk-port.ts';
import { keysCookie } from '../pages/keys-card.ts';
import { makeView } from '../view.ts';
import { type DeskEnv, type DeskParts, sessionCookie } from './desk-env.ts';
import { safeNext, showSignIn } from './door-routes.ts';

const languageCookie = 'desk-lang';

/** Gives every request its view; `?lang=` is remembered for a year and taken out of the address. */
export function giveView({ port, live }: DeskParts): MiddlewareHandler<DeskEnv> {
  const known = (name: string | null | undefined): Language | undefined =>
    port.wording.languages.find((language) => language === name);
  return async (c, next) => {
    const { path } = c.req;
    const wanted = known(c.req.query('lang'));
    if (wanted !== undefined && c.req.method === 'GET') {
      const options = { sameSite: 'Lax', secure: port.secureCookies, maxAge: 31_536_000 } as const;
      writeCookie(c, languageCookie, wanted, options);
      const token = c.req.query('token');
      return c.redirect(token === undefined ? path : `${path}?token=${encodeURIComponent(token)}`);
    }
    const language = known(readCookie(c, languageCookie, port.secureCookies)) ?? 'zh-CN';
    const keys = readCookie(c, keysCookie, port.secureCookies) !== 'off';
    c.set('view', makeView(port, { language, path, mark: live.mark(), keys }));
    return next();
  };
}

/** Lets only signed-in accounts on; others get the form to sign in, and come back to where they wanted to go. */
export function requireStaff(port: DeskPort): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const cookie = readCookie(c, sessionCookie, port.secureCookies);
    const staff = readSession(port.store.staff, cookie, port.now());
    if (staff !== null) {
      c.set('staffView', { ...c.get('view'), staff });
      return next();
    }
    if (c.req.header('hx-request') === 'true') {
      c.header('HX-Redirect', '/desk/sign-in');
      return c.body(null, 401);
    }
    const followed = c.req.header('sec-fetch-site') === 'cross-site' && c.req.method === 'GET';
    if (cookie === null && followed) return c.html(comeAgain());
    return showSignIn(c, { next: safeNext(c.req.path), status: 401 });
  };
}

// A strict cookie does not travel with a link followed from a chat; asked again from our own page it does.
const comeAgain = () =>
  html`<!doctype html><meta charset="utf-8" /><meta http-equiv="refresh" content="0" /><title>帮扶</title>`;
