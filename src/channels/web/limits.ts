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
