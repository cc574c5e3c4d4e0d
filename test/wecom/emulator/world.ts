import type { Socket } from './ws.ts';

/** A button as it stands in a chat. */
export type ShownButton = { readonly text: string; readonly key: string };

/** One message as it stands in a chat; `by`: how it came there. */
export type Shown = {
  readonly by: 'answer' | 'welcome' | 'push' | 'card';
  text: string;
  buttons: readonly ShownButton[];
  readonly task: string | null;
  /** What a card shows to one person alone, by his id. */
  readonly own: Map<string, { readonly text: string; readonly buttons: readonly ShownButton[] }>;
  readonly at: number;
};

/** A private chat with the robot, by the person's id, or a group, by its own. */
export type Chat = {
  readonly id: string;
  readonly group: boolean;
  readonly shown: Shown[];
  /** Whether somebody wrote to the robot here: before that it may not speak of its own accord. */
  wrote: boolean;
  /** Pushes since he wrote last. */
  pushed: number;
  /** When the robot spoke here. */
  readonly times: number[];
};

/** An event on its way to the robot's owner, until it was answered. */
export type Event = {
  readonly req: string;
  readonly cmd: 'aibot_msg_callback' | 'aibot_event_callback';
  readonly body: { readonly msgid: string } & { readonly [field: string]: unknown };
  readonly chat: string;
  /** How it may be answered. */
  readonly kind: 'message' | 'welcome' | 'press' | 'none';
  readonly at: number;
  answered: boolean;
};

/** A frame that came over a line. */
export type Frame = {
  readonly cmd?: string;
  readonly headers: { readonly req_id: string };
  readonly body?: { readonly [field: string]: unknown };
};

/** All that the emulated 企业微信 remembers. */
export type World = {
  readonly botId: string;
  readonly secret: string;
  readonly name: string;
  readonly now: () => number;
  /** The one line that is let in. */
  line: Socket | null;
  readonly chats: Map<string, Chat>;
  readonly events: Event[];
  /** Files to be fetched, sealed, with the end of their address. */
  readonly files: Map<
    string,
    { readonly sealed: Buffer; readonly name: string; readonly until: number }
  >;
  readonly uploads: Map<string, { readonly of: object; readonly chunks: Map<number, Buffer> }>;
  readonly media: Map<string, Buffer>;
  readonly tasks: Set<string>;
  /** Commands that came over lines, in order. */
  readonly commands: string[];
  /** Errors to answer with instead, the next first, by command. */
  readonly faults: { readonly cmd: string; readonly code: number }[];
  /** Commands that are taken and get no answer, one for each entry. */
  readonly silent: string[];
  /** How long an event is brought again to a new line; the real one's is not known. */
  readonly againMs: number;
  readonly limits: { readonly minute: number; readonly hour: number };
  /** Pushes that a person gets after his last word; the real one's number, if it has one, is not known. */
  readonly pushes: number;
  /** What was refused because it was too much. */
  refused: number;
  /** Takes no card at all. */
  refuseCards: boolean;
  serial: number;
  base: string;
};

/** A number no one had before. */
export function nextSerial(world: World): number {
  world.serial += 1;
  return world.serial;
}

/** A chat by its id, made at first use; a group's id begins with wr. */
export function chatOf(world: World, id: string): Chat {
  const known = world.chats.get(id);
  if (known !== undefined) return known;
  const made: Chat = {
    id,
    group: id.startsWith('wr'),
    shown: [],
    wrote: false,
    pushed: 0,
    times: [],
  };
  world.chats.set(id, made);
  return made;
}

/** Error codes. Those marked so were met by users of the real one; `stranger` stands for one that nobody has met. */
export const codes = {
  /** Met: "invalid bot_id or secret". */
  credentials: 853000,
  /** Met: "invalid req_id", also where a coming is answered as if it were a message. */
  request: 846605,
  /** Met: "stream message update expired". */
  expired: 846608,
  /** Met: "aibot websocket not subscribed". */
  deaf: 846609,
  /** Met: 40008, a kind of message that is not taken. */
  shape: 40008,
  frequency: 846607,
  stranger: 846699,
} as const;

/** Whether the robot may say one thing more in a chat, or the error; counted where it may. */
export function spend(world: World, { times }: Chat): number {
  const now = world.now();
  const within = (ms: number): number => times.filter((at) => now - at < ms).length;
  if (within(60_000) >= world.limits.minute || within(3_600_000) >= world.limits.hour) {
    world.refused += 1;
    return codes.frequency;
  }
  times.push(now);
  return 0;
}
