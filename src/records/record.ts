import type { CaseDeed } from '../messages/case-act.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Batch } from './batch.ts';
import type { BatchDeed } from './batch-deed.ts';
import type { ExportDeed, ExportLog } from './export-log.ts';
import type { Household } from './household.ts';
import type { HouseholdDeed } from './household-deed.ts';
import type { Line } from './line.ts';
import type { Meeting, MeetingDeed } from './meeting.ts';
import type { PolicyDeed, PolicyRecord } from './policy.ts';
import type { NoticeDeed, PublicNotice } from './public-notice.ts';
import type { Source, SourceDeed } from './source.ts';

/** What an office keeps beside its cases: household files, sources of money, batches, meetings and public notices. */
export type OfficeRecord =
  | Household
  | Source
  | Batch
  | Meeting
  | PublicNotice
  | ExportLog
  | PolicyRecord;

/** The kinds of record there are. */
export type RecordKind = OfficeRecord['kind'];

/** The record of one kind. */
export type RecordOf<K extends RecordKind> = Extract<OfficeRecord, { readonly kind: K }>;

/** What is done to a record of one kind. */
export type DeedsOf = {
  readonly household: HouseholdDeed;
  readonly source: SourceDeed;
  readonly batch: BatchDeed;
  readonly meeting: MeetingDeed;
  readonly notice: NoticeDeed;
  readonly exports: ExportDeed;
  readonly policy: PolicyDeed;
};

/** Any deed on any record. */
export type RecordDeed = DeedsOf[RecordKind];

/** Who acts on a record: a member of staff, the house itself for one who acted on another record, or a program by its token, which only looks. */
export type RecordActor = {
  readonly id: string;
  readonly name: string;
  readonly program?: true;
};

/** One act on a record; the same id again changes nothing. */
export type RecordAct<D extends RecordDeed = RecordDeed> = {
  readonly id: string;
  readonly by: RecordActor;
  /** ms since the epoch. */
  readonly at: number;
  readonly deed: D;
};

/** One line of a record's append-only history. */
export type RecordEntry = { readonly act: RecordAct; readonly state: string };

/** A record as one act leaves it, with what its history gains. */
export type RecordChange = {
  readonly record: OfficeRecord;
  /** The version it was loaded with; 0 for a new one. */
  readonly from: number;
  readonly history: readonly RecordEntry[];
};

/** What becomes of an act: all of it is written in one commit, or nothing. */
export type Outcome = {
  readonly changes: readonly RecordChange[];
  /** Lines of batches, new or changed. */
  readonly lines: readonly Line[];
  /** What cases hear of it, in the name of who acted. */
  readonly cases: readonly { readonly case: string; readonly deed: CaseDeed }[];
};

/** An act's outcome, or why nothing changed. */
export type Ruling = { readonly done: Outcome } | { readonly refused: Phrase };
