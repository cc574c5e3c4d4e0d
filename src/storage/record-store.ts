import type { Case } from '../cases/case.ts';
import type { Line } from '../records/line.ts';
import type {
  OfficeRecord,
  Outcome,
  RecordActor,
  RecordEntry,
  RecordKind,
  RecordOf,
} from '../records/record.ts';
import type { RecordWorld } from '../records/world.ts';
import { loadCase } from './cases.ts';
import type { Committer } from './committer.ts';
import type { CrashStep } from './crash-steps.ts';
import { readChain } from './history.ts';
import type { Macs } from './hmac.ts';
import { isSeen, planEvent, planTaken } from './inbox.ts';
import type { KeyRing } from './key-ring.ts';
import { filesFoundBy } from './lookup.ts';
import type { Lru } from './lru.ts';
import { planAdopt } from './papers.ts';
import {
  householdsBy,
  loadAids,
  loadLines,
  loadRecord,
  loadRecords,
  planOutcome,
  type RecordParts,
  recordNumbers,
  sumsOf,
} from './records.ts';
import type { Reader } from './sqlite.ts';

/** What a ruling reads of what is committed, all of one moment. */
export type RecordReads = Pick<
  RecordWorld,
  'record' | 'case' | 'sources' | 'householdsOf' | 'linesOf' | 'aidsOf' | 'fresh'
>;

/** An act on a record as it is committed. */
export type RecordEvent = {
  readonly id: string;
  readonly at: number;
  readonly by: RecordActor;
  /** Stored papers that belong to the record from now on. */
  readonly papers?: readonly string[];
};

/** Household files, sources, batches, meetings and notices. */
export type RecordStore = {
  /** Rules on what is committed at this moment and writes all that comes of it in one commit, once for an event's id; `repeat` where it was ruled on before. A ruling of `null` writes nothing. */
  readonly commit: <T>(
    event: RecordEvent,
    rule: (reads: RecordReads) => { readonly outcome: Outcome | null; readonly value: T },
  ) => Promise<T | 'repeat'>;
  readonly load: <K extends RecordKind>(kind: K, id: string) => RecordOf<K> | null;
  readonly list: <K extends RecordKind>(kind: K) => readonly RecordOf<K>[];
  readonly linesOf: (batch: string) => readonly Line[];
  readonly aidsOf: (household: string) => readonly Line[];
  readonly history: (id: string) => readonly (RecordEntry & { readonly seq: number })[];
  /** Ids of household files by an exact ID number or full name. */
  readonly find: (kind: 'id_number' | 'name', value: string) => readonly string[];
  /** Cents of a source's lines by their state. */
  readonly sums: (source: string) => { readonly [state: string]: number };
};

type Parts = {
  readonly committer: Committer;
  readonly ring: KeyRing;
  readonly macs: Macs;
  readonly reader: Reader;
  readonly cases: Lru<Case>;
  readonly records: Lru<OfficeRecord>;
  readonly at: (step: CrashStep) => void;
};

/** The records of a database; `reader` is the connection that pages read through. */
export function recordStore({
  committer,
  ring,
  macs,
  reader,
  cases,
  records,
  at,
}: Parts): RecordStore {
  const reading: RecordParts = { reader, ring, macs, cache: records };
  return {
    commit: async (event, rule) => {
      at('record:before');
      const ruled = await committer.submit((plan) => {
        if (isSeen(plan.reader, event.id)) return 'repeat' as const;
        const parts: RecordParts = { reader: plan.reader, ring, macs, cache: records };
        const { outcome, value } = rule({
          record: (kind, id) => loadRecord(kind, id, parts),
          case: (number) => loadCase(number, { reader: plan.reader, ring, cache: cases }),
          sources: () => loadRecords('source', parts),
          householdsOf: (idNumber) => householdsBy(idNumber, parts),
          linesOf: (batch) => loadLines(batch, parts),
          aidsOf: (household) => loadAids(household, parts),
          fresh: recordNumbers(plan, event.at),
        });
        if (outcome === null) return value;
        planTaken(plan, event);
        planOutcome(plan, outcome, parts);
        const owner = { kind: 'record', id: outcome.changes[0]?.record.id ?? '' } as const;
        for (const paper of event.papers ?? []) planAdopt(plan, paper, owner);
        for (const [index, one] of outcome.cases.entries()) {
          const id = `${event.id}:${index}`;
          const act = {
            id,
            by: { role: 'house', ...event.by },
            at: event.at,
            deed: one.deed,
          } as const;
          const target = { kind: 'case', id: one.case } as const;
          planEvent(plan, { id, target, at: event.at, payload: { kind: 'case_act', act } });
        }
        return value;
      });
      at('record:committed');
      if (ruled === 'conflict') throw new Error('Cannot commit record act: the record changed');
      return ruled;
    },
    load: (kind, id) => loadRecord(kind, id, reading),
    list: (kind) => loadRecords(kind, reading),
    linesOf: (batch) => loadLines(batch, reading),
    aidsOf: (household) => loadAids(household, reading),
    history: (id) => readChain(reader, ring, id) as ReturnType<RecordStore['history']>,
    find: (kind, value) => filesFoundBy({ reader, macs }, kind, value),
    sums: (source) => sumsOf(reader, source),
  };
}
