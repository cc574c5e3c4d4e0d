import type { Committer } from './committer.ts';
import { type Connection, inTransaction } from './sqlite.ts';
import { type NoValues, one, statement } from './statement.ts';

const day = 86_400_000;

/** An office that starts every morning confirms its clock by the next start. */
const later = 20 * 3_600_000;

/** How often it is written down what time it was. */
const keepMs = 10 * 60_000;

/** A clock that jumped: when that was seen, by the clock itself, and what time it was before. */
export type ClockDoubt = { readonly at: number; readonly from: number };

/** What is remembered of the clock over a stop. */
export type ClockState = { readonly seen: number; readonly doubt?: ClockDoubt };

/** Watches the machine's clock: while it is doubted nothing may be destroyed because its time has come. */
export type ClockGuard = {
  /** Looks whether it jumped; what is doubted, or `null`. */
  readonly look: () => ClockDoubt | null;
  /** A person says that the clock is right. */
  readonly confirm: () => Promise<void>;
};

const clockRow = statement<NoValues>()((db) =>
  db.selectFrom('meta').select('value').where('name', '=', 'clock'),
);
const newestEvent = statement<NoValues>()((db) =>
  db.selectFrom('inbox').select('at').orderBy('seq', 'desc').limit(one),
);
const putClock = statement<{ value: string }>()((db, hole) =>
  db
    .insertInto('meta')
    .values({ name: 'clock', value: hole.value })
    .onConflict((on) => on.column('name').doUpdateSet({ value: hole.value })),
);

/** What a start makes of the clock: a doubt where it stands over a day from when it was last seen; an old doubt ends a day later, or where the clock is back. */
export function clockAtStart(before: ClockState | null, now: number): ClockState {
  if (before === null) return { seen: now };
  const { seen, doubt } = before;
  const jumped = Math.abs(now - seen) > day;
  if (doubt === undefined)
    return jumped ? { seen: now, doubt: { at: now, from: seen } } : { seen: now };
  if (Math.abs(now - doubt.from) <= day) return { seen: now };
  if (jumped) return { seen: now, doubt: { at: now, from: doubt.from } };
  return now - doubt.at >= later ? { seen: now } : { seen: now, doubt };
}

type Parts = {
  readonly connection: Connection;
  readonly committer: Committer;
  /** The machine's clock, which may be set. */
  readonly now: () => number;
  /** Time that only goes on, ms; without it the clock is moved by hand and never doubted. */
  readonly steady: (() => number) | undefined;
};

function stateIn(connection: Connection): ClockState | null {
  const row = connection.get(clockRow, {});
  if (row !== undefined) return JSON.parse(row.value) as ClockState;
  const newest = connection.get(newestEvent, {});
  return newest === undefined ? null : { seen: newest.at };
}

/** Watches the clock from this start on. */
export function clockGuard({ connection, committer, now, steady }: Parts): ClockGuard {
  let state: ClockState = { seen: now() };
  const keep = async (): Promise<void> => {
    const value = JSON.stringify(state);
    await committer.submit((plan) => plan.write(putClock, { value }));
  };
  const confirm = (): Promise<void> => {
    state = { seen: now() };
    return keep();
  };
  if (steady === undefined) return { look: () => null, confirm };
  state = clockAtStart(stateIn(connection), now());
  inTransaction(connection, () => connection.run(putClock, { value: JSON.stringify(state) }));
  let base = { wall: now(), steady: steady() };
  let kept = base.steady;
  const look = (): ClockDoubt | null => {
    const wall = now();
    const gone = steady() - base.steady;
    const should = base.wall + gone;
    const jumped = Math.abs(wall - should) > day;
    if (jumped) {
      state = { seen: wall, doubt: { at: wall, from: state.doubt?.from ?? should } };
      base = { wall, steady: steady() };
    } else state = { ...state, seen: wall };
    if (jumped || steady() - kept > keepMs) {
      kept = steady();
      keep().catch(() => undefined);
    }
    return state.doubt ?? null;
  };
  return { look, confirm };
}
