import type { Context, Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { z } from 'zod';
import { readCookie } from '../../http/cookies.ts';
import { admit } from './admission.ts';
import { chatOf, keepToken, leftCookie, newToken, oldCookie, oldTokens } from './identity.ts';
import { mayGuess } from './limits.ts';
import { refuse } from './refusals.ts';
import {
  giveOld,
  giveVisitor,
  readVisitor,
  standingOf,
  type Visitor,
  visitorOf,
  type WebRoom,
} from './web-room.ts';

const guess = z.object({ digits: z.string().regex(/^\d{4}$/) });

/** Lays what a shared phone needs: to show that somebody is there, to leave, to open a hidden conversation, to begin a new one. */
export function mountLock(app: Hono, room: WebRoom): void {
  app.post('/chat/here', (c) => here(c, room));
  app.post('/chat/leave', (c) => leave(c, room));
  app.post('/chat/fresh', (c) => fresh(c, room));
  app.post('/chat/unlock', (c) => unlock(c, room));
}

function here(c: Context, room: WebRoom): Response {
  const visitor = admit(c, room, c.req.query('key'));
  if (typeof visitor === 'string') return refuse(c, visitor);
  room.privacy.touch(visitor.chat);
  return c.json({ open: true });
}

async function leave(c: Context, room: WebRoom): Promise<Response> {
  const visitor = readVisitor(c, room);
  if (visitor === null) return refuse(c, 'cookie');
  room.streams.push(visitor.chat, { kind: 'lock' });
  await room.privacy.leave(visitor.chat);
  setCookie(c, leftCookie, '1', { path: '/', sameSite: 'Lax', maxAge: 86_400 });
  return c.json({ left: true });
}

/** A new conversation for another person; one that a phone can open again is remembered. */
async function fresh(c: Context, room: WebRoom): Promise<Response> {
  const visitor = readVisitor(c, room);
  if (visitor !== null) {
    room.streams.push(visitor.chat, { kind: 'lock' });
    await room.privacy.leave(visitor.chat);
    remember(c, room, { left: visitor });
  }
  giveVisitor(c, room, visitorOf(newToken()));
  return c.json({ fresh: true });
}

/** Opens whichever conversation of this browser the digits belong to: the present one, or an earlier one of a shared phone. */
async function unlock(c: Context, room: WebRoom): Promise<Response> {
  const read = guess.safeParse(await c.req.json().catch(() => null));
  if (!read.success) return refuse(c, 'bad');
  if (!(await mayGuess(c, room))) return refuse(c, 'rate');
  const present = readVisitor(c, room);
  const asked = present !== null && standingOf(c, room, present) === 'ask' ? [present] : [];
  let waiting = false;
  for (const visitor of [...asked, ...earlier(c, room)]) {
    const outcome = await room.options.unlock(visitor.chat, read.data.digits);
    if (outcome === 'wait') waiting = true;
    if (outcome !== 'open') continue;
    if (present !== null && present.chat !== visitor.chat)
      await change(c, room, { left: present, opened: visitor });
    giveVisitor(c, room, visitor);
    room.privacy.touch(visitor.chat);
    return c.json({ open: true });
  }
  return c.json({ open: false, wait: waiting });
}

const oldOf = (c: Context, room: WebRoom): readonly string[] =>
  oldTokens(readCookie(c, oldCookie, room.options.secureCookies) ?? undefined);

const earlier = (c: Context, room: WebRoom): readonly Visitor[] =>
  oldOf(c, room)
    .filter((token) => room.options.phoneKnown(chatOf(token)))
    .map(visitorOf);

type Change = { readonly left: Visitor; readonly opened?: Visitor };

/** Hides the conversation that is left for the opened one, and keeps it for whoever it belongs to. */
async function change(c: Context, room: WebRoom, both: Change): Promise<void> {
  await room.privacy.leave(both.left.chat);
  remember(c, room, both);
}

function remember(c: Context, room: WebRoom, { left, opened }: Change): void {
  const old = oldOf(c, room).filter((token) => token !== opened?.token);
  const known = room.options.phoneKnown(left.chat);
  giveOld(c, room, known ? keepToken(old, left.token) : old.join('.'));
}

/** Whether this browser can open an earlier conversation. */
export const hasEarlier = (c: Context, room: WebRoom): boolean => earlier(c, room).length > 0;
