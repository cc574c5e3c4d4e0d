import { createCipheriv, randomBytes } from 'node:crypto';
import { bring } from './emulator.ts';
import { type Chat, chatOf, type Event, nextSerial, type Shown, type World } from './world.ts';

/** Something done, which may arrive now, later, and again. */
export type Done = {
  readonly event: Event;
  /** False where no line stands. */
  readonly arrive: () => boolean;
};

/** Somebody in 企业微信, in his private chat with the robot. */
export type Player = {
  readonly userid: string;
  /** All that stands in his chat, oldest first. */
  readonly heard: readonly Shown[];
  readonly say: (text: string, quote?: string) => Done;
  readonly image: (bytes: Buffer) => Done;
  readonly file: (bytes: Buffer, name: string) => Done;
  /** Words and pictures in one message. */
  readonly mixed: (words: string, images: readonly Buffer[]) => Done;
  /** A voice, which comes as words. */
  readonly voice: (words: string) => Done;
  readonly video: () => Done;
  /** Comes in, for the first time today. */
  readonly enter: () => Done;
  readonly feedback: () => Done;
  /** Presses the newest button of those words that he sees, or that on the card named. */
  readonly press: (label: string, task?: string) => Done;
};

/** A group with the robot in it. */
export type Group = {
  readonly shown: readonly Shown[];
  /** Somebody writes to the robot there; without @ it hears nothing. */
  readonly say: (userid: string, text: string, quote?: string) => Done;
  readonly voice: (userid: string, words: string) => Done;
  readonly press: (userid: string, label: string, task?: string) => Done;
  /** What somebody sees there. */
  readonly seen: (userid: string) => readonly string[];
};

type Made = {
  readonly chat: Chat;
  readonly userid: string;
  readonly fields: { readonly [field: string]: unknown };
  readonly kind: Event['kind'];
};

function make(world: World, { chat, userid, fields, kind }: Made): Done {
  const number = nextSerial(world);
  const event: Event = {
    req: `req-${number}-${randomBytes(4).toString('hex')}`,
    cmd: fields['msgtype'] === 'event' ? 'aibot_event_callback' : 'aibot_msg_callback',
    body: {
      msgid: `CAIQ${number}/${randomBytes(6).toString('base64')}`,
      aibotid: world.botId,
      chattype: chat.group ? 'group' : 'single',
      ...(chat.group ? { chatid: chat.id } : {}),
      from: { userid },
      create_time: Math.floor(world.now() / 1000),
      ...fields,
    },
    chat: chat.id,
    kind,
    at: world.now(),
    answered: false,
  };
  const first = (): void => {
    if (!world.events.includes(event)) world.events.push(event);
    if (kind === 'message') Object.assign(chat, { wrote: true, pushed: 0 });
  };
  return {
    event,
    arrive: () => {
      first();
      return bring(world, event);
    },
  };
}

/** A file as it lies there: sealed with a key of its own, padded to 32 bytes, for five minutes. */
function keep(world: World, bytes: Buffer, name: string): { url: string; aeskey: string } {
  const key = randomBytes(32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const pad = 32 - (bytes.length % 32);
  const padded = Buffer.concat([bytes, Buffer.alloc(pad, pad)]);
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  const id = `file-${nextSerial(world)}`;
  world.files.set(id, { sealed, name, until: world.now() + 300_000 });
  return { url: `${world.base}/${id}`, aeskey: key.toString('base64') };
}

const quoted = (quote: string | undefined): object =>
  quote === undefined ? {} : { quote: { msgtype: 'text', text: { content: quote } } };

type Press = { readonly label: string; readonly task?: string | undefined };

/** The newest button of those words. */
function pressOn(world: World, chat: Chat, userid: string, { label, task }: Press): Done {
  for (const shown of chat.shown.toReversed()) {
    if (task !== undefined && shown.task !== task) continue;
    const buttons = shown.own.get(userid)?.buttons ?? shown.buttons;
    const found = buttons.find(({ text }) => text === label);
    if (found === undefined) continue;
    const about = { event_key: found.key, task_id: shown.task, card_type: 'button_interaction' };
    const event = { eventtype: 'template_card_event', template_card_event: about };
    return make(world, { chat, userid, fields: { msgtype: 'event', event }, kind: 'press' });
  }
  throw new Error(`Cannot press: no button ${label} is to be seen`);
}

/** A person by his id. */
export function playerOf(world: World, userid: string): Player {
  const chat = chatOf(world, userid);
  const made = (fields: Made['fields'], kind: Event['kind'] = 'message'): Done =>
    make(world, { chat, userid, fields, kind });
  const event = (eventtype: string, kind: Event['kind']): Done =>
    made({ msgtype: 'event', event: { eventtype, [eventtype]: {} } }, kind);
  return {
    userid,
    heard: chat.shown,
    say: (content, quote) => made({ msgtype: 'text', text: { content }, ...quoted(quote) }),
    image: (bytes) => made({ msgtype: 'image', image: keep(world, bytes, 'image.png') }),
    file: (bytes, name) =>
      made({ msgtype: 'file', file: { ...keep(world, bytes, name), filename: name } }),
    mixed: (content, images) =>
      made({
        msgtype: 'mixed',
        mixed: {
          msg_item: [
            ...(content === '' ? [] : [{ msgtype: 'text', text: { content } }]),
            ...images.map((bytes) => ({
              msgtype: 'image',
              image: keep(world, bytes, 'image.png'),
            })),
          ],
        },
      }),
    voice: (content) => made({ msgtype: 'voice', voice: { content } }),
    video: () => made({ msgtype: 'video', video: keep(world, Buffer.from('film'), 'a.mp4') }),
    enter: () => event('enter_chat', 'welcome'),
    feedback: () => event('feedback_event', 'none'),
    press: (label, task) => pressOn(world, chat, userid, { label, task }),
  };
}

/** A group by its id. */
export function groupOf(world: World, chatid: string): Group {
  const chat = chatOf(world, chatid);
  return {
    shown: chat.shown,
    say: (userid, text, quote) =>
      make(world, {
        chat,
        userid,
        fields: { msgtype: 'text', text: { content: `@${world.name} ${text}` }, ...quoted(quote) },
        kind: 'message',
      }),
    voice: (userid, content) =>
      make(world, {
        chat,
        userid,
        fields: { msgtype: 'voice', voice: { content } },
        kind: 'message',
      }),
    press: (userid, label, task) => pressOn(world, chat, userid, { label, task }),
    seen: (userid) => chat.shown.map(({ own, text }) => own.get(userid)?.text ?? text),
  };
}
