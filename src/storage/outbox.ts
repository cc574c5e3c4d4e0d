import { sql } from 'kysely';
import { addressKey } from '../messages/address.ts';
import { outgoingPlace, planDead } from './dead-letters.ts';
import type { Dialect } from './dialect.ts';
import { talkKey } from './inbox.ts';
import { type Opened, openedAs } from './outbox-rows.ts';
import { untilHeSpeaks } from './outbox-waits.ts';
import type { Plan } from './plan.ts';
import { sealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { statement, statementOf } from './statement.ts';
import type { Outgoing } from './store.ts';

const insertOutgoing = statement<{
  id: string;
  address: string;
  key: string;
  payload: Uint8Array;
}>()((db, hole) =>
  db.insertInto('outbox').values({
    id: hole.id,
    address: hole.address,
    due: 0,
    attempts: 0,
    key: hole.key,
    payload: hole.payload,
  }),
);
const headTimes = statementOf((channels: readonly string[] | null) =>
  statement<{ before: number }>()((db, hole) =>
    db
      .selectFrom('outbox as o')
      .select((eb) => eb.fn.min('o.due').as('at'))
      .where('o.due', '<', hole.before)
      .$if(channels !== null, (query) =>
        query.where((eb) =>
          eb.or((channels ?? []).map((name) => eb('o.address', 'like', `${name}:%`))),
        ),
      )
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('outbox as before')
              .select('before.seq')
              .whereRef('before.address', '=', 'o.address')
              .whereRef('before.seq', '<', 'o.seq'),
          ),
        ),
      ),
  ),
);
const bySeq = statement<{ seq: number }>()((db, hole) =>
  db.selectFrom('outbox').selectAll().where('seq', '=', hole.seq),
);
const removeOutgoing = statement<{ seq: number }>()((db, hole) =>
  db.deleteFrom('outbox').where('seq', '=', hole.seq),
);
/** Numbers as a list in JSON. */
type Rows = { rows: string; at: number };
const among = (hole: { rows: string }, dialect: Dialect) =>
  dialect === 'postgres'
    ? sql<boolean>`seq = any(cast(translate(${hole.rows}, '[]', '{}') as bigint[]))`
    : sql<boolean>`seq in (select value from json_each(${hole.rows}))`;
const removeAll = statement<{ rows: string }>()((db, hole, dialect) =>
  db.deleteFrom('outbox').where(among(hole, dialect)),
);
const markWent = statement<Rows>()((db, hole, dialect) => ({
  compile: () => (dialect === 'postgres' ? wentBeside(hole) : wentHere(hole)).compile(db),
}));
const channelsOf = (hole: Rows, dialect: Dialect) =>
  sql`select distinct substr(address, 1, instr(address, ':') - 1) as channel from outbox where ${among(hole, dialect)}`;
const wentHere = (hole: Rows) => sql`
  insert into channel_marks (channel, went)
    select channel, cast(${hole.at} as bigint) from (${channelsOf(hole, 'sqlite')}) as gone where true
    on conflict (channel) do update set went = excluded.went`;
// Whoever sends touches the row of the channel: where another process has it now, that one says the same.
const wentBeside = (hole: Rows) => sql`
  with gone as (${channelsOf(hole, 'postgres')}),
    held as (select m.channel from channel_marks m join gone on gone.channel = m.channel for update of m skip locked),
    changed as (update channel_marks set went = ${hole.at} where channel in (select channel from held) returning 1)
  insert into channel_marks (channel, went) select channel, cast(${hole.at} as bigint) from gone
    where not exists (select 1 from channel_marks m where m.channel = gone.channel) on conflict do nothing`;
const putOff = statement<{ seq: number; due: number; tries: number }>()((db, hole) =>
  db
    .updateTable('outbox')
    .set((eb) => ({ due: hole.due, attempts: eb('attempts', '+', hole.tries) }))
    .where('seq', '=', hole.seq),
);
const countFor = statement<{ address: string }>()((db, hole) =>
  db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('address', '=', hole.address),
);
/** Plans a message on its way; a reply is sealed like the conversation it goes to, a staff notice under the house's key. `given` overrides the stored consent. */
export function planOutgoing(
  plan: Plan,
  out: Outgoing,
  {
    opened,
    given,
    mine,
  }: { readonly opened: Opened; readonly given?: boolean; readonly mine?: Set<string> },
): void {
  const address = addressKey(out.to);
  const key =
    out.body.kind === 'staff'
      ? plan.key('house', 'house')
      : talkKey(plan, address, given ?? plan.consented(address));
  plan.write(insertOutgoing, {
    id: out.id,
    address,
    key: key.id,
    payload: sealJson(key.secret, outgoingPlace(out.id), out.body),
  });
  plan.settled(() => opened.set(openedAs(key.id, out.id), out.body));
  if (mine !== undefined) plan.settled(() => mine.add(out.id));
  plan.touched.outbox = true;
}

/** What became of an attempt to send that is not over, or was in vain. */
export type Mark =
  | { readonly kind: 'retry'; readonly at: number; readonly asked?: boolean }
  | { readonly kind: 'waits' }
  | { readonly kind: 'dead'; readonly reason: string; readonly at: number };

/** Plans that rows were sent, the last of them at `at`, which is told of their channels; what is gone already is let be. */
export function planSent(plan: Plan, seqs: readonly number[], at: number): void {
  if (seqs.length === 0) return;
  const rows = JSON.stringify(seqs);
  plan.touched.outbox = true;
  plan.write(markWent, { rows, at });
  plan.write(removeAll, { rows });
}

/** Plans what became of an attempt to send; a row that is gone already is let be. */
export function planMark(plan: Plan, seq: number, outcome: Mark): void {
  plan.touched.outbox = true;
  if (outcome.kind === 'retry')
    return plan.write(putOff, { seq, due: outcome.at, tries: outcome.asked === true ? 0 : 1 });
  if (outcome.kind === 'waits') return plan.write(putOff, { seq, due: untilHeSpeaks, tries: 0 });
  const row = plan.reader.get(bySeq, { seq });
  if (row === undefined) return;
  plan.write(removeOutgoing, { seq });
  planDead(plan, row, outcome);
}

/** When the first head falls due, ms, of these channels or of all; `null` where nothing waits. */
export const nextDue = (
  reader: Reader,
  channels: readonly string[] | null = null,
): number | null =>
  channels?.length === 0
    ? null
    : (reader.get(headTimes(channels), { before: untilHeSpeaks })?.at ?? null);

/** Messages that wait for an address. */
export const countWaiting = (reader: Reader, address: string): number =>
  reader.get(countFor, { address })?.n ?? 0;
