import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Incoming, IncomingBody } from '../../messages/incoming.ts';
import { type Pressed, readPress } from './card.ts';

/** The name of this channel in addresses. */
export const wecomChannel = 'wecom';

/** Everything of an event but what was done. */
export type Frame = Omit<Incoming, 'body'>;

/** A file that lies with 企业微信 for five minutes, sealed with a key of its own. */
export type RemoteFile = { readonly url: string; readonly key: string; readonly name?: string };

/** What an event holds for the conversation. */
export type Heard =
  | { readonly kind: 'said'; readonly body: IncomingBody }
  /** He came in for the first time today. */
  | { readonly kind: 'came' }
  | { readonly kind: 'press'; readonly pressed: Pressed; readonly task: string }
  /** Files that were sent together, and the words beside them. */
  | {
      readonly kind: 'files';
      readonly files: readonly RemoteFile[];
      readonly caption: string;
      readonly photos: boolean;
    }
  | { readonly kind: 'nothing' };

const text = z.looseObject({ content: z.string() }).optional();
const file = z
  .looseObject({
    url: z.string().optional(),
    aeskey: z.string().optional(),
    filename: z.string().optional(),
  })
  .optional();

/** An event of 企业微信, as far as we read it. */
export const eventShape = z.looseObject({
  msgid: z.string().min(1).max(1024),
  chattype: z.string().optional(),
  chatid: z.string().min(1).max(128).optional(),
  from: z.looseObject({ userid: z.string() }),
  create_time: z.number().optional(),
  msgtype: z.string(),
  text,
  voice: text,
  image: file,
  file,
  mixed: z.looseObject({ msg_item: z.array(z.looseObject({ text, image: file })) }).optional(),
  quote: z
    .looseObject({
      text,
      mixed: z.looseObject({ msg_item: z.array(z.looseObject({ text })) }).optional(),
    })
    .optional(),
  event: z
    .looseObject({
      eventtype: z.string(),
      // The SDK's types have these beside the kind, Tencent's pages in a field of the kind's name.
      event_key: z.string().optional(),
      task_id: z.string().optional(),
      template_card_event: z
        .looseObject({ event_key: z.string().optional(), task_id: z.string().optional() })
        .optional(),
    })
    .optional(),
});
/** The same, read. */
export type WecomEvent = z.infer<typeof eventShape>;

const person = /^[\w.@-]{1,64}$/u;

/** The number of an event in our books: it tells nothing of whoever did it. */
export const idOf = ({ msgid, msgtype }: WecomEvent): string =>
  `${msgtype === 'event' ? 'e' : 'm'}${createHash('sha256').update(msgid).digest('base64url').slice(0, 22)}`;

/** The frame of an event in a private chat; `null` where it is none, or does not say from whom. */
export function frameOf(event: WecomEvent, now: number): Frame | null {
  const chat = event.from.userid;
  if (event.chattype === 'group' || !person.test(chat)) return null;
  const at = event.create_time === undefined ? now : event.create_time * 1000;
  return { id: idOf(event), from: { channel: wecomChannel, chat }, at, sent: at };
}

/** The card and the button of a press; `null` for any other event. */
export function pressOf({
  event,
}: WecomEvent): { readonly key: string; readonly task: string } | null {
  if (event?.eventtype !== 'template_card_event') return null;
  const { event_key: key, task_id: task } = event.template_card_event ?? event;
  return key === undefined ? null : { key, task: task ?? '' };
}

const said = (body: IncomingBody): Heard => ({ kind: 'said', body });

/** What an event says. */
export function hear(event: WecomEvent): Heard {
  const { msgtype: kind } = event;
  if (kind === 'event') return hearEvent(event);
  if (kind === 'text') return hearWords(event.text?.content ?? '');
  if (kind === 'voice') return hearWords(event.voice?.content ?? '', 'voice');
  if (kind === 'image') return filesOf([event.image], '', true);
  if (kind === 'file') return filesOf([event.file], '', false);
  if (kind === 'mixed') return hearMixed(event.mixed?.msg_item ?? []);
  // A kind that comes some day is a person's all the same.
  return said({ kind: 'wordless', what: kind === 'video' ? kind : 'unknown' });
}

function hearWords(words: string, spoken?: 'voice'): Heard {
  if (words.trim() === '') return said({ kind: 'wordless', what: spoken ?? 'blank' });
  return said({ kind: 'text', text: words, ...(spoken === undefined ? {} : { spoken: true }) });
}

type Item = { readonly text?: { readonly content: string }; readonly image?: FileField };
type FileField = { readonly url?: string; readonly aeskey?: string; readonly filename?: string };

function hearMixed(items: readonly Item[]): Heard {
  const words = items
    .flatMap((item) => item.text?.content ?? [])
    .join('\n')
    .trim();
  const images = items.flatMap((item) => (item.image === undefined ? [] : [item.image]));
  return images.length === 0 ? hearWords(words) : filesOf(images, words, true);
}

function filesOf(
  fields: readonly (FileField | undefined)[],
  caption: string,
  photos: boolean,
): Heard {
  const files = fields.flatMap((field) =>
    field?.url === undefined || field.aeskey === undefined
      ? []
      : [{ url: field.url, key: field.aeskey, name: field.filename }],
  );
  const under = caption === '' ? {} : { caption };
  if (files.length === 0) return said({ kind: 'unreadable', reason: 'failed', ...under });
  return { kind: 'files', files, caption, photos };
}

function hearEvent(event: WecomEvent): Heard {
  if (event.event?.eventtype === 'enter_chat') return { kind: 'came' };
  const press = pressOf(event);
  const pressed = press === null ? null : readPress(press.key);
  return press === null || pressed === null
    ? { kind: 'nothing' }
    : { kind: 'press', pressed, task: press.task };
}
