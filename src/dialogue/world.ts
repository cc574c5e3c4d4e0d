import type { Answers, Paper } from '../messages/answer.ts';
import type { CaseKind, CaseState, Want } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import type { Preview } from '../messages/office.ts';
import type { Speaker } from '../messages/person.ts';
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
  readonly answers: Answers;
  readonly papers: readonly Paper[];
  readonly requests: readonly {
    readonly id: string;
    readonly want: Want;
    readonly why?: string;
    /** When the worker said that it comes later. */
    readonly later?: number;
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
  /** The rules that may be answered; without them none is. */
  readonly policies?: PolicyShelf;
  /** Whether now is within the centre's opening hours. */
  readonly open: boolean;
};
