import type { CaseState } from '../messages/case-act.ts';
import type { Hand } from '../messages/office.ts';
import type { Role } from './role.ts';

/** What must be there before a step. Each has its words in the locale (`condition-<id>`). */
export type Condition =
  /** Every starred answer for handing over. */
  | 'answers'
  /** Every starred answer of the full file, those of staff among them. */
  | 'file'
  /** Every paper that must be there, accepted, or said not to be had. */
  | 'papers'
  /** The opinion of the workplace's union. */
  | 'opinion'
  /** A visit of two people, signed. */
  | 'visit'
  /** Each adult signed that means may be checked. */
  | 'authorised'
  /** The economic check with its result. */
  | 'check'
  /** The kind of hardship, set by people. */
  | 'category'
  /** The household file it hangs on. */
  | 'household'
  /** A public notice that is over, without an open objection; a refusal settled by the manager. */
  | 'notice'
  /** A meeting that approved it. */
  | 'meeting'
  /** An amount, on a line of a batch with its source. */
  | 'amount'
  /** A slip that the worker agreed to was handed over to a department. */
  | 'slip'
  /** Words to be published in which stands nothing the law does not allow. */
  | 'lawful'
  /** Money that has arrived. */
  | 'paid'
  /** He was told in writing that it was accepted, sent on, or where it belongs. */
  | 'told_receipt'
  /** The answer reached him in writing, in the state the case is in now. */
  | 'told_answer';

/** Who may enter a state, what must be there first, and whose hand it must not be. */
export type Duty = {
  readonly by: readonly Role[];
  readonly needs: readonly Condition[];
  /** The hand this step is, which the case remembers. */
  readonly hand?: Hand;
  /** Hands that made an earlier step must not make this one. */
  readonly apart?: readonly Hand[];
  /** Whoever has the role may do it without having claimed the case. */
  readonly unclaimed?: true;
};

/** Duties by the state that is entered. */
export type Duties = { readonly [state in CaseState]?: Duty };

/** What a stage leaves behind: no later stage is entered without it, whichever order the county has. */
export type Proofs = { readonly [state in CaseState]?: Condition };
