import type { Album } from '../messages/incoming.ts';
import { createBoundedMap } from './bounded-map.ts';

/** Photos sent so close behind each other belong together, ms between them as the platform dates them. */
const closely = 4000;

const remembered = 10_000;

/** Tells which photos of a chat were sent together: by the platform's own mark, else by their times. Of neither kind is it known which is the last, so that each waits `together` ms for the next. */
export function createAlbums(
  together: number,
): (photo: {
  readonly chat: string;
  readonly event: string;
  readonly at: number;
  readonly mark?: string;
}) => Album {
  const last = createBoundedMap<string, { readonly id: string; readonly at: number }>(remembered);
  return ({ chat, event, at, mark }) => {
    const before = last.get(chat);
    const near = before !== undefined && Math.abs(at - before.at) <= closely;
    const id = mark ?? (near ? before.id : event);
    last.set(chat, { id, at });
    return { id, more: together };
  };
}
