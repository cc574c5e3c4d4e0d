import type { AppointmentMade } from '../messages/appointment.ts';
import type { CaseDeed } from '../messages/case-act.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Reply } from '../messages/reply.ts';
import type { Tally } from '../messages/tally.ts';
import type { SessionTimer } from './act.ts';

/** What a step wants done; the turn does it in the same commit. */
export type Effect =
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** An act on a case: `case` is its number, or `null` for one that opens. */
  | { readonly kind: 'case'; readonly case: string | null; readonly deed: CaseDeed }
  /** Sets a timer of this conversation; the same name again moves it. */
  | {
      readonly kind: 'timer';
      readonly name: string;
      readonly at: number;
      readonly timer: SessionTimer;
    }
  | { readonly kind: 'no_timer'; readonly name: string }
  /** Destroys the keys of what this names, and with them what they sealed. */
  | {
      readonly kind: 'forget';
      readonly what: 'heard' | 'draft' | 'conversation';
      readonly id: string;
    }
  /** What was heard before consent is kept from now on, under the conversation's own key. */
  | { readonly kind: 'keep_heard' }
  /** A file now belongs to this draft. */
  | { readonly kind: 'adopt_paper'; readonly paper: string; readonly draft: string }
  /** A one-time code is made, with which these go on in another chat; the reply that says so shows it. */
  | {
      readonly kind: 'give_code';
      readonly cases: readonly string[];
      readonly drafts: readonly string[];
      /** It is good for as long as somebody who stays unknown may have to ask. */
      readonly lasting?: true;
    }
  /** A code is tried; what becomes of it comes as the next act. */
  | { readonly kind: 'use_code'; readonly code: string }
  /** A case of another chat, to go on with here: whether there is one and the phone fits, only the case knows. What becomes of it comes as the next act. */
  | {
      readonly kind: 'ask_link';
      readonly case: string;
      readonly phone: string;
      readonly mark: string;
    }
  /** It was not the worker who went on with a case elsewhere. */
  | { readonly kind: 'contest'; readonly case: string }
  /** An appointment made or changed; a new one has version 1. */
  | { readonly kind: 'appointment'; readonly appointment: AppointmentMade }
  /** What stands against what staff entered, and lines that somebody else changed meanwhile. */
  | {
      readonly kind: 'entered';
      readonly problem?: Phrase;
      readonly clashed?: readonly string[];
    }
  /** A question about rules that was not answered: staff see it, without what it tells of anybody. `entry`: the one it is about, which is hidden or not settled. */
  | {
      readonly kind: 'unanswered';
      readonly words: string;
      readonly entry: string | null;
    }
  /** Something is counted, of nobody by name. */
  | { readonly kind: 'tally'; readonly tally: Tally }
  /** Takes the worker's message out of the chat it was typed in: it holds a secret value. */
  | { readonly kind: 'erase_message' };
