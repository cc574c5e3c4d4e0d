import type { Socket } from '../../wecom/emulator/ws.ts';

/** A button of a card. */
export type Button = { readonly text: string; readonly value: unknown };

/** One message as it stands in a chat. */
export type Shown = {
  readonly id: string;
  /** Who wrote it, by open_id; `null` for the robot. */
  readonly by: string | null;
  text: string;
  buttons: readonly Button[];
  readonly card: boolean;
  readonly replyTo: string | null;
  reaction: string | null;
  /** Somebody took it back. */
  gone: boolean;
};

/** A group, or a chat of one person with the robot. */
export type Chat = { readonly id: string; readonly alone: boolean; readonly shown: Shown[] };

/** An event on its way to the app. */
export type Event = {
  readonly id: string;
  readonly type: 'im.message.receive_v1' | 'card.action.trigger';
  readonly event: object;
  /** What came back, once it was taken. */
  answer: { readonly code: number; readonly data: unknown } | null;
};

/** All that the emulated 飞书 remembers. */
export type World = {
  readonly appId: string;
  readonly secret: string;
  readonly robot: string;
  readonly now: () => number;
  readonly lines: Set<Socket>;
  readonly chats: Map<string, Chat>;
  readonly events: Event[];
  readonly tokens: Map<string, number>;
  /** Calls of the API by method and path. */
  readonly calls: string[];
  /** Errors to answer with instead, the next first, by a part of the path. */
  readonly faults: { readonly path: string; readonly code: number }[];
  serial: number;
  base: string;
};

/** A number no one had before. */
export function nextSerial(world: World): number {
  world.serial += 1;
  return world.serial;
}

/** A chat by its id, made at first use. */
export function chatOf(world: World, id: string, alone = false): Chat {
  const known = world.chats.get(id);
  if (known !== undefined) return known;
  const made: Chat = { id, alone, shown: [] };
  world.chats.set(id, made);
  return made;
}

/** A message of any chat. */
export function messageOf(world: World, id: string): { chat: Chat; shown: Shown } | null {
  for (const chat of world.chats.values()) {
    const shown = chat.shown.find((one) => one.id === id);
    if (shown !== undefined) return { chat, shown };
  }
  return null;
}

/** Puts a message into a chat. */
export function put(
  world: World,
  chat: Chat,
  one: Pick<Shown, 'by' | 'text'> & Partial<Pick<Shown, 'buttons' | 'card' | 'replyTo'>>,
): Shown {
  const id = `om_${String(nextSerial(world)).padStart(8, '0')}`;
  const shown: Shown = {
    buttons: [],
    card: false,
    replyTo: null,
    reaction: null,
    gone: false,
    ...one,
    id,
  };
  chat.shown.push(shown);
  return shown;
}
