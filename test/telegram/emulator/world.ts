import type { Clock } from './clock.ts';
import { createQueue, type UpdateQueue } from './queue.ts';

/** JSON as it goes over the wire. */
export type Json = { readonly [name: string]: unknown };

/** A person with an account. */
export type Person = {
  readonly id: number;
  readonly first_name: string;
  readonly username?: string;
  readonly language_code?: string;
};

/** One button of an inline keyboard. */
export type Button = {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
};

/** A message as the chat keeps it. */
export type StoredMessage = {
  readonly message_id: number;
  readonly chat: number;
  readonly from: 'bot' | number;
  readonly date: number;
  readonly thread?: number;
  readonly replyTo?: number;
  text?: string;
  caption?: string;
  buttons?: readonly (readonly Button[])[];
  /** A keyboard of the other kind: reply keyboard, its removal, forced reply. */
  keyboard?: Json;
  /** Fields of media or service messages, as they go out. */
  media?: Json;
  edited?: number;
  deleted?: boolean;
  /** The bot's sign on it. */
  reaction?: string;
};

/** A topic of a forum. */
export type Topic = { name: string; closed: boolean };

/** A chat and all that was written in it. */
export type ChatState = {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
  readonly title?: string;
  readonly forum: boolean;
  readonly members: Set<number>;
  readonly messages: StoredMessage[];
  readonly topics: Map<number, Topic>;
  bot: 'member' | 'administrator' | 'left' | 'kicked';
  blocked: boolean;
  migratedTo?: number;
  lastMessage: number;
};

/** One call of the bot, with what became of it. */
export type Call = {
  readonly at: number;
  readonly method: string;
  readonly params: Json;
  ok?: boolean;
  result?: unknown;
  code?: number;
  description?: string;
};

/** A callback query that waits for its answer. */
export type Query = {
  readonly id: string;
  readonly at: number;
  answer?: { readonly text?: string; readonly alert: boolean };
};

/** Everything the emulator knows. */
export type World = {
  readonly token: string;
  readonly clock: Clock;
  readonly bot: {
    readonly id: number;
    readonly is_bot: true;
    readonly first_name: string;
    readonly username: string;
  };
  readonly people: Map<number, Person>;
  readonly deactivated: Set<number>;
  readonly chats: Map<number, ChatState>;
  readonly queries: Map<string, Query>;
  readonly files: Map<
    string,
    { readonly bytes: Buffer; readonly path: string; readonly size: number }
  >;
  readonly queue: UpdateQueue;
  readonly calls: Call[];
  readonly commands: Map<string, unknown>;
  webhook: { url: string; secret: string; lastError?: { at: number; text: string } } | null;
  serial: number;
};

/** A world with one bot in it and nobody else. */
export const createWorld = (token: string, clock: Clock): World => ({
  token,
  clock,
  bot: { id: 7_000_000_001, is_bot: true, first_name: '帮扶助手', username: 'bangfu_bot' },
  people: new Map(),
  deactivated: new Set(),
  chats: new Map(),
  queries: new Map(),
  files: new Map(),
  queue: createQueue(clock),
  calls: [],
  commands: new Map(),
  webhook: null,
  serial: 0,
});

/** A number nobody had before. */
export const nextSerial = (world: World): number => {
  world.serial += 1;
  return world.serial;
};

/** Puts a message into a chat under the chat's next number. */
export function addMessage(
  world: World,
  chat: ChatState,
  message: Omit<StoredMessage, 'message_id' | 'chat' | 'date'>,
): StoredMessage {
  chat.lastMessage += 1;
  const stored: StoredMessage = {
    message_id: chat.lastMessage,
    chat: chat.id,
    date: Math.floor(world.clock.now() / 1000),
    ...message,
  };
  chat.messages.push(stored);
  return stored;
}

/** A message of a chat by number, unless it was deleted. */
export const messageOf = (chat: ChatState, id: number | undefined): StoredMessage | undefined =>
  chat.messages.find((message) => message.message_id === id && !message.deleted);
