import type { Contact, Friendship, Message, Room } from 'wechaty';
import type { IncomingBody } from '../../messages/incoming.ts';
import { phrase } from '../../messages/phrase.ts';
import { createAlbums } from '../albums.ts';
import { createBoundedMap } from '../bounded-map.ts';
import { createLanes, type Lanes } from '../lanes.ts';
import { untilSafe } from '../until-safe.ts';
import { hear, wechatChannel } from './incoming.ts';
import { takeFile } from './take-file.ts';
import type { WechatParts } from './wechat-parts.ts';

const quietMs = 60 * 60 * 1000;

/** What the puppet's events are given to; each resolves once the event is safe, and rejects only when the channel stops. */
export type Receiver = {
  readonly message: (message: Message) => Promise<void>;
  readonly friendship: (friendship: Friendship) => Promise<void>;
  readonly settled: () => Promise<void>;
};

/** Hears private messages in order within a chat, answers rooms with one line, and greets new friends. WeChat gives nothing again: until an event is safe it is only in memory. */
export function createReceiver(parts: WechatParts): Receiver {
  const lanes = createLanes();
  const inRoom = createRoomLine(parts);
  const albumOf = createAlbums(parts.timing.together);
  return {
    settled: lanes.settled,
    message: async (message) => {
      if (message.self()) return;
      const room = message.room();
      if (room) return inRoom(message, room);
      const talker = message.talker();
      // Official accounts send news; nobody waits there for an answer.
      if (talker.type() === parts.types.Contact.Official) return;
      await inPrivate(parts, lanes, { message, talker, albumOf });
    },
    friendship: async (friendship) => {
      const { Confirm, Receive } = parts.types.Friendship;
      if (friendship.type() === Receive && parts.options.acceptFriends) await friendship.accept();
      if (friendship.type() !== Confirm) return;
      const frame = frameOf(friendship.contact(), `friend-${friendship.id}`, parts.now());
      await safely(parts, lanes, { ...frame, body: async () => ({ kind: 'start' }) });
    },
  };
}

const frameOf = (contact: Contact, id: string, at: number) => ({
  id,
  at,
  sent: at,
  from: { channel: wechatChannel, chat: contact.id },
});

async function inPrivate(
  parts: WechatParts,
  lanes: Lanes,
  {
    message,
    talker,
    albumOf,
  }: {
    readonly message: Message;
    readonly talker: Contact;
    readonly albumOf: ReturnType<typeof createAlbums>;
  },
): Promise<void> {
  const kind = parts.types.Message[message.type()] ?? 'Unknown';
  const heard = hear(kind, message.text());
  if (heard.kind === 'nothing') return parts.log('wechat.note', { what: heard.why });
  const frame = frameOf(talker, message.id, message.date().getTime());
  await safely(parts, lanes, {
    ...frame,
    body: async () => {
      if (heard.kind === 'said') return heard.body;
      const body = await takeFile(parts, message, { ...frame, ...heard });
      if (body.kind !== 'paper' || heard.spoken) return body;
      return { ...body, album: albumOf({ chat: talker.id, event: frame.id, at: frame.at }) };
    },
  });
}

/** Brings one event to safety in its chat's order; the file it may hold is fetched once only. */
function safely(
  parts: WechatParts,
  lanes: Lanes,
  event: ReturnType<typeof frameOf> & { readonly body: () => Promise<IncomingBody> },
): Promise<void> {
  const { body, ...frame } = event;
  let found: IncomingBody | undefined;
  return lanes.run(frame.from.chat, frame.id, () =>
    untilSafe({
      attempt: async () => {
        found ??= await body();
        await parts.port.receive({ ...frame, body: found });
      },
      giveOver: () =>
        parts.port.receive({ ...frame, body: { kind: 'unreadable', reason: 'failed' } }),
      failed: (attempt, error) => parts.log('wechat.event_failed', { attempt, error }),
      patience: parts.timing,
      pause: parts.pause,
      stopping: parts.stopping,
    }),
  );
}

/** In rooms no conversation is had: one kind line to who speaks to the bot, at most once an hour, none at all among staff. */
function createRoomLine(parts: WechatParts): (message: Message, room: Room) => Promise<void> {
  const said = createBoundedMap<string, number>(1000);
  return async (message, room) => {
    if (!(await message.mentionSelf())) return;
    const last = said.get(room.id);
    if (last !== undefined && parts.now() - last < quietMs) return;
    const { staffRoom, centre, wording } = parts.options;
    if (staffRoom !== undefined && (await room.topic()) === staffRoom) return;
    said.set(room.id, parts.now());
    await room.say(wording.text(phrase('wechat-room', { centre: centre.name['zh-CN'] }), 'zh-CN'));
  };
}
