import { sql } from 'kysely';
import { fixed, type NoValues, statement } from '../statement.ts';

/** A row of an address as it is stored. */
export type HookSealed = {
  readonly id: string;
  readonly state: string;
  readonly fails: number;
  readonly since: number | null;
  readonly due: number;
  readonly went: number | null;
  readonly fault: string | null;
  readonly key: string;
  readonly body: Uint8Array;
};

export const allHooks = statement<NoValues>()((db) =>
  db.selectFrom('hooks').selectAll().orderBy('id'),
);
export const hookById = statement<{ id: string }>()((db, hole) =>
  db.selectFrom('hooks').selectAll().where('id', '=', hole.id),
);
export const putHook = statement<{ id: string; key: string; body: Uint8Array }>()((db, hole) =>
  db
    .insertInto('hooks')
    .values({
      id: hole.id,
      state: 'on',
      fails: 0,
      since: null,
      due: 0,
      went: null,
      fault: null,
      key: hole.key,
      body: hole.body,
    })
    .onConflict((on) => on.column('id').doUpdateSet({ key: hole.key, body: hole.body })),
);
export const dropHook = statement<{ id: string }>()((db, hole) =>
  db.deleteFrom('hooks').where('id', '=', hole.id),
);
export const resumeHook = statement<{ id: string }>()((db, hole) =>
  db
    .updateTable('hooks')
    .set({ state: 'on', fails: 0, since: null, due: 0, fault: null })
    .where('id', '=', hole.id),
);
export const pauseHook = statement<{ id: string; fault: string }>()((db, hole) =>
  db.updateTable('hooks').set({ state: 'paused', fault: hole.fault }).where('id', '=', hole.id),
);
export const wentHook = statement<{ id: string; at: number }>()((db, hole) =>
  db
    .updateTable('hooks')
    .set({ fails: 0, since: null, due: 0, fault: null, went: hole.at })
    .where('id', '=', hole.id),
);
export const failedHook = statement<{
  id: string;
  at: number;
  fault: string;
  due: number;
  fails: number;
}>()((db, hole) =>
  db
    .updateTable('hooks')
    .set({
      fails: sql<number>`case when fails > ${hole.fails} then fails else ${hole.fails} end`,
      since: sql<number>`coalesce(since, ${hole.at})`,
      fault: hole.fault,
      due: hole.due,
    })
    .where('id', '=', hole.id),
);

export const insertEvent = statement<{
  id: string;
  hook: string;
  number: string;
  at: number;
  key: string;
  body: Uint8Array;
}>()((db, hole) =>
  db.insertInto('hook_events').values({
    id: hole.id,
    hook: hole.hook,
    case_number: hole.number,
    at: hole.at,
    due: 0,
    attempts: 0,
    key: hole.key,
    body: hole.body,
  }),
);
export const dropEvent = statement<{ seq: number }>()((db, hole) =>
  db.deleteFrom('hook_events').where('seq', '=', hole.seq),
);
export const dropEventsOf = statement<{ hook: string }>()((db, hole) =>
  db.deleteFrom('hook_events').where('hook', '=', hole.hook),
);
export const putOffEvent = statement<{ seq: number; due: number }>()((db, hole) =>
  db
    .updateTable('hook_events')
    .set((eb) => ({ due: hole.due, attempts: eb('attempts', '+', 1) }))
    .where('seq', '=', hole.seq),
);
export const resumeEvents = statement<{ hook: string }>()((db, hole) =>
  db.updateTable('hook_events').set({ due: 0, attempts: 0 }).where('hook', '=', hole.hook),
);
/** What was put off goes at once, its tries still counted. */
export const hurryEvents = statement<{ hook: string; held: number }>()((db, hole) =>
  db
    .updateTable('hook_events')
    .set({ due: 0 })
    .where('hook', '=', hole.hook)
    .where('due', '>', 0)
    .where('due', '<', hole.held),
);
export const heldFor = statement<{ hook: string; held: number }>()((db, hole) =>
  db
    .selectFrom('hook_events')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('hook', '=', hole.hook)
    .where('due', '>=', hole.held),
);
export const waitingFor = statement<{ hook: string }>()((db, hole) =>
  db
    .selectFrom('hook_events')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min<number>('at').as('since')])
    .where('hook', '=', hole.hook),
);
/** When an event that was put off falls due. */
export const nextDue = statement<{ hook: string; now: number }>()((db, hole) =>
  db
    .selectFrom('hook_events')
    .select((eb) => eb.fn.min<number | null>('due').as('at'))
    .where('hook', '=', hole.hook)
    .where('due', '>', hole.now),
);

// Only the first event of a case may go to an address; those behind it wait, whatever their time.
const heads = (most: number) =>
  statement<{ hook: string; now: number }>()((db, hole) =>
    db
      .selectFrom('hook_events as e')
      .selectAll()
      .where('hook', '=', hole.hook)
      .where('due', '<=', hole.now)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('hook_events as before')
              .select('before.seq')
              .whereRef('before.hook', '=', 'e.hook')
              .whereRef('before.case_number', '=', 'e.case_number')
              .whereRef('before.seq', '<', 'e.seq'),
          ),
        ),
      )
      .orderBy('seq')
      .limit(fixed(most)),
  );
const headsOf = new Map<number, ReturnType<typeof heads>>();

/** The statement for so many heads: there are few of them. */
export function headsUpTo(most: number): ReturnType<typeof heads> {
  const known = headsOf.get(most) ?? heads(most);
  headsOf.set(most, known);
  return known;
}
