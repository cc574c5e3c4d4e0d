import type { Reading } from '../fields/field.ts';
import type { PaperRef } from '../messages/answer.ts';
import type { DangerKind, Notice } from '../messages/case-act.ts';
import type { Language } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';

/** What a message does, beside what it says; `answer` also where it only holds values. */
export type ActWord =
  | 'answer'
  | 'correct'
  | 'need'
  | 'question'
  | 'back'
  | 'skip'
  | 'why'
  | 'help'
  | 'pause'
  | 'status'
  | 'cancel'
  | 'withdraw'
  | 'delete'
  | 'human'
  | 'yes'
  | 'no'
  | 'greet'
  | 'thanks'
  | 'other';

/** A value heard for some question, with the words it came from. */
export type FoundAnswer = {
  readonly question: string;
  readonly value: Value;
  readonly raw: string /** Sure enough to keep; otherwise it is echoed as a question. */;
  readonly sure: boolean;
  /** Said of the applicant in so many words by somebody who helps him. */
  readonly of?: 'applicant';
};

/** One message of a worker, understood. Code checks every value again; nothing here has authority. */
export type Meaning = {
  readonly act: ActWord;
  /** The worker's words, at most 4,000 characters; empty for a press or a file. */
  readonly text: string;
  /** The option of the open question that was pressed, numbered or named. */
  readonly option?: string;
  /** A press of a question that is no longer open. */
  readonly stale?: boolean;
  /** The text read as the answer to the open question. */
  readonly reading?: Reading;
  /** Values for any question, the open one too. */
  readonly found: readonly FoundAnswer[];
  /** Labels of the needs heard: services, `human`, `none`. */
  readonly needs: readonly string[];
  readonly danger?: DangerKind;
  readonly paper?: PaperRef;
  readonly unreadable?:
    | 'type'
    | 'size'
    | 'empty'
    | 'quota'
    | 'failed'
    | 'wordless'
    | 'long'
    | 'script';
  /** The worker says that he does not know, or that it will come later. */
  readonly aside?: 'unknown' | 'later';
  /** The review's or menu's line meant, by question id. */
  readonly target?: string;
  readonly language?: Language;
  /** A secret value was typed in a chat app of others: the message is taken away there, or the worker must do it. */
  readonly exposed?: 'erased' | 'yours';
  /** While a person has the conversation: the worker wants the assistant back. */
  readonly toAssistant?: boolean;
  /** Where a need that no service covers belongs: a hotline's name in the centre file. */
  readonly door?: string;
  readonly start?: { readonly service?: string };
  /** A case that the message names by its number, with the phone beside it. */
  readonly named?: { readonly case: string; readonly phone: string | null };
};

/** How a message came, so that a second tap is known for what it is. */
export type Tap = {
  /** Of its words, or of its option and turn; empty for what may well come twice, as photos do. */
  readonly digest: string;
  readonly press: boolean;
  /** When it was sent, ms; only to be compared with that of the message before. */
  readonly at: number;
  /** Whether that time is a hand's; else nothing can be said about it. */
  readonly byHand: boolean;
};

/** What enters `step`: a worker's message, a case's notice, or a due timer. */
export type Act =
  | { readonly kind: 'message'; readonly meaning: Meaning; readonly tap?: Tap }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'timer'; readonly timer: SessionTimer };

/** What a conversation's timer is for. */
export type SessionTimer =
  | { readonly kind: 'remind'; readonly draft: string }
  | { readonly kind: 'expire'; readonly draft: string }
  | { readonly kind: 'expire_heard' }
  | { readonly kind: 'offer_back'; readonly case: string };
