import { addressKey } from '../../messages/address.ts';
import type { Message } from '../../messages/reply.ts';
import type { Deliveries, Delivery } from '../channel.ts';
import { bytesOf, splitText } from '../split-text.ts';
import { deliveryOf, type Failure } from './failure.ts';
import { knock } from './knock.ts';
import { type Occasion, officialAllowed } from './official-options.ts';
import type { OfficialRoom } from './official-room.ts';
import { chunksOf } from './outgoing.ts';

const shortest = 256;

/** Sends what goes to one chat: in WeChat's own answer where one is open, else as a message of the account within what WeChat allows; what exceeds it waits for his next word. */
export function createSender(
  room: OfficialRoom,
): (messages: readonly Message[]) => Promise<Deliveries> {
  return async (messages) => {
    const first = messages[0];
    if (first === undefined) return { went: 0 };
    const { chat } = first.to;
    const key = addressKey(first.to);
    const { ledger, wording } = room.options;
    const { part } = ledger.of(key);
    const gone = part.of === first.id ? part.parts : 0;
    const chunks = chunksOf(messages, wording, { gone });
    let went = 0;
    for (const { text, done, parts } of chunks) {
      const outcome = await say(room, { chat, key, text });
      if (outcome.kind === 'waits') await knock(room, messages.slice(went));
      if (outcome.kind !== 'sent') return { went, next: outcome };
      went = done;
      const of = messages[done]?.id;
      if (parts > 0 && of !== undefined) await ledger.part(key, { of, parts });
    }
    return { went: messages.length };
  };
}

type Words = { readonly chat: string; readonly key: string; readonly text: string };

async function say(room: OfficialRoom, words: Words): Promise<Delivery> {
  if (await room.slots.say(words.chat, words.text)) return { kind: 'sent' };
  if (!room.reach.verified) return { kind: 'waits' };
  return sayByItself(room, words);
}

/** A message of the account's own accord. It is counted before it goes, so that a kill in between says rather less. */
async function sayByItself(room: OfficialRoom, words: Words): Promise<Delivery> {
  const { ledger } = room.options;
  const occasion = occasionOf(room, words.key);
  if (occasion === null) return { kind: 'waits' };
  const before = ledger.of(words.key);
  await ledger.used(words.key, occasion, 1);
  const called = await room.api.call('message/custom/send', {
    touser: words.chat,
    msgtype: 'text',
    text: { content: words.text },
  });
  room.reach.up = called.ok || called.failure.code !== 0;
  if (called.ok) return { kind: 'sent' };
  const { failure } = called;
  room.log('official.send_failed', { kind: failure.kind, status: failure.code });
  // He spoke meanwhile: what was refused before his word says nothing of what may be said after it.
  const after = ledger.of(words.key);
  const anew = occasion === 'word' ? after.wordUsed <= before.wordUsed : after.word > before.word;
  if (failure.kind === 'waits' && anew) return { kind: 'retry', after: 0 };
  const undone = failure.kind !== 'later' || failure.sure;
  if (undone) await ledger.used(words.key, occasion, -1);
  return refused(room, words, failure);
}

async function refused(room: OfficialRoom, words: Words, failure: Failure): Promise<Delivery> {
  // WeChat's count is the one that holds.
  if (failure.kind === 'waits') await room.options.ledger.spent(words.key);
  if (failure.kind === 'unverified') room.reach.verified = false;
  const size = bytesOf(words.text);
  if (failure.kind !== 'long' || size <= shortest) return deliveryOf(failure);
  for (const text of splitText(words.text, Math.ceil(size / 2), bytesOf)) {
    const outcome = await say(room, { ...words, text });
    if (outcome.kind !== 'sent') return outcome;
  }
  return { kind: 'sent' };
}

/** What may be used up for one message more: a press first, for it is over soon. */
function occasionOf({ options, now }: OfficialRoom, key: string): Occasion | null {
  const { word, wordUsed, press, pressUsed } = options.ledger.of(key);
  const allowed = options.allowed ?? officialAllowed;
  const free = (at: number, used: number, of: { readonly most: number; readonly ms: number }) =>
    used < of.most && now() - at < of.ms;
  if (free(press, pressUsed, allowed.press)) return 'press';
  return free(word, wordUsed, allowed.word) ? 'word' : null;
}
