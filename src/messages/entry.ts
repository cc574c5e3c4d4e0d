import type { PaperRef } from './answer.ts';
import type { AppointmentDeed } from './appointment.ts';
import type { Entered } from './office.ts';
import type { ConsentKind, Taken } from './person.ts';

/** The channel of what staff enter: nobody is there to be written to. */
export const counterChannel = 'counter';

/** Whether a conversation, `channel:chat`, is one that staff enter: what a case tells it reaches nobody. */
export const isCounter = (conversation: string): boolean =>
  conversation.startsWith(`${counterChannel}:`);

/** A member of staff by id and name. */
export type Clerk = { readonly id: string; readonly name: string };

/** What is typed for one question. `seen`: the turn of the answer that the page showed (0: none), so that nobody writes over what he has not seen. */
export type TypedAnswer = {
  readonly question: string;
  readonly text: string;
  readonly seen: number;
  /** Instead of words: there is none, he does not know, it comes later, the line is to be empty again, or what was typed and failed its check is to be kept and flagged. */
  readonly how?: 'none' | 'unknown' | 'later' | 'empty' | 'as_typed';
  /** Which of the readings of what was typed before is meant, by its place. */
  readonly pick?: number;
};

/** A consent as it was taken. */
export type TakenConsent = {
  readonly kind: ConsentKind;
  readonly given: boolean;
  readonly taken: Taken;
};

/** What staff do to an application that they enter. */
export type EntryDeed =
  | {
      readonly kind: 'begin';
      readonly services: readonly string[];
      readonly about: Omit<Entered, 'by'>;
      readonly consent: TakenConsent;
    }
  | { readonly kind: 'type'; readonly answers: readonly TypedAnswer[] }
  | { readonly kind: 'consent'; readonly consent: TakenConsent }
  | { readonly kind: 'paper'; readonly paper: PaperRef; readonly need: string }
  | { readonly kind: 'hand_in' }
  /** Nothing comes of it: it is destroyed. */
  | { readonly kind: 'drop' }
  /** An appointment of any conversation is made or changed by hand. */
  | { readonly kind: 'appoint'; readonly deed: AppointmentDeed };

/** One act of a member of staff on an application that he enters. */
export type EntryAct = { readonly by: Clerk; readonly at: number; readonly deed: EntryDeed };

/** What a conversation of the counter remembers of who enters it. */
export type Entry = {
  readonly entered: Entered;
  readonly began: number;
  /** Who typed last. */
  readonly last: Clerk;
};
