import type { Context, Hono } from 'hono';
import { allowBody } from '../../http/body-limit.ts';
import { createHeldBytes, type HeldBytes, withHeldBody } from '../../http/held-bytes.ts';
import type { Incoming, IncomingBody } from '../../messages/incoming.ts';
import type { Language } from '../../messages/phrase.ts';
import type { Wording } from '../../wording/wording.ts';
import { admit } from './admission.ts';
import { albumOf, bodyOf, eventKey, type SentPaper, sentEvent, sentPaper } from './incoming.ts';
import { mayKeep, maySend } from './limits.ts';
import { createOnce, type Once } from './once.ts';
import { pressed, saidLine } from './outgoing.ts';
import { refuse } from './refusals.ts';
import type { ChatLine } from './web-options.ts';
import { addressOf, readPageLook, show, type Visitor, type WebRoom } from './web-room.ts';

/** The largest files that may be on their way at one time, of one net and of all; of photos made smaller by the page it is many more. */
const papersOfNet = 4;
const papersOfAll = 12;

/** Lays `/chat/send` and `/chat/paper`: both may be repeated with the same id as often as the network needs. */
export function mountSend(app: Hono, room: WebRoom): void {
  const { paperMegabytes } = room.options.centre.limits;
  const most = paperMegabytes * 1024 * 1024;
  const papers = createOnce<boolean>();
  const held = createHeldBytes({ one: most * papersOfNet, all: most * papersOfAll });
  // Three times the limit is read and thrown away, so that a photo too large gets an answer and no broken connection.
  allowBody(app, '/chat/paper', most * 3);
  app.post('/chat/send', (c) => send(c, room));
  app.post('/chat/paper', (c) => sendPaper(c, room, { papers, held }));
}

async function send(c: Context, room: WebRoom): Promise<Response> {
  const read = sentEvent.safeParse(await c.req.json().catch(() => null));
  if (!read.success) return refuse(c, 'bad');
  const visitor = admit(c, room, read.data.key);
  if (typeof visitor === 'string') return refuse(c, visitor);
  if (!(await maySend(c, room, visitor))) return refuse(c, 'rate');
  const { options } = room;
  const taken = await take(room, visitor, {
    id: eventKey(read.data, visitor.chat, options.now()),
    body: bodyOf(read.data, options.centre.services),
    language: read.data.language ?? readPageLook(c).language,
    sent: read.data.sent ?? (read.data.kind === 'text' ? options.now() : undefined),
  });
  return taken === false ? refuse(c, 'busy') : c.json({ taken: true, gone: taken === 'gone' });
}

async function sendPaper(
  c: Context,
  room: WebRoom,
  { papers, held }: { readonly papers: Once<boolean>; readonly held: HeldBytes },
): Promise<Response> {
  const read = sentPaper.safeParse(c.req.query());
  if (!read.success) return refuse(c, 'bad');
  const visitor = admit(c, room, read.data.key);
  if (typeof visitor === 'string') return refuse(c, visitor);
  if (!(await maySend(c, room, visitor))) return refuse(c, 'rate');
  const id = `${visitor.chat}:${read.data.id}`;
  const language = read.data.language ?? readPageLook(c).language;
  const taken = await papers(id, async () => {
    const body = await keep(c, room, { visitor, about: read.data, held });
    return body !== null && (await take(room, visitor, { id, body, language })) !== false;
  });
  return taken ? c.json({ taken: true }) : refuse(c, 'busy');
}

/** Seals the file, so that the event may refer to it; `null` where that may be tried again. */
async function keep(
  c: Context,
  room: WebRoom,
  given: { readonly visitor: Visitor; readonly about: SentPaper; readonly held: HeldBytes },
): Promise<IncomingBody | null> {
  const { visitor, about, held } = given;
  const port = room.port();
  const { name, caption } = about;
  const under = caption === undefined ? {} : { caption };
  const by = addressOf(c, room);
  const limit = room.options.centre.limits.paperMegabytes * 1024 * 1024;
  const body = (c.req.raw.body ?? []) as AsyncIterable<Uint8Array>;
  return withHeldBody(body, { held, by, limit }, async (bytes) => {
    if (port === null || bytes === 'broken' || bytes === 'full') return null;
    if (bytes === 'large') return { kind: 'unreadable', reason: 'size', ...under };
    if (!(await mayKeep(c, room, bytes.byteLength)))
      return { kind: 'unreadable', reason: 'quota', ...under };
    const from = { channel: 'web', chat: visitor.chat };
    const kept = await port.keepPaper(from, { bytes, name, origin: `web:${by}` });
    return 'problem' in kept
      ? { kind: 'unreadable', reason: kept.problem, ...under }
      : { kind: 'paper', paper: kept, ...under, ...albumOf(about) };
  });
}

/** Hands the event over: `true` once it is committed, `gone` where that destroyed what was said and this with it, `false` where it may be tried again. */
async function take(
  room: WebRoom,
  { chat }: Visitor,
  event: Pick<Incoming, 'id' | 'body' | 'sent'> & { readonly language: Language },
): Promise<boolean | 'gone'> {
  const { options, privacy } = room;
  const at = options.now();
  const taking = { chat, gone: false };
  room.taking.add(taking);
  try {
    const port = room.port();
    if (port === null) return false;
    await port.receive({ ...event, from: { channel: 'web', chat }, at });
  } catch {
    return false;
  } finally {
    room.taking.delete(taking);
  }
  privacy.touch(chat);
  if (taking.gone) return 'gone';
  tell(room, chat, { ...event, at });
  return true;
}

/** Whether the button that was pressed is on one of these lines. */
const shows =
  (press: Parameters<typeof pressed>[0], wording: Wording) =>
  (lines: readonly ChatLine[]): boolean =>
    pressed(press, lines, wording) !== null;

/** Shows what was taken on every page of the conversation. */
function tell(
  room: WebRoom,
  chat: string,
  event: Pick<Incoming, 'id' | 'body' | 'at'> & { readonly language: Language },
): void {
  const { options, recent } = room;
  const { body, at, language } = event;
  const before = body.kind === 'press' ? options.newest(chat, shows(body, options.wording)) : [];
  const id = event.id.slice(chat.length + 1);
  const line = saidLine(body, { id, at, before, wording: options.wording, language });
  if (line === null) return;
  recent.add(chat, line);
  show(room, chat, line);
}
