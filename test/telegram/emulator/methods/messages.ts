import { chatToWrite } from '../chats.ts';
import { readMarkup, sameButtons } from '../keyboards.ts';
import { intOf, isTrue, type Params, textOf } from '../params.ts';
import { post } from '../posting.ts';
import { badRequest } from '../refusal.ts';
import { messageJson } from '../shapes.ts';
import { type ChatState, messageOf, type StoredMessage, type World } from '../world.ts';
import type { Method } from './method.ts';

const twoDays = 48 * 60 * 60;
const notModified =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

function newText(params: Params): string {
  const text = textOf(params, 'text').trim();
  const mode = textOf(params, 'parse_mode');
  if (mode !== '' && !['HTML', 'Markdown', 'MarkdownV2'].includes(mode))
    throw badRequest('unsupported parse_mode');
  if (text === '') throw badRequest('message text is empty');
  if (text.length > 4096) throw badRequest('message is too long');
  return text;
}

/** sendMessage: a text of 1 to 4096 characters. */
export const sendMessage: Method = (world, params) => {
  chatToWrite(world, params);
  return post(world, params, { text: newText(params) });
};

function toEdit(world: World, params: Params): { chat: ChatState; message: StoredMessage } {
  const chat = chatToWrite(world, params);
  const id = intOf(params, 'message_id');
  if (id === undefined) throw badRequest('message identifier is not specified');
  const message = messageOf(chat, id);
  if (!message) throw badRequest('message to edit not found');
  if (message.from !== 'bot' || message.keyboard) throw badRequest("message can't be edited");
  return { chat, message };
}

/** editMessageText: replaces text and buttons; refuses an edit that changes nothing. */
export const editMessageText: Method = (world, params) => {
  const { chat, message } = toEdit(world, params);
  if (message.text === undefined) throw badRequest('there is no text in the message to edit');
  const text = newText(params);
  const { buttons } = readMarkup(params, chat);
  if (text === message.text && sameButtons(buttons, message.buttons)) throw badRequest(notModified);
  Object.assign(message, { text, buttons, edited: Math.floor(world.clock.now() / 1000) });
  return messageJson(world, message);
};

/** editMessageReplyMarkup: replaces the buttons; without any it removes them. */
export const editMessageReplyMarkup: Method = (world, params) => {
  const { chat, message } = toEdit(world, params);
  const { buttons } = readMarkup(params, chat);
  if (sameButtons(buttons, message.buttons)) throw badRequest(notModified);
  Object.assign(message, { buttons, edited: Math.floor(world.clock.now() / 1000) });
  return messageJson(world, message);
};

/** deleteMessage: the bot's own or, in a private chat, the person's, within 48 hours. */
export const deleteMessage: Method = (world, params) => {
  const chat = chatToWrite(world, params);
  const message = messageOf(chat, intOf(params, 'message_id'));
  if (!message) throw badRequest('message to delete not found');
  const foreign = message.from !== 'bot' && chat.type !== 'private' && chat.bot !== 'administrator';
  const old = world.clock.now() / 1000 - message.date > twoDays;
  if (foreign || old) throw badRequest("message can't be deleted");
  message.deleted = true;
  return true;
};

/** answerCallbackQuery: once, within a minute, with at most 200 characters. */
export const answerCallbackQuery: Method = (world, params) => {
  const query = world.queries.get(textOf(params, 'callback_query_id'));
  const text = textOf(params, 'text');
  if (!query || query.answer || world.clock.now() - query.at > 60_000)
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
  query.answer = { ...(text === '' ? {} : { text }), alert: isTrue(params, 'show_alert') };
  return true;
};
