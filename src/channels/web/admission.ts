import type { Context } from 'hono';
import type { Refusal } from './refusals.ts';
import { readVisitor, standingOf, type Visitor, type WebRoom } from './web-room.ts';

/** The conversation a request is for, where it is the one the page shows and is not hidden; otherwise why not. */
export function admit(c: Context, room: WebRoom, key: string | undefined): Visitor | Refusal {
  const visitor = readVisitor(c, room);
  if (visitor === null) return 'cookie';
  if (key !== undefined && key !== visitor.key) return 'moved';
  return standingOf(c, room, visitor) === 'open' ? visitor : 'locked';
}
