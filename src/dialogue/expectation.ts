import type { Language } from '../messages/phrase.ts';
import type { Option } from '../messages/reply.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';

/** What a yes or a no would settle: each has words of its own beside those said everywhere. */
export type Occasion =
  | 'submit'
  | 'consent'
  | 'delete'
  | 'cancel'
  | 'withdraw'
  | 'move'
  | 'look_again'
  | 'fact'
  | 'safe'
  | 'needs'
  | 'known'
  /** Whether his line of the public notice may stand so. */
  | 'preview'
  /** Whether his case may go on to a department. */
  | 'slip';

/** What the conversation waits for, so that words can be understood in its light. Derived, never stored. */
export type Expectation = {
  readonly kind:
    | 'idle'
    | 'question'
    | 'settle'
    | 'review'
    | 'consent'
    | 'needs'
    | 'choice'
    | 'person'
    /** After danger: he is listened to. */
    | 'safe';
  /** The open question, for `question` and for a `settle` about one. */
  readonly question: Question | null;
  readonly service: string | null;
  /** What is asked is only by the way: whatever else is said is heard as if nothing were asked. */
  readonly byTheWay?: true;
  /** What a plain yes or no would settle now; absent where neither is an answer, or where a field reads it. */
  readonly occasion?: Occasion;
  /** The one value that is put to the worker now. */
  readonly put?: Value;
  /** What the applicant is to the speaker (`mother`, `other`, `self`); absent where that is not known. */
  readonly relation?: string;
  /** The words in which the speaker named the applicant, as 给我婆婆办. */
  readonly relationWords?: string;
  /** Services among which words may choose: those of the draft in work, or those asked about. */
  readonly among?: readonly string[];
  /** A case of his may be reviewed. */
  readonly reviews?: true;
  /** In the order of their digits. */
  readonly options: readonly Option[];
  /** The turn in which it was put. */
  readonly asked: number;
  /** Questions whose answers are welcome at any time: those of every open service. */
  readonly welcome: readonly Question[];
  /** Questions of every service: what is told together with a new need answers these. */
  readonly every: readonly Question[];
  /** What stands in the draft, or in the newest case where there is none, by question id. */
  readonly standing?: { readonly [question: string]: Value };
  /** Ids of what stands, the answer given last first. */
  readonly recent?: readonly string[];
  /** Ids of what stands in the order of the review, so that "line 3" is known when the review is not on the screen. */
  readonly numbered?: readonly string[];
  /** Lines of the review in their order, by question id, so that "3" names one. */
  readonly lines: readonly string[];
  /** Lines of a list that staff sent: what each asks for. */
  readonly list?: readonly {
    readonly number: number;
    readonly question?: Question;
    readonly paper?: string;
  }[];
  /** Digits are an answer here, so that options are said in words. */
  readonly inWords?: true;
  /** Photos and papers: the checklist of the place they would go to, how many photos wait for their name, and whether staff wait for a paper. */
  readonly papers?: {
    readonly needs: readonly string[];
    readonly count: number;
    readonly wanted: boolean;
    /** What the photos that lie there are taken for. */
    readonly there?: readonly string[];
  };
  readonly language: Language;
  readonly today: string;
  /** Whether a model may be asked: basic consent was given, and the model not refused. */
  readonly consented: boolean;
  /** Words from before the basic consent that is asked for now. */
  readonly toldBefore?: string;
  /** The open question is of a case: its answer goes straight to staff. */
  readonly inCase?: true;
  /** The consent to health and other private matters was given. */
  readonly sensitive?: true;
  /** Services open or heard of here, of drafts and cases alike. */
  readonly services?: readonly string[];
  /** Staff have an alert of this conversation open. */
  readonly alerted?: true;
  /** Whether an appointment is booked, and whether times are offered now. */
  readonly visits?: { readonly booked: boolean; readonly asked: boolean };
  /** A code to go on here: it was asked for, or eight digits and nothing else are one. */
  readonly code?: 'asked' | 'bare';
};
