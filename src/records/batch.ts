import type { Hands, MeetingMark, NoticeMark, Override } from '../messages/office.ts';
import type { RecordBase } from './base.ts';

/** Where a batch stands: gathered, put to the meeting, approved, published, being paid, closed; `old`: aids of a register before this house. */
export type BatchState =
  | 'draft'
  | 'proposed'
  | 'approved'
  | 'notice'
  | 'paying'
  | 'closed'
  | 'dropped'
  | 'old';

/** How much a line gets: one amount a category, or by hand (`null`). Integer cents. */
export type AmountRule = {
  readonly deep: number | null;
  readonly relative: number | null;
  readonly accident: number | null;
  /** For who has no category. */
  readonly other: number | null;
};

/** A list that a union handed in: its digest keeps it from being taken twice. */
export type TakenList = {
  readonly digest: string;
  readonly unit: string;
  readonly rows: number;
  readonly at: number;
  readonly by: string;
  /** The unit's opinion in words, and its minutes and seal as stored papers. */
  readonly opinion?: string;
  readonly papers: readonly string[];
};

/** Who came in or went out, when and why: for the auditor. */
export type Passage = {
  readonly at: number;
  readonly by: string;
  readonly how: 'in' | 'out' | 'held' | 'freed' | 'twice';
  readonly line: string;
  readonly name: string;
  readonly reason?: string;
};

/** A batch: 春节送温暖 2027. Its lines are rows of their own. */
export type Batch = RecordBase & {
  readonly kind: 'batch';
  readonly name: string;
  readonly service: string;
  readonly year: number;
  readonly state: BatchState;
  readonly form: 'cash' | 'goods';
  readonly goods?: string;
  /** The source a new line is on. */
  readonly source: string;
  readonly rule: AmountRule;
  readonly lists: readonly TakenList[];
  readonly passages: readonly Passage[];
  /** Who proposed, approved, paid. */
  readonly hands: Hands;
  readonly meeting?: MeetingMark;
  /** Who fits and is not on the list was looked at: how many were found, and how many taken in. */
  readonly looked?: {
    readonly at: number;
    readonly by: string;
    readonly found: number;
    readonly taken: number;
  };
  /** Notices of its list, by id. */
  readonly notices: readonly NoticeMark[];
  readonly overrides: readonly Override[];
  readonly reason?: string;
  readonly next: number;
};
