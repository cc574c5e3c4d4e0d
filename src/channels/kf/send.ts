import { addressKey } from '../../messages/address.ts';
import type { Message } from '../../messages/reply.ts';
import type { Deliveries, Delivery } from '../channel.ts';
import { deliveryOf } from '../official-account/failure.ts';
import { chunksOf } from '../official-account/outgoing.ts';
import { kfAllowed } from './kf-options.ts';
import type { KfRoom } from './kf-room.ts';
import { type Menu, menuOf } from './menu.ts';

/** Sends what goes to one chat, joined and within what 微信客服 allows after his word; what exceeds it waits for his next one. */
export function createSender(room: KfRoom): (messages: readonly Message[]) => Promise<Deliveries> {
  return async (messages) => {
    const [first] = messages;
    const last = messages.at(-1);
    if (first === undefined || last === undefined) return { went: 0 };
    const { ledger, wording } = room.options;
    const { chat } = first.to;
    const key = addressKey(first.to);
    const { part } = ledger.of(key);
    const gone = part.of === first.id ? part.parts : 0;
    // A menu holds its question; what stands before it goes as words.
    const menu = gone > 0 && messages.length === 1 ? null : menuOf(last, wording);
    const inText = menu === null ? messages : messages.slice(0, -1);
    let went = 0;
    for (const { text, done, parts } of chunksOf(inText, wording, { gone })) {
      const outcome = await say(room, { chat, key }, { msgtype: 'text', text: { content: text } });
      if (outcome.kind !== 'sent') return { went, next: outcome };
      went = done;
      const of = messages[done]?.id;
      if (parts > 0 && of !== undefined) await ledger.part(key, { of, parts });
    }
    if (menu === null) return { went: messages.length };
    const outcome = await say(room, { chat, key }, { msgtype: 'msgmenu', msgmenu: menu });
    if (outcome.kind === 'sent') return { went: messages.length };
    return { went: messages.length - 1, next: outcome };
  };
}

type Place = { readonly chat: string; readonly key: string };
type Content =
  | { readonly msgtype: 'text'; readonly text: { readonly content: string } }
  | { readonly msgtype: 'msgmenu'; readonly msgmenu: Menu };

async function say(room: KfRoom, place: Place, content: Content): Promise<Delivery> {
  if (await greet(room, place, content)) return { kind: 'sent' };
  const { ledger, account, allowed = kfAllowed } = room.options;
  const { word, wordUsed } = ledger.of(place.key);
  if (wordUsed >= allowed.most || room.now() - word >= allowed.ms) return { kind: 'waits' };
  // Counted before it goes, so that a kill in between says rather less.
  await ledger.used(place.key, 'word', 1);
  const called = await room.api.call('kf/send_msg', {
    touser: place.chat,
    open_kfid: account,
    ...content,
  });
  room.reach.up = called.ok || called.failure.code !== 0;
  if (called.ok) return { kind: 'sent' };
  const { failure } = called;
  room.log('kf.send_failed', { kind: failure.kind, status: failure.code });
  // He spoke meanwhile: what was refused before his word says nothing of what may be said after it.
  const anew = ledger.of(place.key).wordUsed <= wordUsed;
  if (failure.kind === 'waits' && !anew) await ledger.spent(place.key);
  else if (failure.kind === 'waits') return { kind: 'retry', after: 0 };
  else if (failure.kind !== 'later' || failure.sure) await ledger.used(place.key, 'word', -1);
  return deliveryOf(failure);
}

/** Says it as the greeting of somebody who came in, where he may be greeted still; that counts for nothing. */
async function greet(room: KfRoom, { chat }: Place, content: Content): Promise<boolean> {
  const welcome = room.welcomes.get(chat);
  room.welcomes.delete(chat);
  if (welcome === undefined || welcome.until <= room.now()) return false;
  const called = await room.api.call('kf/send_msg_on_event', { code: welcome.code, ...content });
  if (!called.ok) room.log('kf.greeting_failed', { status: called.failure.code });
  return called.ok;
}
