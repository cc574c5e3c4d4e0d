import type { PageLine } from './outgoing.ts';

/** What an open page is told at once: a line, that it must hide, or that it must fetch the conversation again. */
export type PageEvent =
  | { readonly kind: 'line'; readonly line: PageLine }
  | { readonly kind: 'lock' }
  | { readonly kind: 'sync' };

/** An event with its place, `<start of the process>-<number>`. */
export type Placed = { readonly id: string; readonly event: PageEvent };

/** An open page. */
export type Sink = (placed: Placed) => void;

/** The pages open now, by conversation, and what they were told lately. */
export type Streams = {
  /** Tells a page what came after `after`, then whatever comes, until the returned function is called. */
  readonly open: (chat: string, after: string | null, sink: Sink) => () => void;
  /** The conversations that are open in any page. */
  readonly all: () => readonly string[];
  /** Whether a conversation is open in any page. */
  readonly watched: (chat: string) => boolean;
  /** Whether a conversation is open in as many pages as one may be. */
  readonly full: (chat: string) => boolean;
  readonly push: (chat: string, event: PageEvent) => void;
  /** Forgets what the pages of a conversation were told: those open now, and any that comes back, fetch it again. */
  readonly forget: (chat: string) => void;
  /** The place of the newest event: what `open` takes as `after`. */
  readonly cursor: (chat: string) => string;
};

const kept = 40;
const roomsKept = 500;
const pagesPerRoom = 8;

/** `events` are all those numbered above `floor`. */
type Room = { floor: number; events: Placed[]; readonly sinks: Set<Sink> };

/** Streams in memory: an event that is no longer there becomes one `sync`, because the history is the truth. */
export function createStreams(boot: string): Streams {
  const rooms = new Map<string, Room>();
  let count = 0;
  const roomOf = (chat: string): Room => {
    const room = rooms.get(chat) ?? { floor: count, events: [], sinks: new Set() };
    rooms.delete(chat);
    dropIdle(rooms);
    rooms.set(chat, room);
    return room;
  };
  const push: Streams['push'] = (chat, event) => {
    const room = roomOf(chat);
    const placed = { id: `${boot}-${++count}`, event };
    room.events.push(placed);
    if (room.events.length > kept) room.floor = numberOf(room.events.shift()?.id ?? '');
    for (const sink of room.sinks) sink(placed);
  };
  const newest = (room: Room) => room.events.at(-1)?.id ?? `${boot}-${room.floor}`;
  return {
    cursor: (chat) => newest(roomOf(chat)),
    all: () => [...rooms].flatMap(([chat, { sinks }]) => (sinks.size > 0 ? [chat] : [])),
    watched: (chat) => (rooms.get(chat)?.sinks.size ?? 0) > 0,
    full: (chat) => (rooms.get(chat)?.sinks.size ?? 0) >= pagesPerRoom,
    push,
    forget: (chat) => {
      const room = roomOf(chat);
      room.events = [];
      room.floor = ++count;
      push(chat, { kind: 'sync' });
    },
    open: (chat, after, sink) => {
      const room = roomOf(chat);
      const from = after?.startsWith(`${boot}-`) ? numberOf(after) : -1;
      if (from < room.floor) sink({ id: newest(room), event: { kind: 'sync' } });
      else for (const placed of room.events) if (numberOf(placed.id) > from) sink(placed);
      room.sinks.add(sink);
      return () => {
        room.sinks.delete(sink);
      };
    },
  };
}

const numberOf = (id: string) => Number(id.slice(id.lastIndexOf('-') + 1));

/** Makes room by forgetting the conversation unused for longest that nobody watches; its next page is told to fetch. */
function dropIdle(rooms: Map<string, Room>): void {
  if (rooms.size < roomsKept) return;
  for (const [chat, room] of rooms) {
    if (room.sinks.size > 0) continue;
    rooms.delete(chat);
    return;
  }
}
