import type { Case } from '../cases/case.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { RecordActor, RecordDeed, RecordKind } from '../records/record.ts';

/** What became of staff's act on a case. */
export type ActOutcome =
  | { readonly ok: true; readonly case: Case }
  /** Refused by the rules of the case, with the reason for staff. */
  | { readonly ok: false; readonly why: Phrase };

/** How an act on a record went: the record's id, which an act that opens one makes, or why nothing changed. */
export type RecordOutcome =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly why: Phrase };

/** An act of staff on a record: `id` is `null` for one that opens a record. */
export type RecordWish = {
  readonly kind: RecordKind;
  readonly id: string | null;
  readonly actId: string;
  readonly by: RecordActor;
  readonly deed: RecordDeed;
};
