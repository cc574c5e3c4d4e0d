import type { Answers, Paper } from '../messages/answer.ts';
import type { AppointmentKind, AppointmentMade, Slot } from '../messages/appointment.ts';
import type { CaseKind, CaseState, Want } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import type { Preview } from '../messages/office.ts';
import type { Consents, Speaker } from '../messages/person.ts';
import type { Slip } from '../messages/slip.ts';
import type { PolicyShelf } from '../policies/shelf.ts';

/** A case as its own conversation may see it. */
export type CaseView = {
  readonly number: string;
  readonly kind: CaseKind;
  readonly service: string;
  readonly state: CaseState;
  readonly open: boolean;
  readonly applicant: string;
  readonly speaker: Speaker;
  readonly consents: Consents;
  readonly answers: Answers;
  readonly papers: readonly Paper[];
  readonly requests: readonly {
    readonly id: string;
    readonly want: Want;
    readonly why?: string;
    /** When the worker said that it comes later. */
    readonly later?: number;
    /** Its number in the list it was asked with. */
    readonly line?: { readonly list: string; readonly number: number };
  }[];
  /** The `file` questions are open for it. */
  readonly file: boolean;
  readonly owner: string | null;
  /** Last day of the stage it is in, `YYYY-MM-DD`. */
  readonly due: string | null;
  readonly opened: number;
  readonly reason?: string;
  /** For an alert: who acknowledged it, and the place told. */
  readonly acknowledged?: string | null;
  readonly place?: string;
  /** His line of the public notice, and what he said of it. */
  readonly preview?: Preview;
  /** It is about this centre: those it names there never read it. */
  readonly kept?: { readonly never: readonly string[] };
  /** Slips that send it on to departments. */
  readonly slips?: readonly Slip[];
};

/** All that `step` may know besides the session and the act; loaded by the turn. */
export type World = {
  readonly now: number;
  /** The day in the centre's time, `YYYY-MM-DD`. */
  readonly today: string;
  readonly channel: string;
  readonly centre: Centre;
  /** Fresh ids, the same again when the turn is run again. */
  readonly id: () => string;
  /** Cases of this conversation, oldest first. */
  readonly cases: readonly CaseView[];
  /** Whether somebody with an account could read such a case; `kept`: one about the centre itself, whose words are these. Where that is not known, somebody can. */
  readonly isRead?: (service: string, kept?: { readonly never: readonly string[] }) => boolean;
  /** The rules that may be answered; without them none is. */
  readonly policies?: PolicyShelf;
  /** Whether now is within the centre's opening hours. */
  readonly open: boolean;
  /** Appointments of this conversation, and what may be had. */
  readonly visits?: {
    /** In the order of their days. */
    readonly own: readonly AppointmentMade[];
    /** Every free time ahead, the first first. */
    readonly free: (kind: AppointmentKind) => readonly Slot[];
    readonly isWorkday: (day: string) => boolean;
    /** When the day before is reminded of, ms. */
    readonly remindAt: (slot: Slot) => number;
  };
};
