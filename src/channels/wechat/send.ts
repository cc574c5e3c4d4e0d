import type { Contact, Room } from 'wechaty';
import type { Message } from '../../messages/reply.ts';
import { createBoundedMap } from '../bounded-map.ts';
import type { Delivery } from '../channel.ts';
import { createPacing, type Pacing } from '../pacing.ts';
import { outgoing } from './outgoing.ts';
import { wechatRates } from './wechat-options.ts';
import type { WechatParts } from './wechat-parts.ts';

/** Marks a room among addresses; its topic follows. */
const roomMark = 'room:';

/** The address of a room by its topic, for notices to staff. */
export const roomChat = (topic: string): string => `${roomMark}${topic}`;

type Journey = { readonly parts: readonly string[]; sent: number };

/** Sends messages at a calm pace. A message in parts that failed midway goes on where it stopped; while the account is signed out everything waits. */
export function createSender(
  parts: WechatParts & { readonly ready: () => boolean },
): (message: Message) => Promise<Delivery> {
  const pacing = createPacing(parts.now, parts.options.rates ?? wechatRates);
  const journeys = createBoundedMap<string, Journey>(2000);
  return async (message) => {
    if (!parts.bot.isLoggedIn) return { kind: 'retry' };
    const journey = journeys.get(message.id) ?? {
      parts: outgoing(message, parts.options.wording),
      sent: 0,
    };
    journeys.set(message.id, journey);
    try {
      const to = await find(parts, message.to.chat);
      // The list of contacts comes some time after the sign-in.
      if (!to)
        return parts.ready() ? { kind: 'dead', reason: 'no such contact' } : { kind: 'retry' };
      while (journey.sent < journey.parts.length) {
        const wait = await paced(parts, pacing, `${message.id}#${journey.sent}`, message.to.chat);
        if (wait !== null) return wait;
        await to.say(journey.parts[journey.sent] as string);
        pacing.done(`${message.id}#${journey.sent}`);
        journey.sent += 1;
      }
    } catch (error) {
      parts.log('wechat.send_failed', { error: error instanceof Error ? error.name : 'unknown' });
      return { kind: 'retry' };
    }
    journeys.delete(message.id);
    return { kind: 'sent' };
  };
}

async function find({ bot }: WechatParts, chat: string): Promise<Contact | Room | undefined> {
  if (chat.startsWith(roomMark)) return bot.Room.find({ topic: chat.slice(roomMark.length) });
  return bot.Contact.find({ id: chat });
}

/** Waits for the message's turn; a long wait is the outbox's. */
async function paced(
  { now, pause, timing, stopping }: WechatParts,
  pacing: Pacing,
  key: string,
  chat: string,
): Promise<Delivery | null> {
  const wait = pacing.reserve(chat, key) - now();
  if (wait > timing.sendWait) return { kind: 'retry', after: wait };
  if (wait > 0) await pause(wait, stopping);
  return null;
}
