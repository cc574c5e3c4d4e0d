import type { Channel, Deliveries, Delivery } from '../channels/channel.ts';
import { type Address, addressKey, parseAddress } from '../messages/address.ts';
import { dayOf } from '../messages/day.ts';
import type { Message } from '../messages/reply.ts';
import { lru } from '../storage/lru.ts';
import type { OutboxRow } from '../storage/store.ts';
import { faultOf } from './fault.ts';
import { renderReply, renderStaff } from './render.ts';
import type { TurnsOptions } from './turns.ts';

/** Takes messages from the outbox to their channels. */
export type DeliveryLoop = {
  readonly wake: () => void;
  /** Looks for what other processes left, too. */
  readonly takeLeft: () => void;
  /** What waits for a word of somebody is tried once at a start: he may have spoken just before the end. */
  readonly begin: () => Promise<void>;
  /** Somebody spoke: what waits for it may go. */
  readonly spoke: (from: Address) => Promise<void>;
  readonly idle: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Tries before a message becomes a dead letter: with the backoff below about a day. */
const mostTries = 24;

/** How long is waited where it cannot be read what is to be sent, ms. */
const againMs = 1_000;

/** Pause before the next try: 1 s, doubled each time, at most an hour. */
const backoff = (attempts: number): number => Math.min(1000 * 2 ** attempts, 3_600_000);

/** A message that cannot be taken away is no dead letter: the worker was asked to look himself. */
async function erased(channel: Channel, from: Address, message: string): Promise<Delivery> {
  const outcome = await channel.others?.erase?.(from, message);
  return outcome?.kind === 'retry' ? outcome : { kind: 'sent' };
}

const single = (outcome: Delivery): Deliveries =>
  outcome.kind === 'sent' ? { went: 1 } : { went: 0, next: outcome };

/** One message at a time for each address, many addresses at once; a failing one holds only its own. */
export function createDelivery(
  options: Pick<
    TurnsOptions,
    'store' | 'wording' | 'channels' | 'now' | 'log' | 'at' | 'noticeLink'
  >,
  /** Whether a message that another process wrote was left by it. */
  isLeft: (seq: number) => boolean = () => true,
): DeliveryLoop {
  const { store, now } = options;
  const channels = new Map(options.channels.map((channel) => [channel.name, channel]));
  const flying = new Map<string, Promise<void>>();
  /** How often somebody spoke, by address: only where messages may wait for it. */
  const words = lru<number>(10_000);
  let stopped = false;
  let awake = false;
  /** It is to be looked for what others left. */
  let left = true;
  const send = async (head: OutboxRow): Promise<void> => {
    const channel = channels.get(head.to.channel);
    const spoken = words.get(addressKey(head.to));
    const rows = channel?.sendTogether === undefined ? [head] : [head, ...behind(head)];
    // What was another's to send by now is left to it.
    if (!mine(head.to.channel)) return;
    const { went, next } = await attempt(channel, rows);
    options.at?.('deliver:sent');
    const marks = rows
      .slice(0, went)
      .map(({ seq, id }) => store.outbox.mark(seq, { kind: 'sent' }, id));
    const stopped = rows[went];
    if (next !== undefined && stopped !== undefined) {
      // Whoever spoke meanwhile has given leave already.
      const again = next.kind === 'waits' && spoken !== words.get(addressKey(head.to));
      const outcome = again ? ({ kind: 'retry', after: 0 } as const) : next;
      marks.push(store.outbox.mark(stopped.seq, marked(outcome, stopped), stopped.id));
    }
    await Promise.all(marks);
  };
  /** What may be joined with the first: replies, as long as nothing else stands between. */
  const behind = (head: OutboxRow): readonly OutboxRow[] => {
    if (head.body.kind !== 'reply') return [];
    const rows = store.outbox.behind(head);
    const end = rows.findIndex(({ body }) => body.kind !== 'reply');
    return end === -1 ? rows : rows.slice(0, end);
  };
  const attempt = async (
    channel: Channel | undefined,
    rows: readonly OutboxRow[],
  ): Promise<Deliveries> => {
    if (channel === undefined)
      return { went: 0, next: { kind: 'dead', reason: 'no such channel' } };
    try {
      return await given(channel, rows);
    } catch (error) {
      options.log.warn(
        { channel: channel.name, error: error instanceof Error ? error.name : 'unknown' },
        'Cannot send message: will try again',
      );
      return { went: 0, next: { kind: 'retry' } };
    }
  };
  const given = async (channel: Channel, rows: readonly OutboxRow[]): Promise<Deliveries> => {
    const head = rows[0] as OutboxRow;
    if (head.body.kind === 'erase')
      return single(await erased(channel, head.to, head.body.message));
    const messages = rows.map((row) => worded(channel, row));
    if (channel.sendTogether !== undefined) return channel.sendTogether(messages);
    return single(await channel.send(messages[0] as Message));
  };
  const worded = (channel: Channel, row: OutboxRow): Message => {
    const { noticeLink, wording } = options;
    const { files, others, shows } = channel;
    const today = dayOf(now());
    const how = { ...shows, others: others !== undefined, files, noticeLink, today };
    return row.body.kind === 'reply' ? renderReply(row, wording, how) : renderStaff(row, wording);
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
  const mine = (name: string): boolean => {
    const alone = channels.get(name)?.alone;
    return alone === undefined || store.duties.holds(alone.duty);
  };
  // What only one process sends is sent by that one; else by whoever wrote it.
  const due = (): readonly OutboxRow[] => {
    if (!store.duties.shared) return store.outbox.due(now(), 200);
    const without = [...channels.keys()].filter((name) => !mine(name));
    const sendsForAll = [...channels].some(
      ([name, { alone }]) => alone !== undefined && mine(name),
    );
    // Most commits of others want nothing of this process.
    if (!sendsForAll && !store.outbox.anyMine() && !left) return [];
    left = false;
    return store.outbox.due(now(), 200, {
      without,
      wanted: ({ seq, id, address }) =>
        channels.get(parseAddress(address).channel)?.alone !== undefined ||
        store.outbox.isMine(id) ||
        isLeft(seq),
    });
  };
  const look = (): void => {
    if (stopped) return;
    for (const row of due()) {
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
      try {
        look();
      } catch (error) {
        options.log.error({ error: faultOf(error) }, 'Cannot look what is to be sent');
        // Where the database is away for a while, or a disk.
        if (!stopped) setTimeout(wake, againMs).unref();
      }
    });
  };
  const idle = async (): Promise<void> => {
    for (look(); flying.size > 0; look()) await Promise.all(flying.values());
  };
  return {
    wake,
    takeLeft: () => {
      left = true;
      wake();
    },
    idle,
    begin: async () => {
      if (options.channels.some(({ sendTogether }) => sendTogether !== undefined))
        await store.outbox.release();
    },
    spoke: async (from) => {
      if (channels.get(from.channel)?.sendTogether === undefined) return;
      const key = addressKey(from);
      words.set(key, (words.get(key) ?? 0) + 1);
      if (store.outbox.waits(key)) await store.outbox.release(key);
    },
    stop: async () => {
      stopped = true;
      await Promise.all(flying.values());
    },
  };
}
