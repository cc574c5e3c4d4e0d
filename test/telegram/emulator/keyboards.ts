import { isObject, jsonOf, type Params } from './params.ts';
import { badRequest } from './refusal.ts';
import type { Button, ChatState, Json } from './world.ts';

/** What `reply_markup` asks for: buttons under the message, or a keyboard of the other kind. */
export type Markup = {
  readonly buttons?: readonly (readonly Button[])[];
  readonly keyboard?: Json;
};

/** Reads and checks `reply_markup` as strictly as the Bot API does. */
export function readMarkup(params: Params, chat: ChatState): Markup {
  const markup = jsonOf(params, 'reply_markup', 'reply keyboard markup JSON object');
  if (markup === undefined) return {};
  if (!isObject(markup)) throw badRequest('object expected as reply markup');
  if ('inline_keyboard' in markup) return inline(markup['inline_keyboard']);
  if ('keyboard' in markup) return { keyboard: replyKeyboard(markup, chat) };
  return { keyboard: markup };
}

function inline(rows: unknown): Markup {
  if (!Array.isArray(rows)) throw badRequest('Field "inline_keyboard" must be of type Array');
  const buttons = rows.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest('expected an Array of InlineKeyboardButton');
    return row.map(readButton);
  });
  if (buttons.flat().length > 100) throw badRequest('reply markup is too long');
  const filled = buttons.filter((row) => row.length > 0);
  return filled.length > 0 ? { buttons: filled } : {};
}

function readButton(value: unknown): Button {
  const where = "can't parse inline keyboard button";
  if (!isObject(value)) throw badRequest(`${where}: expected an Object`);
  const { text, callback_data: data, url } = value;
  if (typeof text !== 'string' || text.trim() === '')
    throw badRequest(`${where}: Field "text" must be of type String`);
  if (data === undefined && url === undefined)
    throw badRequest(`${where}: Text buttons are unallowed in the inline keyboard`);
  if (data !== undefined && url !== undefined) throw badRequest('BUTTON_TYPE_INVALID');
  if (data === undefined) {
    if (typeof url !== 'string' || !/^(https?|tg|tel):/.test(url))
      throw badRequest('BUTTON_URL_INVALID');
    return { text, url };
  }
  const bytes = typeof data === 'string' ? Buffer.byteLength(data) : 0;
  if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID');
  return { text, callback_data: data as string };
}

function replyKeyboard(markup: Json, chat: ChatState): Json {
  const rows = markup['keyboard'];
  if (!Array.isArray(rows)) throw badRequest('Field "keyboard" must be of type Array');
  for (const button of rows.flat() as unknown[]) {
    const asks = isObject(button) && button['request_contact'] === true;
    if (asks && chat.type !== 'private')
      throw badRequest('phone number can be requested in private chats only');
  }
  return markup;
}

/** Whether two keyboards would look and act the same. */
export const sameButtons = (a: Markup['buttons'], b: Markup['buttons']): boolean =>
  JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
