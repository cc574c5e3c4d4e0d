import { chatToWrite, topicName } from '../chats.ts';
import { intOf, isObject, jsonOf, type Params, textOf } from '../params.ts';
import { badRequest } from '../refusal.ts';
import { chatJson, userJson } from '../shapes.ts';
import { addMessage, type ChatState, messageOf, type Topic, type World } from '../world.ts';
import type { Method } from './method.ts';

const actions =
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note'.split(
    ' ',
  );

/** sendChatAction: one of the known actions. */
export const sendChatAction: Method = (world, params) => {
  chatToWrite(world, params);
  if (!actions.includes(textOf(params, 'action')))
    throw badRequest('wrong parameter action in request');
  return true;
};

/** setMyCommands: at most 100 commands in small letters, each with a description. */
export const setMyCommands: Method = (world, params) => {
  const list = jsonOf(params, 'commands', 'commands JSON object');
  if (!Array.isArray(list)) throw badRequest("can't parse commands JSON object");
  if (list.length > 100) throw badRequest('too many commands specified');
  for (const one of list as unknown[]) {
    const { command, description } = isObject(one) ? one : {};
    if (!/^\/?[a-z0-9_]{1,32}$/.test(String(command))) throw badRequest('BOT_COMMAND_INVALID');
    const length = typeof description === 'string' ? description.length : 0;
    if (length < 1 || length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  const scope = textOf(params, 'scope') || '{"type":"default"}';
  world.commands.set(`${scope}:${textOf(params, 'language_code')}`, list);
  return true;
};

/** getChatMember: the person's standing in the chat. */
export const getChatMember: Method = (world, params) => {
  const chat = chatToWrite(world, params);
  const id = intOf(params, 'user_id');
  if (id === undefined) throw badRequest('invalid user_id specified');
  if (id === world.bot.id) return { status: chat.bot, user: world.bot };
  if (!world.people.has(id)) throw badRequest('PARTICIPANT_ID_INVALID');
  return { status: chat.members.has(id) ? 'member' : 'left', user: userJson(world, id) };
};

function forumOf(world: World, params: Params): ChatState {
  const chat = chatToWrite(world, params);
  if (!chat.forum) throw badRequest('the chat is not a forum');
  if (chat.bot !== 'administrator') throw badRequest('not enough rights to create a topic');
  return chat;
}

function topicOf(world: World, params: Params): Topic {
  const topic = forumOf(world, params).topics.get(intOf(params, 'message_thread_id') ?? 0);
  if (!topic) throw badRequest('TOPIC_ID_INVALID');
  return topic;
}

/** createForumTopic: a name of 1 to 128 characters in a forum where the bot may manage topics. */
export const createForumTopic: Method = (world, params) => {
  const chat = forumOf(world, params);
  const name = topicName(params);
  const { message_id: id } = addMessage(world, chat, {
    from: 'bot',
    media: { forum_topic_created: { name, icon_color: 7_322_096 } },
  });
  chat.topics.set(id, { name, closed: false });
  return { message_thread_id: id, name, icon_color: 7_322_096 };
};

/** editForumTopic: another name; the same again is refused. */
export const editForumTopic: Method = (world, params) => {
  const topic = topicOf(world, params);
  const name = topicName(params);
  if (topic.name === name) throw badRequest('TOPIC_NOT_MODIFIED');
  topic.name = name;
  return true;
};

/** closeForumTopic: once. */
export const closeForumTopic: Method = (world, params) => {
  const topic = topicOf(world, params);
  if (topic.closed) throw badRequest('TOPIC_NOT_MODIFIED');
  topic.closed = true;
  return true;
};

/** leaveChat: the bot is no member any more. */
export const leaveChat: Method = (world, params) => {
  const chat = chatToWrite(world, params);
  if (chat.type === 'private') throw badRequest('chat not found');
  chat.bot = 'left';
  return true;
};

/** getChat: what kind of chat it is, and whether it has topics. */
export const getChat: Method = (world, params) => chatJson(world, chatToWrite(world, params));

/** setMessageReaction: a sign of the bot's on somebody's message. */
export const setMessageReaction: Method = (world, params) => {
  const message = messageOf(chatToWrite(world, params), intOf(params, 'message_id'));
  if (!message) throw badRequest('message to react not found');
  const reaction = jsonOf(params, 'reaction', 'reaction JSON object');
  if (!Array.isArray(reaction)) throw badRequest("can't parse reaction JSON object");
  message.reaction = (reaction as unknown[])
    .map((one) => (isObject(one) && typeof one['emoji'] === 'string' ? one['emoji'] : ''))
    .join('');
  return true;
};
