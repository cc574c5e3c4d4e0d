import type { Clock } from './clock.ts';

/** One update as it waits: an id, and one field that names its kind. */
export type QueuedUpdate = { readonly update_id: number; readonly [field: string]: unknown };

/** Updates that wait for the bot; what is not confirmed comes again. */
export type UpdateQueue = {
  /** Puts an update in the queue unless the bot did not subscribe to its kind; gives its id either way. */
  readonly push: (fields: { readonly [kind: string]: unknown }) => number;
  /** Puts anything at all in the queue, whatever the bot subscribed to. */
  readonly pushRaw: (fields: { readonly [kind: string]: unknown }) => number;
  /** Confirms everything below `offset` (a negative one counts from the end) and gives the rest, oldest first. */
  readonly take: (offset: number | undefined, limit: number) => readonly QueuedUpdate[];
  readonly confirm: (id: number) => void;
  readonly pending: () => readonly QueuedUpdate[];
  /** Sets the kinds the bot wants; an empty list is the default set, `undefined` leaves what was. */
  readonly subscribe: (kinds: readonly string[] | undefined) => void;
  readonly subscription: () => readonly string[];
  readonly clear: () => void;
  /** Called after every push. */
  readonly onPush: (listener: () => void) => () => void;
};

const onlyOnWish = ['chat_member', 'message_reaction', 'message_reaction_count'];
const day = 24 * 60 * 60 * 1000;

/** An empty queue; updates are forgotten after 24 hours by the given clock. */
export function createQueue(clock: Clock): UpdateQueue {
  let waiting: Waiting[] = [];
  let kinds: readonly string[] = [];
  let last = 100_000;
  const listeners = new Set<() => void>();
  const enqueue = (fields: object, wanted: boolean): number => {
    last += 1;
    if (!wanted) return last;
    const update: QueuedUpdate = { update_id: last, ...fields };
    waiting.push({ at: clock.now(), update });
    for (const listener of listeners) listener();
    return update.update_id;
  };
  return {
    push: (fields) => enqueue(fields, isWanted(fields, kinds)),
    pushRaw: (fields) => enqueue(fields, true),
    take: (offset, limit) => {
      waiting = from(
        waiting.filter(({ at }) => clock.now() - at < day),
        offset,
      );
      return waiting.slice(0, limit).map(({ update }) => update);
    },
    confirm: (id) => {
      waiting = waiting.filter(({ update }) => update.update_id !== id);
    },
    pending: () => waiting.map(({ update }) => update),
    subscribe: (wish) => {
      kinds = wish ?? kinds;
    },
    subscription: () => kinds,
    clear: () => {
      waiting = [];
    },
    onPush: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

type Waiting = { readonly at: number; readonly update: QueuedUpdate };

const isWanted = (fields: object, kinds: readonly string[]): boolean =>
  Object.keys(fields).some((kind) =>
    kinds.length === 0 ? !onlyOnWish.includes(kind) : kinds.includes(kind),
  );

/** What an offset leaves: a negative one counts from the end. */
function from(waiting: Waiting[], offset: number | undefined): Waiting[] {
  if (offset === undefined) return waiting;
  if (offset < 0) return waiting.slice(offset);
  return waiting.filter(({ update }) => !(update.update_id < offset));
}
