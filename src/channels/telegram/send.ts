import type { Message } from '../../messages/reply.ts';
import { type BoundedMap, createBoundedMap } from '../bounded-map.ts';
import type { Delivery } from '../channel.ts';
import { createPacing, type Pacing } from '../pacing.ts';
import { deliveryOf, nameOf } from './failure.ts';
import { outgoing, type Part } from './outgoing.ts';
import type { Called } from './telegram-api.ts';
import type { TelegramRoom } from './telegram-room.ts';

/** A chat and, in a forum, its topic. */
export type Target = { readonly chat: string; readonly thread?: number };

/** The place an address names: `<chat>` or `<chat>/<topic>`; `null` for anything else. */
export function targetOf(address: string): Target | null {
  const [, chat, thread] = /^(-?\d{1,19})(?:\/(\d{1,10}))?$/.exec(address) ?? [];
  if (chat === undefined) return null;
  return thread === undefined ? { chat } : { chat, thread: Number(thread) };
}

type Journey = { readonly parts: readonly Part[]; sent: number };

/** What the sender remembers, all of it in memory and bounded. */
type Books = {
  readonly pacing: Pacing;
  readonly journeys: BoundedMap<string, Journey>;
  /** Chats where a keyboard of ours is up. */
  readonly keyboards: BoundedMap<string, true>;
  /** New numbers of groups that moved. */
  readonly moved: BoundedMap<string, string>;
};

/** Sends messages at Telegram's pace. A message in parts that failed midway goes on where it stopped; what must wait long goes back to the outbox with its time reserved. */
export function createSender(room: TelegramRoom): (message: Message) => Promise<Delivery> {
  const books: Books = {
    pacing: createPacing(room.now, room.options.rates),
    journeys: createBoundedMap(2000),
    keyboards: createBoundedMap(10_000),
    moved: createBoundedMap(100),
  };
  return async (message) => {
    const given = targetOf(message.to.chat);
    if (!given) return { kind: 'dead', reason: 'no such address' };
    room.typing.answered(given.chat);
    const target = { ...given, chat: books.moved.get(given.chat) ?? given.chat };
    const journey = books.journeys.get(message.id) ?? begin(room, books, { message, target });
    books.journeys.set(message.id, journey);
    while (journey.sent < journey.parts.length) {
      const stopped = await goOn(room, books, { message, target, journey });
      if (!stopped) continue;
      if (stopped.kind !== 'moved') return stopped;
      books.moved.set(given.chat, stopped.to);
      return { kind: 'retry', after: 0 };
    }
    books.journeys.delete(message.id);
    return { kind: 'sent' };
  };
}

function begin(
  room: TelegramRoom,
  { keyboards }: Books,
  { message, target: { chat } }: { readonly message: Message; readonly target: Target },
): Journey {
  const keyboardUp = keyboards.has(chat);
  const alone = !chat.startsWith('-');
  const context = { ...room.options, data: room.data, keyboardUp, private: alone };
  return { parts: outgoing(message, context), sent: 0 };
}

/** Sends the next part; gives nothing back where it went. */
async function goOn(
  room: TelegramRoom,
  { pacing, keyboards }: Books,
  way: { readonly message: Message; readonly target: Target; readonly journey: Journey },
): Promise<Delivery | { readonly kind: 'moved'; readonly to: string } | null> {
  const { message, target, journey } = way;
  const part = journey.parts[journey.sent] as Part;
  const key = `${message.id}#${journey.sent}`;
  const called = await sendPart(part, { target, key, pacing, room });
  if ('kind' in called) return called;
  if (!called.ok) return called.failure.kind === 'moved' ? called.failure : failed(room, called);
  journey.sent += 1;
  noteKeyboard(keyboards, target.chat, part);
  noteButtons(room, { message, part, chat: target.chat, result: called.result });
  return null;
}

async function sendPart(
  part: Part,
  way: {
    readonly target: Target;
    readonly key: string;
    readonly pacing: Pacing;
    readonly room: TelegramRoom;
  },
): Promise<Called | Delivery> {
  const { room, pacing, key, target } = way;
  const wait = pacing.reserve(target.chat, key) - room.now();
  if (wait > room.timing.sendWait) return { kind: 'retry', after: wait };
  if (wait > 0) await room.pause(wait, room.stopping);
  const called = await room.api.call('sendMessage', {
    chat_id: target.chat,
    ...(target.thread === undefined ? {} : { message_thread_id: target.thread }),
    ...part.payload,
  });
  const later = !called.ok && called.failure.kind !== 'never';
  if (!called.ok && called.failure.kind === 'wait')
    pacing.hold(target.chat, room.now() + called.failure.ms);
  if (!later) pacing.done(key);
  return called;
}

function failed(room: TelegramRoom, called: Called & { readonly ok: false }): Delivery {
  room.log('telegram.send_failed', { why: nameOf(called.failure) });
  return deliveryOf(called.failure);
}

function noteKeyboard(keyboards: Books['keyboards'], chat: string, { payload }: Part): void {
  const markup = payload['reply_markup'];
  if (typeof markup !== 'object' || markup === null) return;
  if ('keyboard' in markup) keyboards.set(chat, true);
  if ('remove_keyboard' in markup) keyboards.delete(chat);
}

function noteButtons(
  { buttons }: TelegramRoom,
  sent: {
    readonly message: Message;
    readonly part: Part;
    readonly chat: string;
    readonly result: unknown;
  },
): void {
  const { turn } = sent.message;
  const number = (sent.result as { readonly message_id?: unknown } | null)?.message_id;
  const { labels } = sent.part;
  const question =
    labels.size > 0 && typeof number === 'number' ? { message: number, turn, labels } : null;
  buttons.sent(sent.chat, turn, question);
}
