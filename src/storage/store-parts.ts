import type { Case } from '../cases/case.ts';
import { addressKey } from '../messages/address.ts';
import { caseNumbers } from './case-numbers.ts';
import { loadCase, loadCases } from './cases.ts';
import type { Committer, Terms } from './committer.ts';
import type { CrashStep } from './crash-steps.ts';
import { deadCount, deadRows } from './dead-letters.ts';
import { entriesIn } from './entries.ts';
import type { Health } from './health.ts';
import type { Macs } from './hmac.ts';
import { headsIn, isSeen, isWaitingEvent, nextRow, planReceived, waitingIn } from './inbox.ts';
import type { KeyRing } from './key-ring.ts';
import type { Lru } from './lru.ts';
import { countWaiting, type Mark, nextDue, planMark, planSent } from './outbox.ts';
import { dueRows, type Opened, rowsBehind } from './outbox-rows.ts';
import { headTime, isWaiting, planRelease } from './outbox-waits.ts';
import type { PaperFiles } from './paper-files.ts';
import type { Plan } from './plan.ts';
import { loadSession } from './sessions.ts';
import { planLost, planQuarantine } from './set-aside.ts';
import type { Connection } from './sqlite.ts';
import type { LoadedSession, Store, TurnWrites } from './store.ts';
import { planSweep } from './sweep.ts';
import { nextTimer, planFire } from './timers.ts';
import { planTurn } from './turn-writes.ts';
import { brokenHouse } from './verify.ts';

/** What every part of the store works with. */
export type Parts = {
  readonly connection: Connection;
  readonly ring: KeyRing;
  readonly committer: Committer;
  readonly macs: Macs;
  readonly files: PaperFiles;
  readonly sessions: Lru<LoadedSession>;
  readonly cases: Lru<Case>;
  readonly opened: Opened;
  readonly at: (step: CrashStep) => void;
  readonly health: Health;
  readonly now: () => number;
  /** Messages on their way that this process wrote. */
  readonly mine: Set<string>;
  /** Other processes may have the same database open. */
  readonly shared: boolean;
};

/** Versions and unique ids protect all that these read; done again they are found to be done. */
const together: Terms = { company: 'together', again: true };
/** What was sent must be marked before anybody sends it again. */
const marksTerms: Terms = { ...together, patience: 600_000 };
/** Done again they are found to be done, but others must not write meanwhile. */
const alone: Terms = { company: 'alone', again: true };

/** What in a turn is counted where it is written: nobody else may count meanwhile. */
const counts = ({ moves, appointments, tallies, unanswered }: TurnWrites): boolean =>
  Object.values(moves ?? {}).some((one) => one !== undefined) ||
  [appointments, tallies, unanswered].some((some) => (some?.length ?? 0) > 0);

/** What enters and waits. */
export function inboxPart(
  parts: Parts,
): Pick<Store, 'receive' | 'waiting' | 'heads' | 'waits' | 'next' | 'quarantine'> {
  const { committer, connection, ring, at, now } = parts;
  const handed = new Map<number, number>();
  const lost = (seq: number) => {
    void committer.submit((plan) => planLost(plan, { seq, at: now() }));
  };
  return {
    receive: async (event) => {
      at('receive:before');
      for (let tries = 0; tries < 5; tries += 1) {
        const stored = await committer.submit((plan) => planReceived(plan, event), together);
        // A conflict may be another one than that it is known: what is not there is stored again.
        if (stored === 'conflict' && !isSeen(connection, event.id)) continue;
        at('receive:committed');
        return stored === 'conflict' ? 'repeat' : 'stored';
      }
      throw new Error('Cannot store an event: its key keeps changing');
    },
    waiting: () => waitingIn(connection),
    heads: () => headsIn(connection),
    waits: (id) => isWaitingEvent(connection, id),
    next: (target) => {
      const row = nextRow(target, { reader: connection, ring, lost });
      if (row === null) return null;
      const attempts = handed.get(row.seq) ?? 0;
      if (handed.size > 10_000) handed.clear();
      handed.set(row.seq, attempts + 1);
      return { ...row, attempts };
    },
    quarantine: async (row, reason) => {
      at('quarantine:before');
      const aside = (plan: Plan) => planQuarantine(plan, row, { reason, at: now() });
      await committer.submit(aside, together);
      at('quarantine:committed');
    },
  };
}

type TurnPart = Pick<
  Store,
  | 'loadSession'
  | 'loadCase'
  | 'casesOf'
  | 'entries'
  | 'commit'
  | 'caseNumber'
  | 'onCommit'
  | 'verifyHistory'
  | 'sweep'
>;

/** What a turn reads and writes, and what is done to all of it. */
export function turnPart(parts: Parts): TurnPart {
  const { committer, connection, ring, sessions, cases, opened, macs, files, at, now } = parts;
  const { health, mine, shared } = parts;
  const loading = { reader: connection, ring };
  const forgetting = { macs, files, now };
  const planning = { ...forgetting, sessions, cases, opened, mine, shared };
  return {
    loadSession: (conversation) => loadSession(conversation, { ...loading, cache: sessions }),
    loadCase: (number) => loadCase(number, { ...loading, cache: cases }),
    casesOf: (conversation) => loadCases(conversation, { ...loading, cache: cases }),
    entries: () => entriesIn(connection),
    commit: async (writes) => {
      at('turn:before');
      const planned = (plan: Plan) => {
        planTurn(plan, writes, planning);
        return 'done' as const;
      };
      const done = await committer.submit(planned, counts(writes) ? alone : together);
      // What it was worked out on is another by now, and must not be met again.
      if (done === 'conflict') {
        for (const id of [writes.conversation?.id, writes.moves?.left?.id]) {
          if (id === undefined) continue;
          sessions.delete(id);
          ring.consents.delete(id);
        }
        for (const one of writes.cases) cases.delete(one.case.number);
      }
      at('turn:committed');
      return done;
    },
    caseNumber: caseNumbers(connection, at),
    onCommit: (listener) =>
      committer.onCommit((touched) =>
        listener({
          conversations: [...touched.conversations],
          cases: [...touched.cases],
          outbox: touched.outbox,
          inbox: [...touched.inbox.values()],
          forgotten: [...touched.forgotten],
          accounts: touched.accounts,
          hooks: touched.hooks,
          settings: touched.settings,
          foreign: touched.foreign,
          everything: touched.everything,
        }),
      ),
    verifyHistory: () => brokenHouse({ reader: connection, ring, macs }),
    sweep: async (until, days) => {
      if (health.doubted()) return;
      await committer.submit((plan) => {
        plan.settled(opened.clear);
        planSweep(plan, { now: until, days }, { ...forgetting, done: null, gone: sessions.delete });
      }, alone);
    },
  };
}

/** What goes out. */
export function outboxPart(parts: Parts): Store['outbox'] {
  const { committer, connection, ring, opened, at, now, mine } = parts;
  const lost = (seq: number) => {
    const reason = 'it cannot be opened';
    void committer.submit((plan) => planMark(plan, seq, { kind: 'dead', reason, at: now() }));
  };
  const marks: Marked[] = [];
  let marking: Promise<unknown> | null = null;
  // Whatever was sent meanwhile is marked together; what is planned again is the same.
  const markAll = (): Promise<unknown> => {
    let taken: readonly Marked[] | null = null;
    return committer.submit((plan) => {
      if (taken === null) {
        marking = null;
        taken = marks.splice(0);
      }
      const sent = taken.filter(({ outcome }) => outcome === 'sent').map(({ seq }) => seq);
      planSent(plan, sent, now());
      for (const { seq, outcome } of taken) if (outcome !== 'sent') planMark(plan, seq, outcome);
    }, marksTerms);
  };
  return {
    due: (now, limit, of) =>
      dueRows({ reader: connection, ring, opened, lost }, { now, limit, of }),
    nextAt: (channels) => nextDue(connection, channels),
    isMine: (id) => mine.has(id),
    anyMine: () => mine.size > 0,
    mark: async (seq, outcome, id) => {
      at('mark:before');
      marks.push({ seq, outcome: marked(outcome, now()) });
      marking ??= markAll();
      await marking;
      if (id !== undefined && outcome.kind !== 'retry') mine.delete(id);
      at('mark:committed');
    },
    dead: () => deadRows(connection, ring),
    deadCount: () => deadCount(connection),
    pendingFor: (to) => countWaiting(connection, to),
    behind: ({ to, seq }) =>
      rowsBehind({ reader: connection, ring, opened, lost }, addressKey(to), seq),
    waits: (to) => isWaiting(connection, to),
    headAt: (to) => headTime(connection, to),
    release: async (to) => {
      await committer.submit((plan) => planRelease(plan, to), together);
    },
  };
}

type Marked = { readonly seq: number; readonly outcome: 'sent' | Mark };

function marked(outcome: Parameters<Store['outbox']['mark']>[1], at: number): 'sent' | Mark {
  if (outcome.kind === 'sent') return 'sent';
  return outcome.kind === 'dead' ? { ...outcome, at } : outcome;
}

/** What falls due. */
export function timersPart({ committer, connection, at, health }: Parts): Store['timers'] {
  return {
    fire: async (now) => {
      at('fire:before');
      const held = health.doubted();
      const targets = await committer.submit((plan) => planFire(plan, now, held), alone);
      at('fire:committed');
      return targets === 'conflict' ? [] : targets;
    },
    nextAt: () => nextTimer(connection, health.doubted()),
  };
}
