import type { Case } from '../../src/cases/case.ts';
import { newSession } from '../../src/dialogue/session.ts';
import type { Appointment } from '../../src/messages/appointment.ts';
import { allDuties } from '../../src/storage/duties.ts';
import type {
  InboxEvent,
  InboxRow,
  LoadedSession,
  OutboxRow,
  Store,
  Target,
  TranscriptLine,
  TurnWrites,
} from '../../src/storage/store.ts';

/** The parts of a store that the turns use, in memory. */
export type MemoryStore = Store & { readonly quarantined: () => number };

type Kept = {
  readonly seen: Set<string>;
  readonly inbox: Map<string, InboxRow[]>;
  readonly sessions: Map<string, LoadedSession>;
  readonly cases: Map<string, Case>;
  readonly transcripts: Map<string, TranscriptLine[]>;
  readonly outbox: OutboxRow[];
  readonly visits: Map<string, Appointment>;
  readonly timers: Map<string, { at: number; event: InboxEvent }>;
  seq: number;
  numbers: number;
  quarantined: number;
};

const keyOf = (target: Target): string => `${target.kind}:${target.id}`;

/** A store that keeps every promise the turns build on but lasting; `repeats` takes every event as new, to show that the tests see it. */
export function memoryStore({ repeats = false } = {}): MemoryStore {
  const kept: Kept = {
    seen: new Set(),
    inbox: new Map(),
    sessions: new Map(),
    cases: new Map(),
    transcripts: new Map(),
    outbox: [],
    visits: new Map(),
    timers: new Map(),
    seq: 0,
    numbers: 0,
    quarantined: 0,
  };
  const put = (event: InboxEvent): 'stored' | 'repeat' => {
    if (kept.seen.has(event.id) && !repeats) return 'repeat';
    kept.seen.add(event.id);
    kept.seq += 1;
    const rows = kept.inbox.get(keyOf(event.target)) ?? [];
    kept.inbox.set(keyOf(event.target), [...rows, { ...event, seq: kept.seq, attempts: 0 }]);
    return 'stored';
  };
  const take = (seq: number): void => {
    for (const [key, rows] of kept.inbox)
      kept.inbox.set(
        key,
        rows.filter((row) => row.seq !== seq),
      );
  };
  const listeners = new Set<Parameters<Store['onCommit']>[0]>();
  const tell = (inbox: readonly Target[]): void => {
    for (const listener of listeners)
      listener({
        conversations: [],
        cases: [],
        forgotten: [],
        outbox: true,
        inbox,
        accounts: false,
        hooks: false,
        settings: false,
        foreign: false,
        everything: false,
      });
  };
  const parts = {
    duties: allDuties,
    receive: async (event: InboxEvent) => {
      const stored = put(event);
      if (stored === 'stored') tell([event.target]);
      return stored;
    },
    next: (target: Target) => kept.inbox.get(keyOf(target))?.[0] ?? null,
    waiting: () => [],
    loadSession: (id: string) => kept.sessions.get(id) ?? { session: newSession, version: 0 },
    loadCase: (number: string) => kept.cases.get(number) ?? null,
    entries: () => [],
    casesOf: (id: string) => [...kept.cases.values()].filter((one) => one.conversation === id),
    caseNumber: () => `BF26-${String(++kept.numbers).padStart(6, '0')}`,
    quarantine: async (row: InboxRow) => {
      take(row.seq);
      kept.quarantined += 1;
    },
    commit: async (writes: TurnWrites) => {
      // A commit takes a while: what else is ready runs between.
      await new Promise((resolve) => setImmediate(resolve));
      const { event } = writes;
      if (!current(kept, writes) || (event !== undefined && kept.seen.has(event.id) && !repeats))
        return 'conflict' as const;
      if (event !== undefined) kept.seen.add(event.id);
      write(kept, writes, { put, take });
      tell(writes.inbox.map((event) => event.target));
      return 'done' as const;
    },
    onCommit: (listener: Parameters<Store['onCommit']>[0]) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    timers: { fire: async () => [], nextAt: () => null },
    outbox: {
      due: () => {
        const heads = new Map(kept.outbox.toReversed().map((row) => [row.to.chat, row]));
        return [...heads.values()];
      },
      nextAt: () => null,
      mark: async (seq: number) => {
        const at = kept.outbox.findIndex((row) => row.seq === seq);
        kept.outbox.splice(at, 1);
      },
    },
    desk: { transcript: (id: string) => kept.transcripts.get(id) ?? [] },
    staff: { list: () => [], byId: () => null },
    appointments: {
      of: (id: string) => [...kept.visits.values()].filter((one) => one.conversation === id),
      taken: () => new Map<string, number>(),
    },
    moves: { look: () => null, tries: () => ({ chat: 0, all: 0 }) },
    quarantined: () => kept.quarantined,
  };
  return parts as unknown as MemoryStore;
}

const current = (kept: Kept, { conversation, cases }: TurnWrites): boolean =>
  (conversation === undefined ||
    (kept.sessions.get(conversation.id)?.version ?? 0) === conversation.version) &&
  cases.every((one) => (kept.cases.get(one.case.number)?.version ?? 0) === one.version);

function write(
  kept: Kept,
  { row, conversation, cases, outbox, inbox, forget, appointments = [] }: TurnWrites,
  { put, take }: { put: (event: InboxEvent) => unknown; take: (seq: number) => void },
): void {
  if (row !== null) take(row);
  for (const one of cases) kept.cases.set(one.case.number, one.case);
  for (const event of inbox) put(event);
  for (const { appointment } of appointments) kept.visits.set(appointment.id, appointment);
  for (const out of outbox) kept.outbox.push({ ...out, seq: ++kept.seq, attempts: 0 });
  if (conversation === undefined) return;
  const { id, version, session, transcript } = conversation;
  kept.sessions.set(id, { session, version: version + 1 });
  const all = forget.some((one) => one.what === 'conversation');
  const before = all ? [] : (kept.transcripts.get(id) ?? []);
  kept.transcripts.set(id, [...before, ...transcript]);
}
