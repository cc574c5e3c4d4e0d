import type { Channel, ChannelPort } from '../../src/channels/channel.ts';
import { inWords } from '../../src/channels/wechat/outgoing.ts';
import type { IncomingBody } from '../../src/messages/incoming.ts';
import type { Message } from '../../src/messages/reply.ts';
import type { Wording } from '../../src/wording/wording.ts';

/** A channel with nothing of any app's in it, for a worker beside a staff group. */
export type PlainWorker = {
  readonly channel: Channel;
  readonly chat: string;
  /** All that he was told, in words alone. */
  readonly heard: (wording: Wording) => string;
  /** Does it; resolves once it is safe. */
  readonly does: (body: IncomingBody) => Promise<void>;
};

/** The worker of a channel of that name. */
export function plainWorker(name: string): PlainWorker {
  const chat = 'wang';
  const told: Message[] = [];
  let port: ChannelPort | null = null;
  let deeds = 0;
  return {
    chat,
    heard: (wording) => told.map((one) => inWords(one, wording)).join('\n'),
    does: async (body) => {
      deeds += 1;
      const at = Date.now();
      await port?.receive({ id: `deed-${deeds}`, from: { channel: name, chat }, at, body });
    },
    channel: {
      name,
      start: async (given) => {
        port = given;
      },
      send: async (message) => {
        told.push(message);
        return { kind: 'sent' };
      },
      stop: async () => undefined,
    },
  };
}
