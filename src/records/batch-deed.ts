import type { MeetingMark, NoticeMark, ShownAs } from '../messages/office.ts';
import type { AmountRule, BatchState } from './batch.ts';
import type { Line, Payee, Receipt } from './line.ts';

/** A row of a list, read and without faults. */
export type ListRow = {
  /** Its row in the sheet, from 1. */
  readonly row: number;
  readonly payee: Payee;
  readonly category?: Line['category'];
  readonly cause?: string;
  /** Integer cents where the list names an amount. */
  readonly cents?: number;
  readonly size?: number;
  /** Of an old register: the day it was paid, `YYYY-MM-DD`. */
  readonly paidOn?: string;
  /** The number of the household's file, where the list names one. */
  readonly fileNo?: string;
};

/** What is done to a batch and its lines. */
export type BatchDeed =
  | {
      readonly kind: 'open_batch';
      readonly name: string;
      readonly service: string;
      readonly year: number;
      readonly form: 'cash' | 'goods';
      readonly goods?: string;
      readonly source: string;
      readonly rule: AmountRule;
      /** Aids of an old register, paid before this house. */
      readonly old?: true;
    }
  /** A list of a union or an old register; `digest` of its file. Rows of people without a file get one (`proposed`). */
  | {
      readonly kind: 'take_list';
      readonly digest: string;
      readonly unit: string;
      readonly opinion?: string;
      readonly papers?: readonly string[];
      readonly rows: readonly ListRow[];
    }
  | { readonly kind: 'add_cases'; readonly cases: readonly string[] }
  | { readonly kind: 'add_households'; readonly households: readonly string[] }
  | {
      readonly kind: 'set_amount';
      readonly lines: readonly string[];
      readonly cents: number;
      readonly reason: string;
    }
  | { readonly kind: 'set_rule'; readonly rule: AmountRule }
  | { readonly kind: 'set_source'; readonly lines: readonly string[]; readonly source: string }
  | {
      readonly kind: 'set_account';
      readonly line: string;
      readonly account: NonNullable<Payee['account']>;
    }
  | { readonly kind: 'hold'; readonly lines: readonly string[]; readonly reason: string }
  | { readonly kind: 'free'; readonly lines: readonly string[]; readonly reason: string }
  | { readonly kind: 'drop'; readonly lines: readonly string[]; readonly reason: string }
  /** Ruling of the manager on a refusal of the notice: how the line is shown. */
  | {
      readonly kind: 'show_as';
      readonly line: string;
      readonly shown: ShownAs;
      readonly reason: string;
    }
  | { readonly kind: 'ask_preview'; readonly lines: readonly string[] }
  | {
      readonly kind: 'answer_preview';
      readonly line: string;
      readonly answer: 'fine' | 'refused';
      readonly words?: string;
    }
  | {
      readonly kind: 'advance_batch';
      readonly to: BatchState;
      readonly reason?: string;
      /** The manager lets it pass against the rules, for this reason. */
      readonly override?: string;
    }
  /** The lines are in the file for the bank, or given out for signing. */
  | { readonly kind: 'send'; readonly lines: readonly string[]; readonly day: string }
  | {
      readonly kind: 'report';
      readonly results: readonly {
        readonly line: string;
        readonly ok: boolean;
        readonly reason?: string;
      }[];
      readonly day: string;
    }
  | { readonly kind: 'receive'; readonly lines: readonly string[]; readonly receipt: Receipt }
  | { readonly kind: 'give_back'; readonly lines: readonly string[]; readonly reason: string }
  | { readonly kind: 'meeting_ruled'; readonly mark: MeetingMark }
  | { readonly kind: 'notice_stands'; readonly mark: NoticeMark }
  /** Staff looked who fits and is not on the list. */
  | { readonly kind: 'look_missed'; readonly found: number; readonly taken: number }
  /** Invitations to the ceremony, apart from the aid. */
  | {
      readonly kind: 'invite';
      readonly lines: readonly string[];
      readonly answer: NonNullable<Line['invited']>;
    }
  | { readonly kind: 'export'; readonly what: string; readonly why: string }
  | { readonly kind: 'note'; readonly text: string };
