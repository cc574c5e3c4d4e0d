import { createHash } from 'node:crypto';
import type { Incoming, IncomingBody } from '../../messages/incoming.ts';
import type { Fields } from './xml.ts';

/** The name of this channel in addresses. */
export const officialChannel = 'official';

/** Everything of an event but what was done. */
export type Frame = Omit<Incoming, 'body'>;

/** A file that lies with WeChat still. */
export type RemoteFile = { readonly kind: 'image' | 'voice'; readonly media: string };

/** What an event holds for the conversation; `gives`: what leave to answer it brings. */
export type Heard =
  | { readonly kind: 'said'; readonly body: IncomingBody; readonly gives: 'word' | 'press' }
  | { readonly kind: 'command'; readonly command: string; readonly gives: 'press' }
  /** Spoken words that WeChat made text of. */
  | { readonly kind: 'spoken'; readonly words: string; readonly gives: 'word' }
  | { readonly kind: 'file'; readonly file: RemoteFile; readonly gives: 'word' }
  /** He left: nothing reaches him until he comes back. */
  | { readonly kind: 'left' }
  /** Nothing of ours: another address may want it. */
  | { readonly kind: 'nothing'; readonly why: string };

/** What a person may name by a code or a menu: the services of the centre, and the commands of our menu. */
export type Names = { readonly services: readonly string[]; readonly commands: readonly string[] };

const person = /^[\w-]{1,64}$/u;

/** The frame of an event, or `null` where it does not say from whom and when. A message is told by its number, an event by who, when and what. */
export function frameOf(fields: Fields): Frame | null {
  const chat = fields.get('FromUserName') ?? '';
  const time = fields.get('CreateTime') ?? '';
  if (!person.test(chat) || !/^\d{1,11}$/u.test(time)) return null;
  const at = Number(time) * 1000;
  const message = fields.get('MsgId') ?? '';
  if (message !== '' && !/^\d{1,24}$/u.test(message)) return null;
  if (message === '' && fields.get('MsgType') !== 'event') return null;
  const id = message === '' ? `e${markOf(fields)}` : `m${message}`;
  return { id, from: { channel: officialChannel, chat }, at, sent: at };
}

// The number of an event must not tell whose it was once all else is deleted.
const markOf = (fields: Fields): string =>
  createHash('sha256')
    .update(
      ['FromUserName', 'CreateTime', 'Event', 'EventKey']
        .map((name) => fields.get(name) ?? '')
        .join('\n'),
    )
    .digest('base64url')
    .slice(0, 22);

const wordless: readonly string[] = ['location', 'video', 'shortvideo', 'link', 'file'];

/** What an event says. */
export function hear(fields: Fields, names: Names): Heard {
  const kind = fields.get('MsgType') ?? '';
  const media = fields.get('MediaId') ?? '';
  const words = (fields.get('Recognition') ?? '').trim();
  if (kind === 'event') return hearEvent(fields, names);
  if (kind === 'text') return hearText(fields.get('Content') ?? '');
  if (kind === 'voice' && words !== '') return { kind: 'spoken', words, gives: 'word' };
  if (kind === 'image' || kind === 'voice')
    return media === ''
      ? said({ kind: 'unreadable', reason: 'failed' })
      : { kind: 'file', file: { kind, media }, gives: 'word' };
  // A kind that comes some day is a person's all the same.
  return said({ kind: 'wordless', what: wordless.includes(kind) ? kind : 'unknown' });
}

const said = (body: IncomingBody, gives: 'word' | 'press' = 'word'): Heard => ({
  kind: 'said',
  body,
  gives,
});

const hearText = (text: string): Heard =>
  said(text.trim() === '' ? { kind: 'wordless', what: 'blank' } : { kind: 'text', text });

function hearEvent(fields: Fields, { services, commands }: Names): Heard {
  const event = (fields.get('Event') ?? '').toLowerCase();
  const key = fields.get('EventKey') ?? '';
  if (event === 'unsubscribe') return { kind: 'left' };
  const scanned = key.replace(/^qrscene_/u, '').split('.')[0] ?? '';
  if (event === 'subscribe' || event === 'scan') {
    // A code that names nothing of ours is another's, but whoever comes is greeted.
    if (event === 'scan' && !services.includes(scanned)) return { kind: 'nothing', why: 'scan' };
    return said(startOf(scanned, services), 'press');
  }
  if (event !== 'click') return { kind: 'nothing', why: 'event' };
  if (services.includes(key)) return said(startOf(key, services), 'press');
  if (commands.includes(key)) return { kind: 'command', command: key, gives: 'press' };
  return { kind: 'nothing', why: 'click' };
}

const startOf = (name: string, services: readonly string[]): IncomingBody =>
  services.includes(name) ? { kind: 'start', service: name } : { kind: 'start' };

/** The poster a code names behind its service, for counting; letters, digits and dashes alone. */
export function posterOf(fields: Fields): string | null {
  const event = (fields.get('Event') ?? '').toLowerCase();
  if (event !== 'scan' && event !== 'subscribe') return null;
  const [, poster] = /\.([\w-]{1,30})$/u.exec(fields.get('EventKey') ?? '') ?? [];
  return poster ?? null;
}
