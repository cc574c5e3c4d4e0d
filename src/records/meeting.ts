import type { RecordBase } from './base.ts';

/** What a meeting ruled about one thing it looked at. */
export type MeetingOutcome = 'approved' | 'deferred' | 'refused';

/** What a meeting looks at: a case, a batch, or a household's leaving or staying. */
export type MeetingSubject = {
  readonly kind: 'case' | 'batch' | 'household';
  readonly id: string;
  readonly outcome: MeetingOutcome | null;
  readonly reason?: string;
};

/** 集体研究: day, document number, who was there by name (they need no account), who was absent, the minutes scanned. */
export type Meeting = RecordBase & {
  readonly kind: 'meeting';
  readonly name: string;
  readonly state: 'planned' | 'held';
  readonly day: string;
  readonly document: string;
  readonly attendees: readonly string[];
  readonly absent: readonly string[];
  readonly subjects: readonly MeetingSubject[];
  /** The scan of the minutes, a stored paper. */
  readonly minutes?: string;
  readonly by: { readonly id: string; readonly name: string };
};

/** What is done to a meeting; held, its outcomes reach the cases, and nothing of it changes any more. */
export type MeetingDeed =
  | { readonly kind: 'open_meeting'; readonly name: string; readonly day: string }
  | {
      readonly kind: 'list_subjects';
      readonly subjects: readonly { readonly kind: MeetingSubject['kind']; readonly id: string }[];
    }
  | {
      readonly kind: 'hold_meeting';
      readonly day: string;
      readonly document: string;
      readonly attendees: readonly string[];
      readonly absent: readonly string[];
      readonly minutes?: string;
      readonly outcomes: readonly MeetingSubject[];
    }
  | { readonly kind: 'note'; readonly text: string };
