import { createHash } from 'node:crypto';
import type { EntryDeed } from '../../messages/entry.ts';
import type { EntryOutcome, EntrySheet } from '../../turns/port.ts';
import { maySee } from '../counter-view.ts';
import type { DeskContext, DeskParts } from './desk-env.ts';

/** What the id of an act may be. */
export const actId = /^[\w-]{8,64}$/;
/** What the id of an entry may be. */
export const entryId = /^[\w-]{8,64}$/;

/** The sheet of an address, if the reader may see it; else 404 or 403. */
export function sheetOf(c: DeskContext, { port }: DeskParts, id: string): EntrySheet | 403 | 404 {
  const sheet = entryId.test(id) ? (port.counter?.look(id) ?? null) : null;
  if (sheet === null) return 404;
  return maySee(c.get('staffView').staff, sheet, port.centre) ? sheet : 403;
}

/** Who is signed in. */
export const clerkOf = (c: DeskContext) => {
  const { id, name } = c.get('staffView').staff;
  return { id, name };
};

/** One act on a sheet; its id is the page's own with what is asked, so that a double press acts once and a second thought is another act. */
export async function enter(
  c: DeskContext,
  { port }: DeskParts,
  act: { readonly id: string; readonly entry: string; readonly deed: EntryDeed },
): Promise<EntryOutcome> {
  const words = createHash('sha256').update(JSON.stringify(act.deed)).digest('hex').slice(0, 16);
  const by = clerkOf(c);
  const outcome = await port.counter?.enter(act.entry, {
    id: `${by.id}:${act.id}:${words}`,
    by,
    deed: act.deed,
  });
  return outcome ?? { problem: { key: 'desk-problem-unknown' }, clashed: [] };
}
