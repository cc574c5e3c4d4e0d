import { counterChannel } from '../messages/entry.ts';
import type { Reader } from './sqlite.ts';
import { fixed, statement } from './statement.ts';

/** So many unfinished ones are listed at most. */
const most = 200;

// From `counter:` to what sorts behind every one of them.
const unfinished = statement<{ from: string; to: string }>()((db, hole) =>
  db
    .selectFrom('drafts')
    .select('conversation')
    .where('conversation', '>=', hole.from)
    .where('conversation', '<', hole.to)
    .groupBy('conversation')
    .orderBy((of) => of.fn.max('touched'), 'desc')
    .limit(fixed(most)),
);

/** Conversations of the counter that hold a draft, the one touched last first. */
export const entriesIn = (reader: Reader): readonly string[] =>
  reader
    .all(unfinished, { from: `${counterChannel}:`, to: `${counterChannel};` })
    .map((row) => row.conversation);
