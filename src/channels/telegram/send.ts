import type { Message } from '../../messages/reply.ts';
import { createBoundedMap } from '../bounded-map.ts';
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

/** Sends messages at Telegram's pace. A message in parts that failed midway goes on where it stopped; what must wait long goes back to the outbox with its time reserved. */
export function createSender(room: TelegramRoom): (message: Message) => Promise<Delivery> {
  const pacing = createPacing(room.now, room.options.rates);
  const journeys = createBoundedMap<string, Journey>(2000);
  const keyboards = createBoundedMap<string, true>(10_000);
  const moved = createBoundedMap<string, string>(100);
  const begin = (message: Message, { chat }: Target): Journey => {
    const context = {
      ...room.options,
      data: room.data,
      keyboardUp: keyboards.has(chat),
      private: !chat.startsWith('-'),
    };
    return { parts: outgoing(message, context), sent: 0 };
  };
  return async (message) => {
    const given = targetOf(message.to.chat);
    if (!given) return { kind: 'dead', reason: 'no such address' };
    const target = { ...given, chat: moved.get(given.chat) ?? given.chat };
    room.typing.answered(given.chat);
    const journey = journeys.get(message.id) ?? begin(message, target);
    journeys.set(message.id, journey);
    while (journey.sent < journey.parts.length) {
      const part = journey.parts[journey.sent] as Part;
      const called = await sendPart(part, {
        target,
        key: `${message.id}#${journey.sent}`,
        pacing,
        room,
      });
      if ('kind' in called) return called;
      if (!called.ok) {
        if (called.failure.kind === 'moved') {
          moved.set(given.chat, called.failure.to);
          return { kind: 'retry', after: 0 };
        }
        return failed(room, called);
      }
      journey.sent += 1;
      noteKeyboard(keyboards, target.chat, part);
      noteButtons(room, { message, part, chat: target.chat, result: called.result });
    }
    journeys.delete(message.id);
    return { kind: 'sent' };
  };
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

function noteKeyboard(
  keyboards: {
    readonly set: (key: string, value: true) => void;
    readonly delete: (key: string) => void;
  },
  chat: string,
  { payload }: Part,
): void {
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
