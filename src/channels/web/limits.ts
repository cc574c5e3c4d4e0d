import type { Context } from 'hono';
import { addressOf, type Visitor, type WebRoom } from './web-room.ts';

const minute = 60_000;

/** Many workers may sit behind one address, as in a dormitory or in the centre's own hall. */
const chatsPerAddress = 20;

/** Whether this browser, and its address, may send one more message. */
export async function maySend(c: Context, room: WebRoom, { chat }: Visitor): Promise<boolean> {
  const { count, centre } = room.options;
  const limit = centre.limits.messagesPerMinute;
  const mine = await count(`web:say:${chat}`, minute);
  const ours = await count(`web:say-from:${addressOf(c, room)}`, minute);
  return mine <= limit && ours <= limit * chatsPerAddress;
}

const day = 86_400_000;
const megabyte = 1_048_576;

/** Megabytes of photos from one net in a day: some thousand as the page makes them smaller, and no full disk. */
const megabytesADay = 5_000;

/** Whether so many bytes more of photos may be kept for this address today, also after consent: each conversation has room of its own, and whoever wishes begins many. */
export async function mayKeep(c: Context, room: WebRoom, bytes: number): Promise<boolean> {
  const key = `web:megabytes-from:${addressOf(c, room)}`;
  let counted = 0;
  for (let left = bytes; left > 0; left -= megabyte) counted = await room.options.count(key, day);
  return counted <= megabytesADay;
}

/** Whether this address may fetch a conversation or a picture once more: reading opens seals, which costs time. */
export async function mayRead(c: Context, room: WebRoom): Promise<boolean> {
  const { count, centre } = room.options;
  const limit = centre.limits.messagesPerMinute * chatsPerAddress * 4;
  return (await count(`web:read-from:${addressOf(c, room)}`, minute)) <= limit;
}

/** Whether this address may guess once more; the guesses at one phone are counted by `unlock` itself. */
export async function mayGuess(c: Context, room: WebRoom): Promise<boolean> {
  const limit = room.options.centre.limits.messagesPerMinute;
  return (await room.options.count(`web:guess-from:${addressOf(c, room)}`, 10 * minute)) <= limit;
}
