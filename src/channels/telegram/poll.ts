import { backoff } from '../pause.ts';
import { nameOf } from './failure.ts';
import { createOffsets, type Offsets } from './offsets.ts';
import type { TelegramRoom } from './telegram-room.ts';
import { updateId, wantedUpdates } from './update.ts';

const emptyMs = 50;
const roundMs = 1000;

/** How long is waited at most where another poll came between: the one before this may still be ending. */
const conflictMs = 2000;

/** Takes one raw update with its number; resolves once it may be confirmed. */
export type Take = (raw: unknown, id: number) => Promise<void>;

/** Polls until the channel stops. An update is confirmed only after it was taken: a kill or an error at any point gives it again. */
export async function poll(room: TelegramRoom, take: Take): Promise<void> {
  const { api, stopping } = room;
  const offsets = createOffsets();
  const flights = new Set<Promise<void>>();
  let failures = 0;
  let empty = 0;
  while (!stopping.aborted) {
    const asked = room.now();
    const called = await fetchUpdates(room, offsets);
    room.reach.up = called.ok;
    if (!called.ok) {
      failures += 1;
      await troubled(room, called.failure, failures);
      continue;
    }
    failures = 0;
    const updates = Array.isArray(called.result) ? (called.result as unknown[]) : [];
    begin(updates, { offsets, flights, take });
    empty = updates.length === 0 ? empty + 1 : 0;
    const quick = room.now() - asked < room.timing.poll / 2;
    // A server that does not hold the poll open would be asked without a pause.
    if (empty > 0 && quick) await room.pause(Math.min(emptyMs * 2 ** empty, roundMs), stopping);
    // What takes longer than a moment holds up nobody else: the next poll begins before it.
    else if (flights.size > 0)
      await Promise.race([Promise.all(flights), room.pause(roundMs, stopping)]);
  }
  await Promise.allSettled(flights);
  if (offsets.next() !== undefined)
    await api.call('getUpdates', { offset: offsets.next(), limit: 1, timeout: 0 }, { ms: 2000 });
}

const fetchUpdates = ({ api, timing, stopping }: TelegramRoom, offsets: Offsets) =>
  api.call(
    'getUpdates',
    {
      ...(offsets.next() === undefined ? {} : { offset: offsets.next() }),
      limit: 100,
      timeout: Math.floor(timing.poll / 1000),
      allowed_updates: wantedUpdates,
    },
    { ms: timing.poll + timing.call, signal: stopping },
  );

function begin(
  updates: readonly unknown[],
  books: {
    readonly offsets: Offsets;
    readonly flights: Set<Promise<void>>;
    readonly take: Take;
  },
): void {
  const byId = new Map(updates.map((raw) => [updateId(raw), raw]));
  const ids = [...byId.keys()].filter((id) => id !== null);
  for (const id of books.offsets.arrive(ids)) {
    const flight = books
      .take(byId.get(id), id)
      .then(() => books.offsets.done(id))
      // Only a stop rejects: the update stays unconfirmed and comes again.
      .catch(() => undefined)
      .finally(() => books.flights.delete(flight));
    books.flights.add(flight);
  }
}

async function troubled(
  room: TelegramRoom,
  failure: Parameters<typeof nameOf>[0],
  failures: number,
): Promise<void> {
  if (room.stopping.aborted) return;
  room.log('telegram.poll_failed', { why: nameOf(failure), failures });
  const conflict = failure.kind === 'later' && failure.what === 'status 409';
  const wish = failure.kind === 'wait' ? failure.ms : 0;
  const grown = backoff(room.timing, failures);
  const pause = conflict ? Math.min(grown, conflictMs) : Math.max(wish, grown);
  await room.pause(pause, room.stopping);
  // A webhook that somebody set keeps every poll from coming through.
  if (conflict) await room.api.call('deleteWebhook');
}
