import type { Incoming, IncomingBody } from '../../messages/incoming.ts';
import type { Language } from '../../messages/phrase.ts';
import type { TelegramMessage, Update } from './update.ts';

/** A file that lies with Telegram still. */
export type RemoteFile = {
  readonly id: string;
  readonly name?: string;
  readonly type?: string;
  readonly bytes?: number;
  /** Spoken words, which may become text. */
  readonly spoken: boolean;
};

/** Everything of an event but what was done. */
export type Frame = Omit<Incoming, 'body'>;

/** What an update of a private chat holds for the conversation. */
export type Heard =
  | { readonly kind: 'said'; readonly body: IncomingBody }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'file'; readonly file: RemoteFile; readonly caption?: string }
  /** Nothing a person wants an answer to. */
  | { readonly kind: 'nothing'; readonly why: string };

/** The name of this channel in addresses. */
export const telegramChannel = 'telegram';

/** The largest file Telegram hands to a bot. */
export const largestFile = 20 * 1024 * 1024;

/** The language of somebody's app, where it is one of ours. */
export function languageOf(code: string | undefined): Language | undefined {
  if (code?.startsWith('zh')) return 'zh-CN';
  return code?.startsWith('en') ? 'en' : undefined;
}

/** The frame of an update from a private chat; times are ms since the epoch, `now` where Telegram gives none. */
export function frameOf(update: Update, now: number): Frame | null {
  const parts = partsOf(update);
  if (!parts || parts.chat.type !== 'private') return null;
  const language = languageOf(parts.from?.language_code);
  return {
    id: String(update.id),
    from: { channel: telegramChannel, chat: String(parts.chat.id) },
    at: parts.date === undefined ? now : parts.date * 1000,
    // Telegram dates a message by the second, and a press not at all.
    sent: parts.date === undefined ? now : parts.date * 1000,
    ...(update.kind === 'message' ? { message: String(update.message.message_id) } : {}),
    ...(language === undefined ? {} : { language }),
  };
}

/** Chat, sender and time of an update, where it has them. */
export function partsOf(update: Update) {
  switch (update.kind) {
    case 'message': {
      const { chat, from, date, edit_date: edited } = update.message;
      return { chat, from, date: update.edited ? (edited ?? date) : date };
    }
    case 'press': {
      const { message, from } = update.query;
      // A press under a message that Telegram has forgotten names no chat; a person's private one has his number.
      return {
        chat: message?.chat ?? { id: from.id, type: 'private' as const },
        from,
        date: undefined,
      };
    }
    case 'standing':
      return { ...update.standing };
    default:
      return null;
  }
}

const startCommand = /^\/start(?:@\w+)?(?:\s+(\S{1,64}))?\s*$/i;
const otherCommand = /^\/([a-z0-9_]{1,32})(?:@\w+)?\s*$/i;

/** What a message of a private chat says; `services` are those a link may name. */
export function hear(message: TelegramMessage, services: readonly string[]): Heard {
  const { text, caption, contact, from } = message;
  if (text !== undefined) return hearText(text, services);
  const file = fileOf(message);
  if (file) return { kind: 'file', file, ...(caption === undefined ? {} : { caption }) };
  if (contact && contact.user_id !== undefined && contact.user_id === from?.id)
    return { kind: 'said', body: { kind: 'text', text: contact.phone_number } };
  if (caption !== undefined) return hearText(caption, services);
  return hearWordless(message.keys);
}

function hearText(text: string, services: readonly string[]): Heard {
  const start = startCommand.exec(text);
  if (start) {
    const service = services.find((id) => id === start[1]);
    return {
      kind: 'said',
      body: service === undefined ? { kind: 'start' } : { kind: 'start', service },
    };
  }
  const command = otherCommand.exec(text)?.[1];
  if (command !== undefined) return { kind: 'command', command: command.toLowerCase() };
  if (text.trim() === '') return { kind: 'said', body: { kind: 'wordless', what: 'blank' } };
  return { kind: 'said', body: { kind: 'text', text } };
}

function fileOf({ photo, document, voice, audio }: TelegramMessage): RemoteFile | undefined {
  const sizes = (photo ?? []).filter((size) => size !== undefined);
  const fits = sizes.filter(({ file_size: size }) => (size ?? 0) <= largestFile);
  // The last size is the largest; one too large leaves the next.
  const found = (fits.length > 0 ? fits : sizes).at(-1) ?? document ?? voice ?? audio;
  if (!found) return undefined;
  return {
    id: found.file_id,
    name: found.file_name?.slice(0, 200),
    type: found.mime_type,
    bytes: found.file_size,
    spoken: sizes.length === 0 && document === undefined,
  };
}

// Things without words that a person sends; anything else without words is Telegram's own note of what happened.
const things =
  'sticker location venue contact poll dice game story animation video video_note audio voice photo document checklist paid_media gift invoice'.split(
    ' ',
  );

// What Telegram notes in a chat by itself.
const notes =
  /^(pinned_message|new_chat|left_chat|delete_chat|group_chat|supergroup_chat|channel_chat|message_auto_delete|forum_topic|general_forum|video_chat|write_access|chat_background|boost_added|migrate_|users_shared|chat_shared|successful_payment|refunded_payment|connected_website|passport_data|proximity|giveaway)/;

function hearWordless(keys: readonly string[]): Heard {
  const what = things.find((thing) => keys.includes(thing));
  if (what !== undefined) return { kind: 'said', body: { kind: 'wordless', what } };
  const note = keys.find((key) => notes.test(key));
  if (note !== undefined) return { kind: 'nothing', why: note };
  return { kind: 'said', body: { kind: 'wordless', what: 'unknown' } };
}
