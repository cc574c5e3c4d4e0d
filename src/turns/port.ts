import type { Case } from '../cases/case.ts';
import type { Answers, Paper, PaperRef } from '../messages/answer.ts';
import type { AppointmentDeed } from '../messages/appointment.ts';
import type { CaseDeed } from '../messages/case-act.ts';
import type { Clerk, Entry, EntryDeed } from '../messages/entry.ts';
import type { Consents } from '../messages/person.ts';
import type { Language, Phrase } from '../messages/phrase.ts';
import type { RecordActor, RecordDeed, RecordKind } from '../records/record.ts';
import type { Question } from '../services/service.ts';

/** What became of staff's act on a case. */
export type ActOutcome =
  /** `code`: the one-time code that this act made; nobody is shown it again. */
  | { readonly ok: true; readonly case: Case; readonly code?: string }
  /** Refused by the rules of the case, with the reason for staff. */
  | { readonly ok: false; readonly why: Phrase };

/** One message as the worker would see it; `from`: the member of staff whose name stands on it. */
export type ForeseenMessage = {
  readonly text: string;
  readonly options: readonly string[];
  readonly from: string | null;
};

/** What the worker would hear of an act. */
export type Foreseen =
  | { readonly kind: 'refused'; readonly why: Phrase }
  /** Nothing is written to him: he has no chat, wants another way, the case waits for its chat to be settled, or there is nothing to say. */
  | { readonly kind: 'nobody'; readonly why: 'counter' | 'elsewhere' | 'frozen' | 'nothing' }
  | {
      readonly kind: 'said';
      readonly channel: string;
      readonly language: Language;
      readonly messages: readonly ForeseenMessage[];
      /** At first he only hears that there is news, and reads it when he looks. */
      readonly held: boolean;
      /** Under it stands what he is being asked in another matter. */
      readonly goesOn: boolean;
    };

/** Tells what the worker would hear of an act, without doing it. */
export type Foresee = (
  number: string,
  by: { readonly role: 'staff'; readonly id: string; readonly name: string },
  deed: CaseDeed,
) => Foreseen;

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

/** An application that staff enter, as it stands: everything typed, and what follows from it. */
export type EntrySheet = {
  readonly id: string;
  readonly entry: Entry;
  /** `null` once it was handed in or dropped. */
  readonly draft: {
    readonly services: readonly string[];
    readonly answers: Answers;
    readonly papers: readonly Paper[];
    /** What was typed and cannot be read, by question. */
    readonly typed: { readonly [question: string]: string };
    readonly touched: number;
    /** Every question of it now, each once: who speaks for whom first, then those of its services whose condition holds. */
    readonly questions: readonly Question[];
    /** Those without which it cannot be handed in. */
    readonly lacking: readonly string[];
  } | null;
  readonly consents: Consents;
  /** Cases it became. */
  readonly cases: readonly Case[];
};

/** What became of an act on an application that is entered. */
export type EntryOutcome = {
  readonly problem?: Phrase;
  /** Questions that somebody else had answered meanwhile: his answers stand. */
  readonly clashed: readonly string[];
};

/** What keeping a file may come to. */
export type KeptPaper = PaperRef | { readonly problem: string };

/** The counter, as the desk uses it. `id` is the part of the conversation's address behind `counter:`. */
export type CounterPort = {
  /** Resolves once it is decided and committed; the same act id again changes nothing. */
  readonly enter: (
    id: string,
    act: { readonly id: string; readonly by: Clerk; readonly deed: EntryDeed },
  ) => Promise<EntryOutcome>;
  /** The same for an appointment of any conversation, `channel:chat`. */
  readonly appoint: (
    conversation: string,
    act: { readonly id: string; readonly by: Clerk; readonly deed: AppointmentDeed },
  ) => Promise<EntryOutcome>;
  readonly look: (id: string) => EntrySheet | null;
  /** Ids of what is unfinished, the one touched last first. */
  readonly unfinished: () => readonly string[];
  /** Keeps a file, sealed, for a conversation `channel:chat`. */
  readonly keepPaper: (
    conversation: string,
    file: { readonly bytes: Uint8Array; readonly name?: string },
  ) => Promise<KeptPaper>;
};
