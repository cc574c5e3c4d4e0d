import type { StaffEvent } from '../../messages/staff-event.ts';
import { partsOf } from './incoming.ts';
import type { Update } from './update.ts';

/** An update as staff's side is offered it; `null` for what could never be theirs. */
export function staffEventOf(update: Update, now: number): StaffEvent | null {
  const parts = partsOf(update);
  const what = whatOf(update);
  if (!parts?.from || !what || parts.from.is_bot === true) return null;
  const thread = threadOf(update);
  return {
    id: String(update.id),
    at: parts.date === undefined ? now : parts.date * 1000,
    chat: String(parts.chat.id),
    thread: thread === undefined ? null : String(thread),
    private: parts.chat.type === 'private',
    from: { id: String(parts.from.id), name: parts.from.first_name ?? '' },
    what,
  };
}

function threadOf(update: Update): number | undefined {
  if (update.kind === 'message') return update.message.message_thread_id;
  return update.kind === 'press' ? update.query.message?.message_thread_id : undefined;
}

function whatOf(update: Update): StaffEvent['what'] | null {
  if (update.kind === 'message') return whatOfMessage(update);
  if (update.kind === 'press') {
    const { data, message, id } = update.query;
    const number = message === undefined ? null : String(message.message_id);
    return data === undefined ? null : { kind: 'press', data, message: number, query: id };
  }
  if (update.kind !== 'standing') return null;
  const status = update.standing.new_chat_member?.status ?? '';
  return ['member', 'administrator'].includes(status) ? { kind: 'added' } : null;
}

function whatOfMessage({
  message,
  edited,
}: Extract<Update, { readonly kind: 'message' }>): StaffEvent['what'] | null {
  const { text, photo, document, voice, audio, reply_to_message: reply } = message;
  const place = {
    message: String(message.message_id),
    replyTo: reply ? String(reply.message_id) : null,
  };
  if (edited) return text === undefined ? null : { kind: 'edited', ...place };
  if (text !== undefined) return { kind: 'text', text, ...place };
  return (photo ?? document ?? voice ?? audio) ? { kind: 'file', ...place } : null;
}
