import { addressKey } from '../messages/address.ts';
import type { Incoming } from '../messages/incoming.ts';
import type { InboxEvent } from '../storage/store.ts';
import { turnAtOnce } from './conversation-turn.ts';
import type { Runners } from './runners.ts';
import type { TurnsOptions } from './turns.ts';

/** How long the database is waited for, and how often it is looked whether it is back, ms. */
const awayMs = 2_000;
const lookMs = 100;

/** Takes in what workers send. */
export type Receiving = {
  /** Resolves once the message is durable: with its turn in one commit where nothing stands before it, else stored for later. */
  readonly receive: (incoming: Incoming) => Promise<void>;
  /** What waited from before runs: from now on a message may be handled at once. */
  readonly begin: () => void;
};

/** Messages are stored first as long as `begin` was not called, and always where understanding asks outside. */
export function createReceiving(options: TurnsOptions, runners: Runners): Receiving {
  const { store } = options;
  const flying = new Map<string, Promise<void>>();
  let ready = false;
  // Whatever goes wrong in the turn wrote nothing: the event is stored then, and handled from its row.
  const atOnce = async (event: InboxEvent): Promise<void> => {
    const written = await turnAtOnce(event, options).catch(() => 'failed' as const);
    if (written !== 'done') await store.receive(event);
  };
  // A database that starts anew is waited for; behind one that stays away another process may take it.
  const reachable = async (): Promise<void> => {
    for (let waits = 0; !store.duties.reached(); waits += 1) {
      if (waits * lookMs >= awayMs) throw new Error('Cannot receive: the database is away');
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
  };
  const take = async (event: InboxEvent): Promise<void> => {
    if (ready && (await runners.atOnce(event.target, () => atOnce(event)))) return;
    await store.receive(event);
  };
  // A repeat that came while the first is on its way would be stored behind what followed it.
  const once = (event: InboxEvent): Promise<void> => {
    const first = flying.get(event.id);
    if (first !== undefined) return first;
    const taken = take(event).finally(() => flying.delete(event.id));
    flying.set(event.id, taken);
    return taken;
  };
  return {
    receive: async (incoming) => {
      options.at?.('turns:received');
      await reachable();
      await once({
        id: `${incoming.from.channel}:${incoming.id}`,
        target: { kind: 'conversation', id: addressKey(incoming.from) },
        at: incoming.at,
        payload: { kind: 'incoming', incoming },
      });
      options.at?.('turns:acknowledged');
    },
    begin: () => {
      ready = options.asksOutside !== true;
    },
  };
}
