import type { ChatState, Json, StoredMessage, World } from './world.ts';
import { messageOf } from './world.ts';

/** A chat as it stands in a message. */
export function chatJson(world: World, chat: ChatState): Json {
  const person = world.people.get(chat.id);
  return {
    id: chat.id,
    type: chat.type,
    ...(chat.title === undefined ? {} : { title: chat.title }),
    ...(person ? { first_name: person.first_name, username: person.username } : {}),
    ...(chat.forum ? { is_forum: true } : {}),
  };
}

/** A person or the bot as the sender of something. */
export function userJson(world: World, from: 'bot' | number): Json {
  if (from === 'bot') return world.bot;
  const person = world.people.get(from) ?? { id: from, first_name: `user ${from}` };
  return { is_bot: false, ...person };
}

/** A message as the Bot API gives it. */
export function messageJson(world: World, message: StoredMessage, quote = true): Json {
  const chat = world.chats.get(message.chat) as ChatState;
  const quoted =
    quote && message.replyTo !== undefined ? messageOf(chat, message.replyTo) : undefined;
  return clean({
    message_id: message.message_id,
    from: userJson(world, message.from),
    chat: chatJson(world, chat),
    date: message.date,
    edit_date: message.edited,
    message_thread_id: message.thread,
    is_topic_message: message.thread === undefined ? undefined : true,
    text: message.text,
    caption: message.caption,
    entities: message.text === undefined ? undefined : entitiesOf(message.text),
    ...message.media,
    reply_to_message: quoted ? messageJson(world, quoted, false) : undefined,
    reply_markup: message.buttons ? { inline_keyboard: message.buttons } : undefined,
  });
}

function entitiesOf(text: string): readonly Json[] | undefined {
  const command = /^\/[a-z0-9_]+(@\w+)?/i.exec(text)?.[0];
  if (command) return [{ type: 'bot_command', offset: 0, length: command.length }];
  const mention = /@\w{5,}/.exec(text);
  if (mention) return [{ type: 'mention', offset: mention.index, length: mention[0].length }];
  return undefined;
}

function clean(json: Json): Json {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
}
