import type { Macs } from './hmac.ts';
import type { Lru } from './lru.ts';
import { planMovePapers } from './papers.ts';
import { Conflict, type Plan } from './plan.ts';
import { planSession } from './sessions.ts';
import { countGuesses, insertGuess } from './sign-in.ts';
import type { Reader } from './sqlite.ts';
import { statement } from './statement.ts';
import type { LoadedSession, MoveStore, MoveWrites, Tried } from './store.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Row = { conversation: string; mac: string; until: number; cases: string; drafts: string };
const putCode = statement<Row>()((db, hole) =>
  db
    .insertInto('move_codes')
    .values({
      conversation: hole.conversation,
      mac: hole.mac,
      until: hole.until,
      cases: hole.cases,
      drafts: hole.drafts,
    })
    .onConflict((on) =>
      on.column('conversation').doUpdateSet({
        mac: hole.mac,
        until: hole.until,
        cases: hole.cases,
        drafts: hole.drafts,
      }),
    ),
);
const byMac = statement<{ mac: string }>()((db, hole) =>
  db.selectFrom('move_codes').selectAll().where('mac', '=', hole.mac),
);
const takeCode = statement<{ mac: string; now: number }>()((db, hole) =>
  db.deleteFrom('move_codes').where('mac', '=', hole.mac).where('until', '>', hole.now),
);
const dropCode = statement<{ conversation: string }>()((db, hole) =>
  db.deleteFrom('move_codes').where('conversation', '=', hole.conversation),
);

const listed = (ids: string): readonly string[] => (ids === '' ? [] : ids.split(' '));

const digestOf = (macs: Macs, code: string): string =>
  macs.of('guess', 'move', code).toString('base64url');

const triesOf = (macs: Macs, what: Tried, chat: string) =>
  [
    { of: 'chat', mac: macs.of('guess', 'try', what, chat).toString('base64url'), window: DAY },
    { of: 'all', mac: macs.of('guess', 'try', what).toString('base64url'), window: HOUR },
  ] as const;

/** Codes and tries as they are committed. */
export function moves({ reader, macs }: { reader: Reader; macs: Macs }): MoveStore {
  return {
    look: (code, now) => {
      const row = reader.get(byMac, { mac: digestOf(macs, code) });
      if (row === undefined || row.until <= now) return null;
      const { conversation, cases, drafts } = row;
      return { conversation, cases: listed(cases), drafts: listed(drafts) };
    },
    tries: (what, chat, now) => {
      const [own, all] = triesOf(macs, what, chat).map(
        ({ mac, window }) => reader.get(countGuesses, { mac, from: now - window })?.n ?? 0,
      );
      return { chat: own ?? 0, all: all ?? 0 };
    },
  };
}

type Parts = { readonly macs: Macs; readonly sessions: Lru<LoadedSession> };

/** Plans what a turn changes of codes and tries, and that drafts leave a chat with their papers. */
export function planMoves(plan: Plan, writes: MoveWrites, { macs, sessions }: Parts): void {
  const { put, take, tried, left } = writes;
  if (tried !== undefined) planTry(plan, tried, macs);
  if (take !== undefined)
    plan.write(takeCode, { mac: digestOf(macs, take.code), now: take.now }, 1);
  if (put !== undefined)
    plan.write(putCode, {
      conversation: put.conversation,
      mac: digestOf(macs, put.code),
      until: put.until,
      cases: put.cases.join(' '),
      drafts: put.drafts.join(' '),
    });
  if (left === undefined) return;
  const { id, version, before, session } = left;
  // The drafts that leave are not destroyed: their rows go to the other chat in this commit.
  const kept = { ...before, drafts: before.drafts.filter((one) => !left.drafts.includes(one.id)) };
  planSession(plan, { id, version, before: kept, session, transcript: [] }, false);
  plan.settled(() => sessions.set(id, { session, version: version + 1 }));
  for (const draft of left.drafts) planMovePapers(plan, draft, left.to);
}

// Counted again where it is written: chats that try at the same moment share what is left.
function planTry(plan: Plan, tried: NonNullable<MoveWrites['tried']>, macs: Macs): void {
  for (const { of, mac, window } of triesOf(macs, tried.what, tried.chat)) {
    const before = plan.reader.get(countGuesses, { mac, from: tried.at - window })?.n ?? 0;
    if (before >= tried.most[of]) throw new Conflict();
    plan.write(insertGuess, { mac, at: tried.at });
  }
}

/** Plans that the code of a conversation is over. */
export const planCodeGone = (plan: Plan, conversation: string): void =>
  plan.write(dropCode, { conversation });
