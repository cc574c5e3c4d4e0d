import { phrase } from '../../messages/phrase.ts';
import { createBoundedMap } from '../bounded-map.ts';
import { languageOf } from './incoming.ts';
import type { TelegramRoom } from './telegram-room.ts';
import type { Update } from './update.ts';

const quietMs = 60 * 60 * 1000;

/** Answers in groups and channels, where no conversation is had: one kind line when the bot is put in or spoken to, at most once an hour. */
export function createGroupLine(room: TelegramRoom): (update: Update) => Promise<void> {
  const said = createBoundedMap<string, number>(1000);
  return async (update) => {
    const place = placeOf(update, room.username());
    if (!place) return;
    const key = String(place.chat);
    const last = said.get(key);
    if (last !== undefined && room.now() - last < quietMs) return;
    said.set(key, room.now());
    await room.api.call('sendMessage', {
      chat_id: place.chat,
      ...(place.thread === undefined ? {} : { message_thread_id: place.thread }),
      text: lineIn(room, place.language),
      link_preview_options: { is_disabled: true },
    });
  };
}

function placeOf(update: Update, username: string | undefined) {
  if (update.kind === 'standing') {
    const { chat, from, new_chat_member: now } = update.standing;
    const here = chat.type === 'channel' ? ['administrator'] : ['member', 'administrator'];
    const in_ = here.includes(now?.status ?? '');
    return in_ ? { chat: chat.id, thread: undefined, language: from?.language_code } : null;
  }
  if (update.kind !== 'message' || update.edited) return null;
  const {
    chat,
    from,
    text = '',
    reply_to_message: reply,
    message_thread_id: thread,
  } = update.message;
  const named = username !== undefined && text.includes(`@${username}`);
  const meant = text.startsWith('/') || named || reply?.from?.is_bot === true;
  return meant ? { chat: chat.id, thread, language: from?.language_code } : null;
}

function lineIn(room: TelegramRoom, code: string | undefined): string {
  const language = languageOf(code) ?? 'zh-CN';
  const centre = room.options.centre.name[language];
  const username = room.username();
  const line =
    username === undefined
      ? phrase('telegram-group_plain', { centre })
      : phrase('telegram-group', { centre, link: `https://t.me/${username}` });
  return room.options.wording.text(line, language);
}
