import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { allowBody } from '../../http/body-limit.ts';
import { phrase } from '../../messages/phrase.ts';
import { createBoundedMap } from '../bounded-map.ts';
import { type Admission, createAdmission, type Query } from './admit.ts';
import { type Cipher, createCipher } from './cipher.ts';
import { commands } from './commands.ts';
import { forward } from './forward.ts';
import { type Frame, frameOf, hear, posterOf } from './incoming.ts';
import { type OfficialOptions, officialTiming } from './official-options.ts';
import type { OfficialRoom } from './official-room.ts';
import type { Receiver, Spoke } from './receive.ts';
import { signatureOf } from './signature.ts';
import { type Fields, writeXml } from './xml.ts';

/** Bytes of the largest event that is read; a text of WeChat's has at most some thousand. */
const largestEvent = 64 * 1024;

/** The running channel, as the route needs it. */
export type CallbackSide = { readonly room: OfficialRoom; readonly receiver: Receiver };

type Desk = {
  readonly options: OfficialOptions;
  /** A link into the web chat for one person, where there is one. */
  readonly linkFor: ((person: string) => string) | undefined;
  readonly admission: Admission;
  readonly cipher: Cipher | null;
  /** What was answered to an event: WeChat may not have heard it, and asks again. */
  readonly answers: ReturnType<typeof createBoundedMap<string, string>>;
};

/** Lays the route that WeChat calls. Nothing that was not signed is read; an event is acknowledged once it is safe, with a reply where there is one in time. */
export function mountCallback(
  app: Hono,
  { options, linkFor }: Pick<Desk, 'options' | 'linkFor'>,
  running: () => CallbackSide | null,
): void {
  const cipher = options.aesKey === undefined ? null : createCipher(options.aesKey, options.appId);
  const { stale, again } = { ...officialTiming, ...options.timing };
  const { token, now = Date.now } = options;
  const admission = createAdmission({ token, cipher, now, stale, again });
  const desk: Desk = { options, linkFor, admission, cipher, answers: createBoundedMap(5000) };
  allowBody(app, options.path, largestEvent);
  app.get(options.path, (c) => {
    const echo = c.req.query('echostr') ?? '';
    const fits = /^[\w+/=-]{1,300}$/u.test(echo);
    return fits && admission.signed(queryOf(c)) ? c.text(echo) : c.body(null, 401);
  });
  app.post(options.path, async (c) => {
    const side = running();
    if (side === null) return c.body(null, 503);
    return answer(c, desk, side);
  });
}

const queryOf =
  (c: Context): Query =>
  (name) =>
    c.req.query(name) ?? '';

async function answer(c: Context, desk: Desk, side: CallbackSide): Promise<Response> {
  const { room } = side;
  const body = await c.req.text();
  const admitted = desk.admission.admit(queryOf(c), body);
  if (!admitted.ok) {
    room.log('official.refused', { reason: admitted.why });
    return c.body(null, admitted.status);
  }
  const { fields } = admitted;
  const frame = frameOf(fields);
  if (frame === null) return c.body(null, 400);
  const { services } = room.options.centre;
  const heard = hear(fields, { services, commands });
  if (heard.kind === 'left') {
    await room.options.ledger.spent(`${frame.from.channel}:${frame.from.chat}`);
    return done(c);
  }
  if (heard.kind === 'command' && heard.command === 'page') {
    const text = linkWords(desk, frame.from.chat);
    return text === null ? done(c) : reply(c, desk, { said: { fields, frame }, text });
  }
  const poster = posterOf(fields);
  if (poster !== null) room.log('official.scanned', { kind: poster });
  if (heard.kind !== 'nothing') return converse(c, desk, { side, fields, frame, heard });
  const { search } = new URL(c.req.url);
  const type = c.req.header('content-type') ?? 'text/xml';
  const other = await forward(room, { search, body, type });
  return other === null
    ? done(c)
    : c.body(other, 200, { 'Content-Type': 'text/xml; charset=utf-8' });
}

/** The way into the web chat as the same person: for him alone, so that it stands in no transcript. */
function linkWords({ linkFor, options }: Desk, person: string): string | null {
  if (linkFor === undefined) return null;
  return options.wording.text(phrase('official-page', { link: linkFor(person) }), 'zh-CN');
}

const done = (c: Context): Response => c.text('success');

type Said = {
  readonly side: CallbackSide;
  readonly fields: Fields;
  readonly frame: Frame;
  readonly heard: Spoke;
};

/** Waits until the event is safe and then, a little, for something to say. */
async function converse(c: Context, desk: Desk, said: Said): Promise<Response> {
  const { room, receiver } = said.side;
  const { id, from } = said.frame;
  const slot = room.slots.open(from.chat);
  const over = new AbortController();
  const either = AbortSignal.any([over.signal, room.stopping]);
  const late = room.pause(room.timing.passive, either).then(() => null);
  const safe = await Promise.race([
    receiver.take(said.frame, said.heard).then(
      () => true,
      () => false,
    ),
    room.pause(room.timing.unsafe, either).then(() => false),
  ]);
  const before = desk.answers.get(id);
  if (safe && before === undefined) await Promise.race([slot.text, late]);
  over.abort();
  const text = slot.close();
  if (!safe) slot.went(false);
  // Held so long that WeChat has given up and brings it again.
  if (!safe) return c.body(null, 503);
  if (before !== undefined) {
    slot.went(false);
    return reply(c, desk, { said, text: before });
  }
  if (text === null) return done(c);
  desk.answers.set(id, text);
  whole(c, (went) => {
    if (!went) desk.answers.delete(id);
    slot.went(went);
  });
  return reply(c, desk, { said, text });
}

function reply(
  c: Context,
  { cipher, options }: Desk,
  { said, text }: { readonly said: Pick<Said, 'fields' | 'frame'>; readonly text: string },
): Response {
  const time = Math.floor((options.now ?? Date.now)() / 1000);
  const plain = writeXml({
    ToUserName: said.frame.from.chat,
    FromUserName: said.fields.get('ToUserName') ?? '',
    CreateTime: time,
    MsgType: 'text',
    Content: text,
  });
  const body = cipher === null ? plain : sealed(cipher, options.token, { plain, time });
  return c.body(body, 200, { 'Content-Type': 'text/xml; charset=utf-8' });
}

function sealed(
  cipher: Cipher,
  token: string,
  { plain, time }: { readonly plain: string; readonly time: number },
): string {
  const encrypted = cipher.seal(plain);
  const nonce = randomBytes(8).toString('hex');
  return writeXml({
    Encrypt: encrypted,
    MsgSignature: signatureOf(token, String(time), nonce, encrypted),
    TimeStamp: time,
    Nonce: nonce,
  });
}

type Outgoing = {
  readonly once: (event: 'finish' | 'close', listener: () => void) => unknown;
};

/** Says whether the answer to a call was handed to the network whole; where no network is, it was. */
function whole(c: Context, tell: (went: boolean) => void): void {
  const { outgoing } = (c.env ?? {}) as { readonly outgoing?: Outgoing };
  if (outgoing === undefined) return void setImmediate(() => tell(true));
  // Closed it is in any case, behind the finish too: the first of both says how it went.
  const told = Promise.withResolvers<boolean>();
  outgoing.once('finish', () => told.resolve(true));
  outgoing.once('close', () => told.resolve(false));
  void told.promise.then(tell);
}
