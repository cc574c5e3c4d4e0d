import { intOf, type Params, textOf } from './params.ts';
import { badRequest, forbidden, Refusal } from './refusal.ts';
import type { ChatState, World } from './world.ts';

/** The chat a call is about, if the bot may write there; refuses in the words of the Bot API otherwise. */
export function chatToWrite(world: World, params: Params): ChatState {
  const id = intOf(params, 'chat_id');
  if (id === undefined || id === 0) throw badRequest('chat_id is empty');
  const chat = world.chats.get(id);
  if (!chat) {
    if (world.people.has(id)) throw forbidden("bot can't initiate conversation with a user");
    throw badRequest('chat not found');
  }
  if (chat.migratedTo !== undefined)
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo,
    });
  if (world.deactivated.has(id)) throw forbidden('user is deactivated');
  if (chat.blocked) throw forbidden('bot was blocked by the user');
  if (chat.bot === 'kicked') throw forbidden(`bot was kicked from the ${nameOf(chat)} chat`);
  if (chat.bot === 'left') throw forbidden(`bot is not a member of the ${nameOf(chat)} chat`);
  return chat;
}

const nameOf = (chat: ChatState): string => (chat.type === 'private' ? 'private' : chat.type);

/** The topic a message goes to; refuses one that is not there or is closed to a bot without rights. */
export function threadOf(chat: ChatState, params: Params): number | undefined {
  const id = intOf(params, 'message_thread_id');
  if (id === undefined) return undefined;
  const topic = chat.topics.get(id);
  if (!topic) throw badRequest('message thread not found');
  if (topic.closed && chat.bot !== 'administrator') throw badRequest('TOPIC_CLOSED');
  return id;
}

/** A new topic's or a renamed one's name. */
export function topicName(params: Params): string {
  const name = textOf(params, 'name').trim();
  if (name.length < 1 || name.length > 128) throw badRequest('TOPIC_TITLE_INVALID');
  return name;
}
