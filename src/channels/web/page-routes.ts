import type { Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { dropCookie } from '../../http/cookies.ts';
import { admit } from './admission.ts';
import { leftCookie, newToken } from './identity.ts';
import { mayRead } from './limits.ts';
import { hasEarlier } from './lock-routes.ts';
import { pageHtml } from './page.ts';
import { pageState } from './page-state.ts';
import { refuse } from './refusals.ts';
import {
  giveVisitor,
  readPageLook,
  readVisitor,
  standingOf,
  type Visitor,
  visitorOf,
  type WebRoom,
} from './web-room.ts';

/** Lays `/`, the conversation as data, and a worker's own papers. */
export function mountPage(app: Hono, room: WebRoom): void {
  app.get('/', (c) => page(c, room));
  app.get('/chat/history', (c) => history(c, room));
  app.get('/chat/paper/:id', (c) => paper(c, room));
}

async function page(c: Context, room: WebRoom): Promise<Response> {
  if (!(await mayRead(c, room))) return refuse(c, 'rate');
  const { options, files } = room;
  const visitor = welcome(c, room);
  const look = readPageLook(c);
  const standing = standingOf(c, room, visitor);
  if (standing === 'open' && getCookie(c, leftCookie)) dropCookie(c, leftCookie, false);
  const state = pageState(room, visitor, { standing, language: look.language });
  const html = pageHtml({ options, files, look, state, earlier: hasEarlier(c, room) });
  return c.html(html);
}

/** The conversation of this browser; a new one where there is none, or where nothing can open the old one. */
function welcome(c: Context, room: WebRoom): Visitor {
  const visitor = readVisitor(c, room);
  if (visitor !== null && standingOf(c, room, visitor) !== 'sealed') return visitor;
  const begun = visitorOf(newToken());
  giveVisitor(c, room, begun);
  return begun;
}

async function history(c: Context, room: WebRoom): Promise<Response> {
  const visitor = readVisitor(c, room);
  if (visitor === null) return refuse(c, 'cookie');
  if (c.req.query('key') !== visitor.key) return refuse(c, 'moved');
  if (!(await mayRead(c, room))) return refuse(c, 'rate');
  const standing = standingOf(c, room, visitor);
  const { language } = readPageLook(c);
  return c.json(pageState(room, visitor, { standing, language, before: c.req.query('before') }));
}

/** Pictures the browser can draw; anything else is handed over as a file. */
const drawn = new Set(['image/jpeg', 'image/png', 'image/webp']);

async function paper(c: Context, room: WebRoom): Promise<Response> {
  const visitor = admit(c, room, undefined);
  if (typeof visitor === 'string') return refuse(c, visitor);
  if (!(await mayRead(c, room))) return refuse(c, 'rate');
  const found = await room.options.openPaper(visitor.chat, c.req.param('id') ?? '');
  if (found === null) return c.notFound();
  const show = drawn.has(found.type);
  const name = encodeURIComponent((found.name ?? 'paper').toWellFormed());
  return c.body(new Uint8Array(found.bytes), 200, {
    'Content-Type': show ? found.type : 'application/octet-stream',
    'Content-Disposition': `${show ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
  });
}
