import type { IncomingBody } from '../../messages/incoming.ts';
import { phrase } from '../../messages/phrase.ts';
import { createAlbums } from '../albums.ts';
import { createBoundedMap } from '../bounded-map.ts';
import { untilSafe } from '../until-safe.ts';
import { chosenData } from './callback-data.ts';
import { wordsOfCommand } from './commands.ts';
import { createGroupLine } from './group-line.ts';
import { type Frame, frameOf, hear, languageOf, partsOf } from './incoming.ts';
import { staffEventOf } from './staff-event.ts';
import { takeFile } from './take-file.ts';
import type { TelegramRoom } from './telegram-room.ts';
import type { TelegramMessage, Update } from './update.ts';

type Press = Extract<Update, { readonly kind: 'press' }>;
type Said = Extract<Update, { readonly kind: 'message' }>;

/** Handles one update; resolves once it is safe and may be confirmed, and rejects only when the channel stops. */
export function createReceiver(room: TelegramRoom): (update: Update) => Promise<void> {
  const inGroup = createGroupLine(room);
  const media = createBoundedMap<string, string>(2000);
  const bodyOf = createBodies(room, media);
  const handle = async (update: Update, memory: { body?: IncomingBody | null }): Promise<void> => {
    if (partsOf(update)?.from?.is_bot === true) return;
    const event = room.options.staff ? staffEventOf(update, room.now()) : null;
    if (event && (await room.options.staff?.take(event))) return;
    const frame = frameOf(update, room.now());
    if (update.kind === 'strange')
      return room.log('telegram.strange_update', { what: update.what });
    if (update.kind === 'press') return press(room, update, frame);
    if (!frame) return inGroup(update);
    if (update.kind === 'standing') return noteStanding(room, update);
    // Fetched once only, whatever fails after it.
    memory.body ??= await bodyOf(frame, update);
    if (memory.body === null) return;
    // Before it is stored: a quick answer may go out before `receive` resolves.
    room.typing.expected(frame.from.chat);
    await room.port.receive({ ...frame, body: memory.body });
  };
  return (update) => {
    const memory = {};
    return untilSafe({
      attempt: () => handle(update, memory),
      giveOver: () => giveOver(room, update),
      failed: (attempt, error) =>
        room.log('telegram.update_failed', { attempt, kind: update.kind, error }),
      patience: room.timing,
      pause: room.pause,
      stopping: room.stopping,
    });
  };
}

/** What an update that cannot be handled becomes: the conversation hears of it, and only that being safe lets it go. */
async function giveOver(room: TelegramRoom, update: Update): Promise<void> {
  const frame = frameOf(update, room.now());
  room.log('telegram.update_given_over', { kind: update.kind, private: frame !== null });
  if (frame === null || update.kind === 'standing') return;
  const caption = update.kind === 'message' ? update.message.caption : undefined;
  const under = caption === undefined ? {} : { caption };
  await room.port.receive({ ...frame, body: { kind: 'unreadable', reason: 'failed', ...under } });
}

/** What a message is to the conversation; `null` where it is nothing to it. */
function createBodies(
  room: TelegramRoom,
  media: ReturnType<typeof createBoundedMap<string, string>>,
): (frame: Frame, update: Said) => Promise<IncomingBody | null> {
  const albumOf = createAlbums(room.timing.together);
  return async (frame, { message, edited }) => {
    // A live location is edited every few seconds: its first message was heard.
    if (edited && message.keys.includes('location')) return null;
    const heard = hear(message, room.options.centre.services);
    if (heard.kind === 'said') return heard.body;
    if (heard.kind === 'nothing') return null;
    if (heard.kind === 'command') {
      const text = wordsOfCommand(heard.command, room.options.wording, frame.language ?? 'zh-CN');
      return { kind: 'text', text };
    }
    const known = `${frame.from.chat}/${message.message_id}`;
    const same = edited && media.get(known) === identityOf(message);
    media.set(known, identityOf(message));
    // Only the words under a file were edited: the file itself is with us.
    if (same) return heard.caption === undefined ? null : { kind: 'text', text: heard.caption };
    const body = await takeFile(room, frame, heard);
    if (body.kind !== 'paper' || heard.file.spoken) return body;
    const { id: event, at, from } = frame;
    const album = albumOf({ chat: from.chat, event, at, mark: message.media_group_id });
    return { ...body, album };
  };
}

const identityOf = ({ photo, document, voice, audio }: TelegramMessage): string =>
  [photo?.at(-1), document, voice, audio]
    .map((file) => file?.file_unique_id ?? file?.file_id)
    .join();

async function press(room: TelegramRoom, { query }: Press, frame: Frame | null): Promise<void> {
  const language = languageOf(query.from.language_code) ?? 'zh-CN';
  const answer = (key?: string): void =>
    void room.api.call('answerCallbackQuery', {
      callback_query_id: query.id,
      ...(key === undefined ? {} : { text: room.options.wording.text(phrase(key), language) }),
    });
  if (!frame) return answer('telegram-press_elsewhere');
  if (query.data === chosenData) return answer('telegram-press_done');
  const pressed = query.data === undefined ? null : room.data.read(query.data);
  if (!pressed) return answer('telegram-press_unknown');
  room.typing.expected(frame.from.chat);
  await room.port.receive({ ...frame, body: { kind: 'press', ...pressed } });
  answer();
  if (query.message)
    room.buttons.pressed(frame.from.chat, query.message.message_id, query.data ?? '');
}

function noteStanding(
  { log }: TelegramRoom,
  { standing }: Extract<Update, { readonly kind: 'standing' }>,
): void {
  const status = standing.new_chat_member?.status;
  // Who blocked the bot gets nothing more: the next message is refused by Telegram and shown on the desk.
  log(status === 'kicked' ? 'telegram.blocked' : 'telegram.unblocked');
}
