import { addressKey } from '../../messages/address.ts';
import { phrase } from '../../messages/phrase.ts';
import type { Message } from '../../messages/reply.ts';
import type { Deliveries, Delivery } from '../channel.ts';
import { inWords } from '../wechat/outgoing.ts';
import type { Open } from './answers.ts';
import { buttonCard, taskOf } from './card.ts';
import { deliveryOf, type Failure } from './failure.ts';
import { plainMarkdown } from './markdown.ts';
import { type Going, goingOf } from './outgoing.ts';
import type { Called } from './wecom-line.ts';
import type { WecomRoom } from './wecom-room.ts';

/** Sends what goes to one chat: in answer to what he wrote where that still stands open, else of our own accord, within what 企业微信 allows; what it does not let us say before he writes waits for that. */
export function createSender(
  room: WecomRoom,
): (messages: readonly Message[]) => Promise<Deliveries> {
  return async (messages) => {
    const [first] = messages;
    const last = messages.at(-1);
    if (first === undefined || last === undefined) return { went: 0 };
    const { parts, wording } = room.options;
    const { chat } = first.to;
    const key = addressKey(first.to);
    const { part } = parts.of(key);
    const gone = part.of === first.id ? part.parts : 0;
    // A greeting takes words alone.
    const cards = room.answers.next(chat)?.kind !== 'welcome';
    const going = goingOf(messages, wording, { gone, cards });
    const card = cardOf(room, going, last);
    let went = 0;
    let carried = card === null;
    for (const { text, done, parts: nth } of going.texts) {
      const under = done === messages.length ? card : null;
      const outcome = await say(room, chat, { text, card: under });
      if (outcome.kind !== 'sent') return { went, next: outcome };
      carried = carried || (under !== null && outcome.carried);
      went = carried || done < messages.length ? done : done - 1;
      // A card that has to go by itself is the last part of its message.
      const begun =
        carried || done < messages.length
          ? { of: messages[done]?.id, nth }
          : { of: last.id, nth: going.parts };
      if (begun.nth > 0 && begun.of !== undefined)
        await parts.part(key, { of: begun.of, parts: begun.nth });
    }
    if (carried || card === null) return { went: messages.length };
    const outcome = await sayCard(room, last, card);
    return outcome.kind === 'sent' ? { went: messages.length } : { went, next: outcome };
  };
}

let cards = 0;

function cardOf({ options, now }: WecomRoom, { buttons }: Going, message: Message): object | null {
  if (buttons === null) return null;
  cards += 1;
  const title = options.wording.text(phrase('wecom-choose'), message.language);
  return buttonCard(title, buttons, { task: taskOf(`${message.id} ${now()}`, cards) });
}

type Words = { readonly text: string; readonly card: object | null };

/** `carried`: whether the card went with the words. */
type Said =
  | Exclude<Delivery, { readonly kind: 'sent' }>
  | { readonly kind: 'sent'; readonly carried: boolean };

/** One text: as an answer, the card under it, or by itself. */
async function say(room: WecomRoom, chat: string, words: Words): Promise<Said> {
  const wait = room.rates.wait(chat);
  if (wait > 0) return { kind: 'retry', after: wait };
  const open = await room.answers.take(chat);
  if (open !== null) {
    room.rates.count(chat);
    const called = await answer(room, open, words);
    if (called.ok) return { kind: 'sent', carried: true };
    if (!byItself(called.failure)) return deliveryOf(called.failure);
  }
  room.rates.count(chat);
  const called = await sayWords(room, chat, words.text);
  return called.ok ? { kind: 'sent', carried: false } : deliveryOf(called.failure);
}

/** Nobody waits for the answer any more, or it was no answer as it stood: it may be said by itself. */
const byItself = ({ kind }: Failure): boolean => ['closed', 'shape', 'waits'].includes(kind);

const sayWords = ({ line }: WecomRoom, chat: string, text: string): Promise<Called> =>
  line.say(chat, { msgtype: 'markdown', markdown: { content: plainMarkdown(text) } });

/** The choices of words that went before; a card that is not taken is written out. */
async function sayCard(room: WecomRoom, message: Message, card: object): Promise<Delivery> {
  const { chat } = message.to;
  const wait = room.rates.wait(chat);
  if (wait > 0) return { kind: 'retry', after: wait };
  room.rates.count(chat);
  const called = await room.line.say(chat, { msgtype: 'template_card', template_card: card });
  if (called.ok) return { kind: 'sent' };
  if (called.failure.kind !== 'shape') return deliveryOf(called.failure);
  room.rates.count(chat);
  const choices = inWords({ ...message, from: 'assistant', text: '' }, room.options.wording);
  const written = await sayWords(room, chat, choices);
  return written.ok ? { kind: 'sent' } : deliveryOf(written.failure);
}

function answer({ line }: WecomRoom, { req, kind }: Open, { text, card }: Words): Promise<Called> {
  if (kind === 'welcome')
    return line.answer(req, 'aibot_respond_welcome_msg', {
      msgtype: 'text',
      text: { content: text },
    });
  const stream = { id: taskOf(req, 0), finish: true, content: plainMarkdown(text) };
  const how = card === null ? 'stream' : 'stream_with_template_card';
  return line.answer(req, 'aibot_respond_msg', {
    msgtype: how,
    stream,
    ...(card === null ? {} : { template_card: card }),
  });
}
