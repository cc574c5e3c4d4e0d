import { chatToWrite, threadOf } from './chats.ts';
import { readMarkup } from './keyboards.ts';
import { intOf, isObject, isTrue, jsonOf, type Params } from './params.ts';
import { badRequest } from './refusal.ts';
import { messageJson } from './shapes.ts';
import { addMessage, type ChatState, messageOf, type StoredMessage, type World } from './world.ts';

function replyOf(chat: ChatState, params: Params): number | undefined {
  const reply = jsonOf(params, 'reply_parameters', 'reply parameters JSON object');
  const id = isObject(reply) ? Number(reply['message_id']) : intOf(params, 'reply_to_message_id');
  if (id === undefined) return undefined;
  if (messageOf(chat, id)) return id;
  const lenient = isObject(reply)
    ? reply['allow_sending_without_reply'] === true
    : isTrue(params, 'allow_sending_without_reply');
  if (lenient) return undefined;
  throw badRequest('message to be replied not found');
}

/** Stores a message of the bot's with its keyboard and place; shared by text and files. */
export function post(
  world: World,
  params: Params,
  content: Partial<Pick<StoredMessage, 'text' | 'caption' | 'media'>>,
): unknown {
  const chat = chatToWrite(world, params);
  const message = addMessage(world, chat, {
    from: 'bot',
    thread: threadOf(chat, params),
    replyTo: replyOf(chat, params),
    ...readMarkup(params, chat),
    ...content,
  });
  return messageJson(world, message);
}
