import { keepFile, photoSizes } from './files.ts';
import { chatJson, messageJson, userJson } from './shapes.ts';
import {
  addMessage,
  type Button,
  type ChatState,
  type Json,
  nextSerial,
  type Person,
  type Query,
  type StoredMessage,
  type World,
} from './world.ts';

/** Where and how a person writes; without a chat it is his private one with the bot. */
export type Place = {
  readonly chat?: number;
  readonly thread?: number;
  readonly replyTo?: number;
};

/** What goes with a file. */
export type FileExtras = Place & {
  readonly caption?: string;
  readonly name?: string;
  /** Bytes the file claims to have, where that is not how many there are. */
  readonly size?: number;
  readonly album?: string;
};

/** A person with a thumb: does in a chat what people do. Every deed gives the message's number. */
export type Player = {
  readonly id: number;
  readonly start: (payload?: string) => number;
  readonly say: (text: string, place?: Place) => number;
  /** Presses the newest button with that label or data; throws where none is to be seen. */
  readonly press: (labelOrData: string, place?: Place) => Query;
  readonly photo: (bytes: Buffer, extras?: FileExtras) => number;
  readonly album: (photos: readonly Buffer[], caption?: string) => readonly number[];
  readonly document: (bytes: Buffer, extras?: FileExtras) => number;
  readonly voice: (bytes: Buffer, extras?: FileExtras) => number;
  /** Shares a contact: the person's own, or somebody else's by account number. */
  readonly contact: (phone: string, whose?: number) => number;
  /** Anything else, by the fields it has in a message. */
  readonly send: (media: Json, place?: Place) => number;
  readonly edit: (message: number, text: string) => void;
  readonly block: () => void;
  readonly unblock: () => void;
  /** Deletes the account. */
  readonly leave: () => void;
};

/** The private chat of a person, opened on first use. */
export function privateChat(world: World, id: number): ChatState {
  const known = world.chats.get(id);
  if (known) return known;
  const chat: ChatState = {
    id,
    type: 'private',
    forum: false,
    members: new Set([id]),
    messages: [],
    topics: new Map(),
    bot: 'member',
    blocked: false,
    lastMessage: 0,
  };
  world.chats.set(id, chat);
  return chat;
}

/** Gives the bot what a person wrote, if the bot may see it there. */
function write(
  world: World,
  person: Person,
  content: Partial<StoredMessage>,
  place: Place = {},
): number {
  const chat =
    place.chat === undefined ? privateChat(world, person.id) : world.chats.get(place.chat);
  if (!chat) throw new Error(`Cannot write: there is no chat ${place.chat}`);
  const { thread, replyTo } = place;
  const message = addMessage(world, chat, { from: person.id, thread, replyTo, ...content });
  if (botSees(world, chat, message)) world.queue.push({ message: messageJson(world, message) });
  return message.message_id;
}

// Privacy mode: in a group a plain member bot sees commands, mentions and replies to itself.
function botSees(world: World, chat: ChatState, message: StoredMessage): boolean {
  if (chat.type === 'private') return !chat.blocked;
  if (chat.bot === 'administrator') return true;
  if (chat.bot !== 'member') return false;
  const text = message.text ?? '';
  const replied = chat.messages.find(({ message_id }) => message_id === message.replyTo);
  return text.startsWith('/') || text.includes(`@${world.bot.username}`) || replied?.from === 'bot';
}

function press(world: World, person: Person, wish: string, place: Place = {}): Query {
  const chat = world.chats.get(place.chat ?? person.id);
  const shown = (chat?.messages ?? []).toReversed().filter((message) => !message.deleted);
  const fits = ({ text, callback_data }: Button) => text === wish || callback_data === wish;
  for (const message of shown) {
    const button = message.buttons?.flat().find(fits);
    if (!button) continue;
    const query: Query = { id: String(4_000_000_000 + nextSerial(world)), at: world.clock.now() };
    world.queries.set(query.id, query);
    world.queue.push({
      callback_query: {
        id: query.id,
        from: userJson(world, person.id),
        message: messageJson(world, message),
        chat_instance: String(chat?.id),
        data: button.callback_data,
      },
    });
    return query;
  }
  throw new Error(`Cannot press: no button ${wish} is to be seen`);
}

function standing(world: World, person: Person, blocked: boolean): void {
  const chat = privateChat(world, person.id);
  const member = (kicked: boolean) => ({
    user: world.bot,
    ...(kicked ? { status: 'kicked', until_date: 0 } : { status: 'member' }),
  });
  world.queue.push({
    my_chat_member: {
      chat: chatJson(world, chat),
      from: userJson(world, person.id),
      date: Math.floor(world.clock.now() / 1000),
      old_chat_member: member(chat.blocked),
      new_chat_member: member(blocked),
    },
  });
  chat.blocked = blocked;
}

function edit(world: World, person: Person, id: number, text: string): void {
  const message = privateChat(world, person.id).messages.find((one) => one.message_id === id);
  if (!message) throw new Error(`Cannot edit: there is no message ${id}`);
  const edited = Math.floor(world.clock.now() / 1000);
  Object.assign(message, message.media ? { caption: text, edited } : { text, edited });
  world.queue.push({ edited_message: messageJson(world, message) });
}

/** A person as a test plays him. */
export function createPlayer(world: World, person: Person): Player {
  world.people.set(person.id, person);
  const sendMedia = (media: Json, { caption, album, ...place }: FileExtras = {}) => {
    const group = album ? { media_group_id: album } : {};
    return write(world, person, { media: { ...media, ...group }, caption }, place);
  };
  const photo = (bytes: Buffer, extras: FileExtras = {}) =>
    sendMedia({ photo: photoSizes(world, bytes, extras.size) }, extras);
  return {
    id: person.id,
    start: (payload) => write(world, person, { text: `/start${payload ? ` ${payload}` : ''}` }),
    say: (text, place) => write(world, person, { text }, place),
    press: (wish, place) => press(world, person, wish, place),
    photo,
    album: (photos, caption) => {
      const album = String(nextSerial(world));
      return photos.map((bytes, at) =>
        photo(bytes, { album, caption: at === 0 ? caption : undefined }),
      );
    },
    document: (bytes, extras = {}) =>
      sendMedia({ document: documentOf(world, bytes, extras) }, extras),
    voice: (bytes, extras = {}) => sendMedia({ voice: voiceOf(world, bytes) }, extras),
    contact: (phone, whose = person.id) =>
      sendMedia({ contact: { phone_number: phone, first_name: '某人', user_id: whose } }),
    send: (media, place) => sendMedia(media, place),
    edit: (id, text) => edit(world, person, id, text),
    block: () => standing(world, person, true),
    unblock: () => standing(world, person, false),
    leave: () => void world.deactivated.add(person.id),
  };
}

const documentOf = (world: World, bytes: Buffer, { name = 'file.bin', size }: FileExtras) => ({
  ...keepFile(world, bytes, { path: `documents/${name}`, size }),
  file_name: name,
});

const voiceOf = (world: World, bytes: Buffer) => ({
  ...keepFile(world, bytes, { path: 'voice/v.oga' }),
  duration: 3,
  mime_type: 'audio/ogg',
});
