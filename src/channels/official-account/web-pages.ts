import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { clientAddress, netOf } from '../../http/client-address.ts';
import { dropCookie, readCookie, writeCookie } from '../../http/cookies.ts';
import { phrase } from '../../messages/phrase.ts';
import { createBoundedMap } from '../bounded-map.ts';
import { type PageParts, pressPage, sayPage } from '../form/form-page.ts';
import { formStyle, languageOf } from '../form/form-routes.ts';
import { chatCookie, isToken } from '../web/identity.ts';
import { giveToken } from '../web/web-room.ts';
import type { OfficialOptions, WebPages } from './official-options.ts';

/** What the pages need of the running channel. */
export type WebSide = { readonly personOf: (code: string) => Promise<string | null> };

/** The pages, and the links that the chat gives to them. */
export type MountedPages = {
  readonly mount: (app: Hono, running: () => WebSide | null) => void;
  /** A link for one person, good for ten minutes and one press. */
  readonly linkFor: (person: string) => string;
};

const weixin = 'https://open.weixin.qq.com/connect/oauth2/authorize';
const stateCookie = 'bangfu_weixin';
const minute = 60_000;
const linkLasts = 10 * minute;
const perMinute = 30;

/** A page of one button: its own style and nothing else. */
const policy =
  "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

type Room = {
  readonly options: OfficialOptions;
  readonly pages: WebPages;
  readonly now: () => number;
  readonly links: ReturnType<
    typeof createBoundedMap<string, { readonly person: string; readonly until: number }>
  >;
};

/** The way from the account's menu into the web chat. Who comes without a conversation is asked for at WeChat where the account may; else he begins one, as everybody does. */
export function createWebPages(options: OfficialOptions, pages: WebPages): MountedPages {
  const room: Room = {
    options,
    pages,
    now: options.now ?? Date.now,
    links: createBoundedMap(5000),
  };
  return {
    linkFor: (person) => {
      const token = randomBytes(24).toString('base64url');
      room.links.set(token, { person, until: room.now() + linkLasts });
      return new URL(`/wechat/talk/${token}`, pages.publicUrl).href;
    },
    mount: (app, running) => {
      const style = pages.assets.addText('official/talk.css', formStyle());
      const guarded = (go: (c: Context) => Promise<Response> | Response) => async (c: Context) => {
        c.header('Referrer-Policy', 'no-referrer');
        const asked = await pages.count(`weixin:${netOf(clientAddress(c, pages.reach))}`, minute);
        return asked > perMinute ? c.text('Too Many Requests', 429) : go(c);
      };
      app.get(
        '/wechat/open',
        guarded((c) => enter(c, room)),
      );
      app.get(
        '/wechat/back',
        guarded((c) => back(c, room, running())),
      );
      app.get(
        '/wechat/talk/:token',
        guarded((c) => offer(c, room, style)),
      );
      app.post(
        '/wechat/talk/:token',
        guarded((c) => take(c, room, style)),
      );
    },
  };
}

/** Our own page, with the service a link names. */
function home(c: Context, { options }: Room, service: string | undefined): Response {
  const known = service !== undefined && options.centre.services.includes(service);
  return c.redirect(known ? `/?service=${service}` : '/', 302);
}

function enter(c: Context, room: Room): Response {
  const { pages, options } = room;
  const service = c.req.query('service');
  const has = isToken(readCookie(c, chatCookie, pages.secureCookies) ?? undefined);
  const inWeixin = /MicroMessenger/iu.test(c.req.header('user-agent') ?? '');
  if (!pages.oauth || has || !inWeixin) return home(c, room, service);
  // Bound to this browser, so that nobody is led into another's conversation.
  const state = `${randomBytes(12).toString('hex')}${service === undefined ? '' : `.${service}`}`;
  writeCookie(c, stateCookie, state, {
    sameSite: 'Lax',
    secure: pages.secureCookies,
    maxAge: linkLasts / 1000,
  });
  const query = new URLSearchParams({
    appid: options.appId,
    redirect_uri: new URL('/wechat/back', pages.publicUrl).href,
    response_type: 'code',
    scope: 'snsapi_base',
    state,
  });
  return c.redirect(`${pages.authorize ?? weixin}?${query}#wechat_redirect`, 302);
}

async function back(c: Context, room: Room, side: WebSide | null): Promise<Response> {
  const { secureCookies } = room.pages;
  const state = c.req.query('state') ?? '';
  const own = readCookie(c, stateCookie, secureCookies);
  dropCookie(c, stateCookie, secureCookies);
  const code = c.req.query('code') ?? '';
  const asked = own !== null && own === state && /^[\w-]{1,200}$/u.test(code);
  const person = asked && side !== null ? await side.personOf(code) : null;
  // Whoever is not known begins a conversation, as everybody does.
  if (person !== null) giveToken(c, room.pages.conversationOf(person), secureCookies);
  return home(c, room, state.split('.')[1]);
}

/** Where a link leads: a button, for WeChat itself looks at links before people do. */
function offer(c: Context, room: Room, style: string): Response {
  c.header('Content-Security-Policy', policy);
  const parts = partsOf(c, room, style);
  if (personOf(room, c.req.param('token') ?? '') === null)
    return c.html(sayPage(parts, 'over'), 410);
  const words = room.options.wording.text(phrase('official-talk'), parts.language);
  const button = room.options.wording.text(phrase('official-talk.go'), parts.language);
  return c.html(pressPage(parts, { words, button }));
}

function take(c: Context, room: Room, style: string): Response {
  const token = c.req.param('token') ?? '';
  const person = personOf(room, token);
  c.header('Content-Security-Policy', policy);
  if (person === null) return c.html(sayPage(partsOf(c, room, style), 'over'), 410);
  room.links.delete(token);
  giveToken(c, room.pages.conversationOf(person), room.pages.secureCookies);
  return c.redirect('/', 303);
}

const partsOf = (c: Context, { options }: Room, style: string): PageParts => ({
  wording: options.wording,
  centre: options.centre,
  style,
  language: languageOf(c),
});

function personOf({ links, now }: Room, token: string): string | null {
  const link = links.get(token);
  return link !== undefined && link.until > now() ? link.person : null;
}
