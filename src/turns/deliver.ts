import type { Channel, Delivery } from '../channels/channel.ts';
import { type Address, addressKey } from '../messages/address.ts';
import { dayOf } from '../messages/day.ts';
import type { OutboxRow } from '../storage/store.ts';
import { faultOf } from './fault.ts';
import { renderReply, renderStaff } from './render.ts';
import type { TurnsOptions } from './turns.ts';

/** Takes messages from the outbox to their channels. */
export type DeliveryLoop = {
  readonly wake: () => void;
  readonly idle: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Tries before a message becomes a dead letter: with the backoff below about a day. */
const mostTries = 24;

/** Pause before the next try: 1 s, doubled each time, at most an hour. */
const backoff = (attempts: number): number => Math.min(1000 * 2 ** attempts, 3_600_000);

/** A message that cannot be taken away is no dead letter: the worker was asked to look himself. */
async function erased(channel: Channel, from: Address, message: string): Promise<Delivery> {
  const outcome = await channel.others?.erase?.(from, message);
  return outcome?.kind === 'retry' ? outcome : { kind: 'sent' };
}

/** One message at a time for each address, many addresses at once; a failing one holds only its own. */
export function createDelivery(
  options: Pick<
    TurnsOptions,
    'store' | 'wording' | 'channels' | 'now' | 'log' | 'at' | 'noticeLink'
  >,
): DeliveryLoop {
  const { store, now } = options;
  const channels = new Map(options.channels.map((channel) => [channel.name, channel]));
  const flying = new Map<string, Promise<void>>();
  let stopped = false;
  let awake = false;
  const send = async (row: OutboxRow): Promise<void> => {
    const channel = channels.get(row.to.channel);
    const outcome =
      channel === undefined
        ? ({ kind: 'dead', reason: 'no such channel' } as const)
        : await attempt(channel, row);
    options.at?.('deliver:sent');
    await store.outbox.mark(row.seq, marked(outcome, row));
  };
  const attempt = async (channel: Channel, row: OutboxRow): Promise<Delivery> => {
    try {
      if (row.body.kind === 'erase') return await erased(channel, row.to, row.body.message);
      const { noticeLink } = options;
      const { files, others } = channel;
      const shows = {
        ...channel.shows,
        others: others !== undefined,
        files,
        noticeLink,
        today: dayOf(now()),
      };
      return await channel.send(
        row.body.kind === 'reply'
          ? renderReply(row, options.wording, shows)
          : renderStaff(row, options.wording),
      );
    } catch (error) {
      options.log.warn(
        { channel: channel.name, error: error instanceof Error ? error.name : 'unknown' },
        'Cannot send message: will try again',
      );
      return { kind: 'retry' };
    }
  };
  const marked = (outcome: Delivery, row: OutboxRow) => {
    if (outcome.kind !== 'retry') return outcome;
    // A wait that the platform asked for is no failure and never makes a dead letter.
    if (outcome.after !== undefined)
      return { kind: 'retry', at: now() + outcome.after, asked: true } as const;
    if (row.attempts + 1 >= mostTries && row.body.kind === 'erase')
      return { kind: 'sent' } as const;
    if (row.attempts + 1 >= mostTries) return { kind: 'dead', reason: 'too many tries' } as const;
    return { kind: 'retry', at: now() + backoff(row.attempts) } as const;
  };
  const look = (): void => {
    if (stopped) return;
    for (const row of store.outbox.due(now(), 200)) {
      const key = addressKey(row.to);
      if (flying.has(key)) continue;
      const sent = send(row)
        .catch((error: unknown) =>
          options.log.error({ error: faultOf(error) }, 'Cannot mark message'),
        )
        .finally(() => {
          flying.delete(key);
          wake();
        });
      flying.set(key, sent);
    }
  };
  // Marks of one commit come back together: one look serves them all.
  const wake = (): void => {
    if (awake) return;
    awake = true;
    setImmediate(() => {
      awake = false;
      look();
    });
  };
  const idle = async (): Promise<void> => {
    for (look(); flying.size > 0; look()) await Promise.all(flying.values());
  };
  return {
    wake,
    idle,
    stop: async () => {
      stopped = true;
      await Promise.all(flying.values());
    },
  };
}
