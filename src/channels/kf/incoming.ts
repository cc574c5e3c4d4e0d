import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Incoming, IncomingBody } from '../../messages/incoming.ts';
import { readMenuId } from './menu.ts';

/** The name of this channel in addresses. */
export const kfChannel = 'kf';

/** Everything of a message but what was said. */
export type Frame = Omit<Incoming, 'body'>;

/** A file that lies with 企业微信 still. */
export type RemoteFile = { readonly kind: 'image' | 'voice'; readonly media: string };

/** What a message holds for the conversation. */
export type Heard =
  | { readonly kind: 'said'; readonly body: IncomingBody }
  | { readonly kind: 'file'; readonly file: RemoteFile }
  /** He came in; `code`: he may be greeted with it. */
  | { readonly kind: 'came'; readonly body: IncomingBody; readonly code: string | null }
  /** Something we said did not reach him after all. */
  | { readonly kind: 'undelivered'; readonly why: number }
  | { readonly kind: 'nothing' };

const media = z.looseObject({ media_id: z.string().max(512) }).optional();

/** A message of the list, as far as we read it. */
export const messageShape = z.looseObject({
  msgid: z.string().min(1).max(128),
  open_kfid: z.string().optional(),
  external_userid: z.string().optional(),
  send_time: z.number().optional(),
  origin: z.number().optional(),
  msgtype: z.string(),
  text: z.looseObject({ content: z.string(), menu_id: z.string().optional() }).optional(),
  image: media,
  voice: media,
  file: media,
  event: z
    .looseObject({
      event_type: z.string(),
      open_kfid: z.string().optional(),
      external_userid: z.string().optional(),
      scene_param: z.string().optional(),
      welcome_code: z.string().optional(),
      fail_type: z.number().optional(),
    })
    .optional(),
});
/** The same, read. */
export type KfMessage = z.infer<typeof messageShape>;

const person = /^[\w-]{1,64}$/u;
/** Whose messages are a worker's: those of the person himself, and events. */
const origins: readonly number[] = [3, 4];

/** The frame of a message; `null` for what is another account's, or no worker's. Its number tells nothing of him. */
export function frameOf(message: KfMessage, account: string): Frame | null {
  const { msgid, event, send_time: seconds = 0, origin = 3 } = message;
  const chat = message.external_userid ?? event?.external_userid ?? '';
  const of = message.open_kfid ?? event?.open_kfid ?? account;
  if (of !== account || !person.test(chat) || !origins.includes(origin)) return null;
  const id = `m${createHash('sha256').update(msgid).digest('base64url').slice(0, 22)}`;
  const at = seconds * 1000;
  return { id, from: { channel: kfChannel, chat }, at, sent: at };
}

const said = (body: IncomingBody): Heard => ({ kind: 'said', body });
const wordless: readonly string[] = ['location', 'video', 'link', 'business_card', 'miniprogram'];

/** What a message says. */
export function hear(message: KfMessage, services: readonly string[]): Heard {
  const { msgtype: kind, text, event } = message;
  if (kind === 'event')
    return event === undefined ? { kind: 'nothing' } : hearEvent(event, services);
  if (kind === 'text') return hearText(text?.content ?? '', text?.menu_id);
  const file = message.image ?? message.voice ?? message.file;
  if (kind === 'image' || kind === 'voice' || kind === 'file')
    return file === undefined
      ? said({ kind: 'unreadable', reason: 'failed' })
      : {
          kind: 'file',
          file: { kind: kind === 'voice' ? 'voice' : 'image', media: file.media_id },
        };
  // A kind that comes some day is a person's all the same.
  return said({ kind: 'wordless', what: wordless.includes(kind) ? kind : 'unknown' });
}

function hearText(words: string, menu: string | undefined): Heard {
  const pressed = menu === undefined ? null : readMenuId(menu);
  if (pressed !== null) return said({ kind: 'press', ...pressed });
  return said(
    words.trim() === '' ? { kind: 'wordless', what: 'blank' } : { kind: 'text', text: words },
  );
}

function hearEvent(event: NonNullable<KfMessage['event']>, services: readonly string[]): Heard {
  if (event.event_type === 'msg_send_fail')
    return { kind: 'undelivered', why: event.fail_type ?? 0 };
  if (event.event_type !== 'enter_session') return { kind: 'nothing' };
  const service = (event.scene_param ?? '').split('.')[0] ?? '';
  const body: IncomingBody = services.includes(service)
    ? { kind: 'start', service }
    : { kind: 'start' };
  return { kind: 'came', body, code: event.welcome_code ?? null };
}
