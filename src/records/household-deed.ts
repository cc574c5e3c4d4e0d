import type { Answer, Answers } from '../messages/answer.ts';
import type { Authorisation, Visit } from '../messages/office.ts';
import type { FileLevel, FileType, HardshipCategory, Household, YearLine } from './household.ts';

/** What is done to a household file. */
export type HouseholdDeed =
  | {
      readonly kind: 'open_household';
      readonly type: FileType;
      readonly level: FileLevel;
      readonly facts: Answers;
      readonly unit?: string;
      readonly case?: string;
      readonly from: Household['from'];
      readonly fileNo?: string;
      /** Of an old register: it stands on file already. */
      readonly filedOn?: string;
      readonly year?: YearLine;
    }
  | { readonly kind: 'hang_case'; readonly case: string; readonly facts: Answers }
  | { readonly kind: 'correct_fact'; readonly question: string; readonly answer: Answer }
  | { readonly kind: 'name_responsible'; readonly name: string; readonly id?: string }
  | {
      readonly kind: 'number_file';
      readonly fileNo: string;
      readonly level: FileLevel;
      readonly type: FileType;
    }
  /** A category set by people, or a yearly review: a line beside the others, with the figures of this day. */
  | {
      readonly kind: 'add_year';
      readonly why: 'filing' | 'review' | 'change';
      readonly category: HardshipCategory | null;
      readonly note?: string;
    }
  | { readonly kind: 'visit'; readonly visit: Visit }
  | { readonly kind: 'authorise'; readonly authorisation: Authorisation }
  /** 在档; only with a category, and not while somebody of it stands in another file. */
  | { readonly kind: 'put_on_file'; readonly day: string; readonly override?: string }
  | { readonly kind: 'settle_double'; readonly household: string; readonly reason: string }
  | {
      readonly kind: 'propose_leaving';
      readonly day: string;
      readonly reason: string;
      readonly ownWish: boolean;
    }
  | { readonly kind: 'leaving_ruled'; readonly meeting: string; readonly approved: boolean }
  | {
      readonly kind: 'leaving_published';
      readonly notice: string;
      readonly to: string;
      readonly open: number;
    }
  | { readonly kind: 'tell_leaving'; readonly day: string; readonly how: string }
  | { readonly kind: 'leave_file'; readonly day: string; readonly override?: string }
  | { readonly kind: 'come_back'; readonly day: string; readonly reason: string }
  | { readonly kind: 'close_file'; readonly day: string; readonly reason: string }
  | { readonly kind: 'show'; readonly what: string }
  | { readonly kind: 'export'; readonly what: string; readonly why: string }
  | { readonly kind: 'note'; readonly text: string };
