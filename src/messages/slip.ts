import type { Taken } from './person.ts';
import type { Local } from './phrase.ts';

/** A department that cases are sent on to, as the centre sets it. */
export type Department = {
  readonly id: string;
  readonly name: Local;
  readonly address?: Local;
  readonly phone?: string;
  /** So many days after a slip is handed over its answer is awaited; working days, unless `calendar` says that every day counts. */
  readonly days: number;
  readonly calendar?: boolean;
  /** Whose law gives its slips further steps; `legal_aid`: 法律援助法 (one 补正, a decision, an objection, aid first). */
  readonly law?: 'legal_aid';
};

/** The worker's word on exactly this slip. */
export type SlipConsent = {
  readonly answer: 'asked' | 'given' | 'refused';
  readonly at: number;
  /** Version of the sharing consent it was asked under. */
  readonly version: string;
  readonly words?: string;
  /** Taken by staff, and not in the chat. */
  readonly taken?: Taken;
};

/** What a department answered. `accepted`, `refused`: its decision; `done`: settled there; `not_theirs`: it is no matter of theirs. */
export type SlipOutcome = 'accepted' | 'refused' | 'done' | 'not_theirs';

/** What staff write on a slip. */
export type SlipWriting = {
  readonly department: string;
  /** What it is about, in their words. */
  readonly matter: string;
  /** Questions whose answers are told on, and no others. */
  readonly tells: readonly string[];
  /** Ids of the case's papers that go along. */
  readonly papers: readonly string[];
  /** What else goes along, in words: the list of materials. */
  readonly materials?: string;
  /** A legal clock that is about to end, with its last day: aid first (法律援助法 44). */
  readonly urgent?: { readonly clock: string; readonly last: string };
};

/** One slip with which a case is sent on to a department; days are `YYYY-MM-DD`. */
export type Slip = SlipWriting & {
  readonly id: string;
  /** The department as it was called on the day. */
  readonly to: Omit<Department, 'id' | 'days' | 'calendar'>;
  readonly at: number;
  readonly by: string;
  readonly consent: SlipConsent;
  readonly handed?: { readonly day: string; readonly by: string };
  /** The answer is awaited until. */
  readonly due?: string;
  /** What the department says is lacking: told once (法律援助法 43). `until`: its last day; `met`: when it was there. */
  readonly supplement?: {
    readonly text: string;
    readonly day: string;
    readonly until?: string;
    readonly met?: string;
  };
  readonly feedback?: {
    readonly outcome: SlipOutcome;
    readonly text: string;
    readonly day: string;
    readonly by: string;
  };
  /** An objection to a refusal, and what became of it (法律援助法 49). */
  readonly objection?: {
    readonly day: string;
    readonly due: string;
    readonly ruling?: {
      readonly outcome: 'changed' | 'kept';
      readonly text: string;
      readonly day: string;
    };
  };
  readonly dropped?: { readonly at: number; readonly reason: string };
};

/** What happened to a slip that its worker hears of. */
export type SlipEvent =
  | 'asked'
  | 'handed'
  | 'supplement'
  | 'met'
  | 'feedback'
  | 'objected'
  | 'ruled'
  | 'dropped';

/** What is done to a slip, beside writing it and the worker's word on it. */
export type SlipStep =
  | { readonly kind: 'hand'; readonly day: string }
  | {
      readonly kind: 'supplement';
      readonly text: string;
      readonly day: string;
      readonly until?: string;
    }
  | { readonly kind: 'met'; readonly day: string }
  | {
      readonly kind: 'feedback';
      readonly outcome: SlipOutcome;
      readonly text: string;
      readonly day: string;
    }
  | { readonly kind: 'object'; readonly day: string }
  | {
      readonly kind: 'ruling';
      readonly outcome: 'changed' | 'kept';
      readonly text: string;
      readonly day: string;
    }
  | { readonly kind: 'drop'; readonly reason: string };
