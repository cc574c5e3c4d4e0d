import { createHash, randomBytes } from 'node:crypto';

/** The cookie that finds a conversation again: 256 random bits, known to one browser and to nobody else. */
export const chatCookie = 'bangfu_chat';

/** Conversations this browser had before the present one, newest first, joined by dots. */
export const oldCookie = 'bangfu_old';

/** Set by the page itself when it is left by the quick exit; only ever hides more. */
export const leftCookie = 'bangfu_left';

/** How the page looks to this browser: `size.theme.language`; holds nothing about a person. */
export const lookCookie = 'bangfu_look';

/** How many earlier conversations of a shared phone can be opened again. */
const oldKept = 4;

/** A token no other browser has or will guess. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Whether a cookie's value can be one of ours. */
export const isToken = (value: string | undefined): value is string =>
  value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value);

/** The `chat` of the address: nobody who reads it can find the cookie. */
export const chatOf = (token: string): string =>
  createHash('sha256').update(`bangfu web chat ${token}`).digest('base64url');

/** A short public name of a conversation, by which a page knows that the cookie is another by now. */
export const keyOf = (chat: string): string => chat.slice(0, 12);

/** The earlier tokens in the cookie. */
export const oldTokens = (value: string | undefined): readonly string[] =>
  (value ?? '').split('.').filter(isToken).slice(0, oldKept);

/** The earlier tokens with one more in front, or without one that is the present one again. */
export const keepToken = (old: readonly string[], token: string): string =>
  [token, ...old.filter((other) => other !== token)].slice(0, oldKept).join('.');
