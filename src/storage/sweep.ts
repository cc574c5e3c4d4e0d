import { type ForgetParts, forgetConversation, forgetSession } from './forget.ts';
import { planPapersGone } from './papers.ts';
import type { Plan } from './plan.ts';
import { statement } from './statement.ts';

const DAY = 86_400_000;

type Before = { before: number };

const sweeps = {
  transcript: statement<Before>()((db, hole) =>
    db.deleteFrom('transcript').where('at', '<', hole.before),
  ),
  inbox: statement<Before>()((db, hole) =>
    db.deleteFrom('inbox').where('at', '<', hole.before).where('payload', 'is', null),
  ),
  quarantine: statement<Before>()((db, hole) =>
    db.deleteFrom('quarantine').where('at', '<', hole.before),
  ),
  dead_letters: statement<Before>()((db, hole) =>
    db.deleteFrom('dead_letters').where('at', '<', hole.before),
  ),
  unanswered: statement<Before>()((db, hole) =>
    db.deleteFrom('unanswered').where('last', '<', hole.before),
  ),
  tombstones: statement<Before>()((db, hole) =>
    db.deleteFrom('tombstones').where('at', '<', hole.before),
  ),
  /** What an address outside did not take for so long. */
  hook_events: statement<Before>()((db, hole) =>
    db.deleteFrom('hook_events').where('at', '<', hole.before),
  ),
  /** Cards of cases over since then. */
  staff_posts: statement<Before>()((db, hole) =>
    db
      .deleteFrom('staff_posts')
      .where('case_number', 'in', (of) =>
        of
          .selectFrom('cases')
          .select('number')
          .where('over', '=', 1)
          .where('changed', '<', hole.before),
      ),
  ),
} as const;

const guesses = statement<Before>()((db, hole) =>
  db.deleteFrom('guesses').where('at', '<', hole.before),
);
const signIns = statement<Before>()((db, hole) =>
  db.deleteFrom('staff_sessions').where('until', '<', hole.before),
);
const links = statement<Before>()((db, hole) =>
  db.deleteFrom('links').where('until', '<', hole.before),
);
const codes = statement<Before>()((db, hole) =>
  db.deleteFrom('move_codes').where('until', '<', hole.before),
);
const stillConversations = statement<Before>()((db, hole) =>
  db
    .selectFrom('sessions')
    .select('conversation')
    .where('touched', '<', hole.before)
    // A draft goes by its own clock, and is told of first.
    .where('conversation', 'not in', (of) =>
      of
        .selectFrom('timers')
        .select('owner_id')
        .where('owner_kind', '=', 'conversation')
        .where('name', 'like', 'expire:%'),
    ),
);
const unplaced = statement<Before>()((db, hole) =>
  db
    .selectFrom('papers')
    .select(['id', 'conversation'])
    .where('at', '<', hole.before)
    .where('owner_kind', 'is', null),
);

/** Tables whose retention a centre may set, in days: those of `sweeps`, `sessions` (a conversation nobody touched, with its drafts) and `papers` (never placed). A table without days is kept. */
export type RetentionDays = { readonly [table: string]: number };

/** Days in which papers that no row names can come back, where they were another database's. */
const asideDays = 30;

/** Plans that everything past its retention goes; counters and links that are over go in any case. */
export function planSweep(
  plan: Plan,
  of: { now: number; days: RetentionDays },
  parts: ForgetParts & { readonly gone: (conversation: string) => void },
): void {
  const before = (days: number) => of.now - days * DAY;
  for (const [table, sweep] of Object.entries(sweeps)) {
    const days = of.days[table];
    if (days !== undefined) plan.write(sweep, { before: before(days) });
  }
  plan.write(guesses, { before: before(1) });
  plan.write(signIns, { before: of.now });
  plan.write(links, { before: of.now });
  plan.write(codes, { before: of.now });
  const sessions = of.days['sessions'];
  if (sessions !== undefined)
    for (const { conversation } of plan.reader.all(stillConversations, {
      before: before(sessions),
    })) {
      forgetConversation(plan, conversation, parts);
      forgetSession(plan, conversation);
      plan.settled(() => parts.gone(conversation));
    }
  const papers = of.days['papers'];
  if (papers !== undefined)
    for (const { id, conversation } of plan.reader.all(unplaced, { before: before(papers) }))
      planPapersGone(plan, parts.files, { conversation, which: (paper) => paper.id === id });
  plan.after(() => parts.files.dropAside(before(asideDays)));
  plan.erase();
}
