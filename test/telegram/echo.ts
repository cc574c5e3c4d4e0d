import { setTimeout as wait } from 'node:timers/promises';
import type { Channel, ChannelPort, PaperProblem } from '../../src/channels/channel.ts';
import type { Incoming } from '../../src/messages/incoming.ts';
import type { Message } from '../../src/messages/reply.ts';

/** What a scripted answer may set of a message. */
export type Answer = Partial<Message> & { readonly text: string };

/** A stand-in for the turns: keeps every event once by its id, answers by a script, and sends with retries as the outbox does. */
export type Echo = {
  readonly port: ChannelPort;
  /** Events that are safe, in the order in which they became so; a repeat is not counted. */
  readonly stored: readonly Incoming[];
  /** Ids of repeats that came. */
  readonly repeats: readonly string[];
  /** Sends by itself, as a case's news would. */
  readonly push: (to: string, answer: Answer) => Promise<void>;
  readonly dead: readonly string[];
};

/** How it behaves. */
export type EchoOptions = {
  readonly channel: () => Channel;
  /** The answers to an event; default: the text again. */
  readonly script?: (incoming: Incoming, nth: number) => readonly Answer[];
  /** Called before an event is stored: may throw or wait. */
  readonly before?: (incoming: Incoming) => void | Promise<void>;
  readonly keep?: (file: {
    readonly bytes: Uint8Array;
    readonly name?: string;
  }) => PaperProblem | null;
  readonly pause?: (ms: number) => Promise<unknown>;
};

const sayAgain = (incoming: Incoming): readonly Answer[] => {
  const { body } = incoming;
  return [{ text: body.kind === 'text' ? `听到：${body.text}` : `收到：${JSON.stringify(body)}` }];
};

/** A port that answers. */
export function createEcho(options: EchoOptions): Echo {
  const stored: Incoming[] = [];
  const repeats: string[] = [];
  const dead: string[] = [];
  const push = createPush(options, dead);
  let papers = 0;
  return {
    stored,
    repeats,
    dead,
    push,
    port: {
      receive: async (incoming) => {
        await options.before?.(incoming);
        if (stored.some(({ id }) => id === incoming.id)) {
          repeats.push(incoming.id);
          return;
        }
        stored.push(incoming);
        const nth = stored.filter(({ from }) => from.chat === incoming.from.chat).length;
        for (const answer of (options.script ?? sayAgain)(incoming, nth))
          void push(incoming.from.chat, answer, nth);
      },
      keepPaper: async (_from, { bytes, name }) => {
        const problem = options.keep?.({ bytes, name }) ?? null;
        if (problem !== null) return { problem };
        papers += 1;
        return { id: `p${papers}`, type: 'image/jpeg', bytes: bytes.byteLength, name };
      },
    },
  };
}

/** Sends as the outbox does: in order within a chat, again and again until it is sent or dead. */
function createPush(options: EchoOptions, dead: string[]) {
  const lines = new Map<string, Promise<void>>();
  const pause = options.pause ?? ((ms: number) => wait(ms));
  let serial = 0;
  const deliver = async (message: Message): Promise<void> => {
    for (;;) {
      const delivery = await options.channel().send(message);
      if (delivery.kind === 'sent') return;
      if (delivery.kind === 'dead') return void dead.push(delivery.reason);
      await pause((delivery.kind === 'retry' ? delivery.after : undefined) ?? 50);
    }
  };
  return (to: string, answer: Answer, turn = 1): Promise<void> => {
    serial += 1;
    const message: Message = {
      id: `m${serial}`,
      to: { channel: options.channel().name, chat: to },
      language: 'zh-CN',
      from: 'assistant',
      turn,
      hint: 'text',
      options: [],
      ...answer,
    };
    const line = (lines.get(to) ?? Promise.resolve()).then(() => deliver(message));
    lines.set(to, line);
    return line;
  };
}
