import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { clientAddress, netOf } from '../../http/client-address.ts';
import { dropCookie, readCookie, writeCookie } from '../../http/cookies.ts';
import type { ChannelPort } from '../channel.ts';
import {
  chatCookie,
  chatOf,
  isToken,
  keyOf,
  leftCookie,
  lookCookie,
  oldCookie,
} from './identity.ts';
import { type Look, readLook } from './look.ts';
import type { PageLine } from './outgoing.ts';
import type { PageAssets } from './page-assets.ts';
import type { Privacy, Standing } from './privacy.ts';
import { tellsLast } from './privacy.ts';
import type { Recent } from './recent.ts';
import type { Streams } from './streams.ts';
import type { WebOptions } from './web-options.ts';

/** What the routes of the web chat share. */
export type WebRoom = {
  readonly options: WebOptions;
  readonly files: PageAssets;
  readonly streams: Streams;
  readonly privacy: Privacy;
  readonly recent: Recent;
  /** Events that are being received now: `gone` where something of their conversation was destroyed meanwhile. */
  readonly taking: Set<{ readonly chat: string; gone: boolean }>;
  /** `null` before the start and after the stop. */
  readonly port: () => ChannelPort | null;
};

/** The conversation a browser holds. */
export type Visitor = { readonly token: string; readonly chat: string; readonly key: string };

/** The conversation a token stands for. */
export function visitorOf(token: string): Visitor {
  const chat = chatOf(token);
  return { token, chat, key: keyOf(chat) };
}

/** Who asks, by the cookie; `null` without one. */
export function readVisitor(c: Context, { options }: WebRoom): Visitor | null {
  const token = readCookie(c, chatCookie, options.secureCookies) ?? undefined;
  return isToken(token) ? visitorOf(token) : null;
}

/** How the page looks to this browser. */
export const readPageLook = (c: Context): Look =>
  readLook(getCookie(c, lookCookie), c.req.header('accept-language'));

/** How the conversation stands to the person before this browser now. */
export const standingOf = (c: Context, room: WebRoom, { chat }: Visitor): Standing =>
  room.privacy.standing(
    chat,
    () => room.options.newest(chat, tellsLast),
    getCookie(c, leftCookie) !== undefined,
  );

/** The longest a browser keeps a cookie, 400 days. */
const keepSeconds = 400 * 86_400;

/** Hands the conversation of a token to this browser. */
export const giveToken = (c: Context, token: string, secure: boolean): void =>
  writeCookie(c, chatCookie, token, { sameSite: 'Lax', secure, maxAge: keepSeconds });

/** Hands the conversation to this browser. */
export function giveVisitor(c: Context, room: WebRoom, visitor: Visitor): void {
  giveToken(c, visitor.token, room.options.secureCookies);
  // The page sets this one itself, so it never has the prefix that `secure` gives a name.
  dropCookie(c, leftCookie, false);
}

/** Remembers the earlier conversations of a shared phone. */
export function giveOld(c: Context, room: WebRoom, tokens: string): void {
  const secure = room.options.secureCookies;
  writeCookie(c, oldCookie, tokens, { sameSite: 'Lax', secure, maxAge: keepSeconds });
}

/** Shows a line on every open page of the conversation, or, where nobody was there for long, only tells it to hide. */
export function show(room: WebRoom, chat: string, line: PageLine): void {
  const { privacy, streams, options } = room;
  const open =
    privacy.awake(chat) ||
    privacy.standing(chat, () => options.newest(chat, tellsLast), false) === 'open';
  streams.push(chat, open ? { kind: 'line', line } : { kind: 'lock' });
}

/** Lines were destroyed: nothing of them is remembered, and open pages fetch what is left. */
export function clear({ recent, streams, taking }: WebRoom, chat: string): void {
  for (const one of taking) if (one.chat === chat) one.gone = true;
  recent.drop(chat);
  streams.forget(chat);
}

/** The net a request came from, as it is counted. */
export const addressOf = (c: Context, { options }: WebRoom): string =>
  netOf(clientAddress(c, options.reach));
