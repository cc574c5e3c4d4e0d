import { bring } from './emulator.ts';
import { type Chat, chatOf, type Event, messageOf, nextSerial, put, type World } from './world.ts';

/** Something done, which may arrive now, later, and again. */
export type Done = {
  readonly event: Event;
  /** Number of the message, where it is one. */
  readonly message: string;
  /** False where no line stands. */
  readonly arrive: () => boolean;
};

/** Somebody in 飞书. */
export type Colleague = {
  readonly openId: string;
  /** Writes in a group: to the robot, unless it is left out; in answer to a message, where one is named. */
  readonly say: (
    chat: string,
    text: string,
    how?: { readonly replyTo?: string; readonly mention?: boolean },
  ) => Done;
  /** Writes to the robot alone. */
  readonly whisper: (text: string) => Done;
  readonly photo: (chat: string) => Done;
  /** Presses a button of those words on a message. */
  readonly press: (label: string, message: string) => Done;
  /** What stands in his chat with the robot. */
  readonly heard: () => readonly string[];
};

const aloneWith = (openId: string): string => `oc_alone_${openId}`;

/** A person by his open_id. */
export function colleagueOf(world: World, openId: string): Colleague {
  const own = (): Chat => chatOf(world, aloneWith(openId), true);
  const write = (chat: Chat, type: string, content: object, more: Extra): Done => {
    const { replyTo = null, mention = false } = more;
    const text = JSON.stringify(content);
    const { id } = put(world, chat, { by: openId, text, replyTo });
    const mentions = [
      { key: '@_user_1', id: { open_id: world.robot }, name: '帮扶助手', tenant_key: 'tenant' },
    ];
    return made(world, id, 'im.message.receive_v1', {
      sender: { sender_id: { open_id: openId }, sender_type: 'user', tenant_key: 'tenant' },
      message: {
        message_id: id,
        ...(replyTo === null ? {} : { parent_id: replyTo, root_id: replyTo }),
        create_time: String(world.now()),
        chat_id: chat.id,
        chat_type: chat.alone ? 'p2p' : 'group',
        message_type: type,
        content: text,
        ...(mention ? { mentions } : {}),
      },
    });
  };
  return {
    openId,
    say: (chat, text, { replyTo, mention = true } = {}) =>
      write(
        chatOf(world, chat),
        'text',
        { text: mention ? `@_user_1 ${text}` : text },
        {
          replyTo,
          mention,
        },
      ),
    whisper: (text) => write(own(), 'text', { text }, {}),
    photo: (chat) => write(chatOf(world, chat), 'image', { image_key: 'img_1' }, { mention: true }),
    press: (label, message) => {
      const found = messageOf(world, message);
      const button = found?.shown.buttons.find(({ text }) => text === label);
      if (found === null || button === undefined)
        throw new Error(`Cannot press: no button ${label} is to be seen`);
      return made(world, message, 'card.action.trigger', {
        operator: { open_id: openId, tenant_key: 'tenant' },
        token: `c-${nextSerial(world)}`,
        action: { value: button.value, tag: 'button' },
        context: { open_message_id: message, open_chat_id: found.chat.id },
      });
    },
    heard: () => own().shown.flatMap(({ by, text }) => (by === null ? [text] : [])),
  };
}

type Extra = { readonly replyTo?: string | undefined; readonly mention?: boolean };

function made(world: World, message: string, type: Event['type'], event: object): Done {
  const one: Event = { id: `ev_${nextSerial(world)}`, type, event, answer: null };
  return {
    event: one,
    message,
    arrive: () => {
      if (!world.events.includes(one)) world.events.push(one);
      return bring(world, one);
    },
  };
}
