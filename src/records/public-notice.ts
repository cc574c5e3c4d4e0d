import type { ShownLine } from '../messages/office.ts';
import type { RecordBase } from './base.ts';

/** What a public notice shows of one household: never an ID number, a cause or a child (domain.md section 10). */
export type NoticeLine = ShownLine & {
  /** The case, batch line or household it is about. */
  readonly of: { readonly kind: 'case' | 'line' | 'household'; readonly id: string };
};

/** An objection, by whoever made it, and its answer in writing. */
export type Objection = {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly contact?: string;
  readonly about: string;
  readonly text: string;
  readonly answer?: {
    readonly at: number;
    readonly by: string;
    readonly upheld: boolean;
    readonly text: string;
  };
};

/** 公示: of a unit or of the county; open between two days, withdrawn by itself. */
export type PublicNotice = RecordBase & {
  readonly kind: 'notice';
  readonly name: string;
  readonly level: 'unit' | 'county';
  readonly unit?: string;
  readonly state: 'draft' | 'released' | 'withdrawn';
  /** The part of its address that nobody guesses. */
  readonly token: string;
  readonly batch?: string;
  readonly lines: readonly NoticeLine[];
  /** `YYYY-MM-DD`; the last day is counted in working days of the calendar. */
  readonly from: string | null;
  readonly to: string | null;
  readonly provisional: boolean;
  readonly contact: string;
  readonly objections: readonly Objection[];
  readonly reason?: string;
};

/** What is done to a public notice. */
export type NoticeDeed =
  | {
      readonly kind: 'open_notice';
      readonly name: string;
      readonly level: PublicNotice['level'];
      readonly unit?: string;
      readonly batch?: string;
      readonly lines: readonly NoticeLine[];
      readonly contact: string;
      readonly token: string;
    }
  | { readonly kind: 'release_notice'; readonly from: string }
  | {
      readonly kind: 'object';
      readonly about: string;
      readonly by: string;
      readonly contact?: string;
      readonly text: string;
    }
  | {
      readonly kind: 'answer_objection';
      readonly objection: string;
      readonly upheld: boolean;
      readonly text: string;
    }
  | { readonly kind: 'withdraw_notice'; readonly reason: string };
