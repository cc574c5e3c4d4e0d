import type { StaffEvent } from '../../messages/staff-event.ts';
import { idOf, pressOf, type WecomEvent } from './incoming.ts';

// A robot in a group hears only what is written to it, so that the first mention is its own name.
const mention = /^\s*@\S+\s*/u;

/** An event as staff's side is offered it; `null` for what could never be theirs. */
export function staffEventOf(event: WecomEvent, now: number): StaffEvent | null {
  const inGroup = event.chattype === 'group';
  const chat = inGroup ? event.chatid : event.from.userid;
  const what = whatOf(event, inGroup);
  if (chat === undefined || what === null) return null;
  return {
    id: idOf(event),
    at: event.create_time === undefined ? now : event.create_time * 1000,
    chat,
    thread: null,
    private: !inGroup,
    addressed: true,
    from: { id: event.from.userid, name: '' },
    what,
  };
}

function whatOf(event: WecomEvent, inGroup: boolean): StaffEvent['what'] | null {
  const message = idOf(event);
  const press = pressOf(event);
  if (press !== null)
    return inGroup ? { kind: 'press', data: press.key, message: null, query: message } : null;
  if (event.msgtype === 'event') return null;
  const quoted = quotedIn(event);
  const place = { message, replyTo: null, ...(quoted === '' ? {} : { quoted }) };
  // A voice may be heard wrong, and nobody of the group sees what was heard.
  if (event.msgtype !== 'text') return { kind: 'file', ...place };
  const text = event.text?.content ?? '';
  return { kind: 'text', text: inGroup ? text.replace(mention, '') : text, ...place };
}

const quotedIn = ({ quote }: WecomEvent): string =>
  [quote?.text, ...(quote?.mixed?.msg_item ?? []).map((item) => item.text)]
    .flatMap((one) => one?.content ?? [])
    .join('\n');
