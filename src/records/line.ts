import type { Preview, ShownAs } from '../messages/office.ts';

/** Where a line of a batch stands. `listed`: proposed · `held`: an objection or a question is open · `dropped`: taken off with a reason · `reserved`: approved, its money is set aside · `sent`: in the bank's file or on its way · `failed`: came back · `paid`: received · `returned`: not claimed, the money is back. */
export type LineState =
  | 'listed'
  | 'held'
  | 'dropped'
  | 'reserved'
  | 'sent'
  | 'failed'
  | 'paid'
  | 'returned';

/** A bank account; its holder is the applicant. */
export type Account = {
  readonly bank: string;
  readonly branch?: string;
  readonly number: string;
  readonly holder: string;
};

/** Whom a line is for, as the list, the case or the file says. */
export type Payee = {
  readonly name: string;
  readonly idNumber?: string;
  readonly phone?: string;
  /** The union of his workplace. */
  readonly unit?: string;
  readonly account?: Account;
};

/** Somebody who signs and takes it for another: with his own ID and how he stands to him. */
export type Agent = { readonly name: string; readonly idNumber: string; readonly relation: string };

/** How a line was received. `home`: brought to the home by two people. */
export type Receipt = {
  readonly kind: 'bank' | 'signed' | 'agent' | 'home';
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly by: string;
  readonly agent?: Agent;
  readonly visitors?: readonly string[];
  /** The drawn signature or a scan, a stored paper. */
  readonly paper?: string;
};

/** One try to pay it. */
export type Payment = {
  readonly day: string;
  readonly by: string;
  readonly ok: boolean | null;
  readonly reason?: string;
};

/** One aid to one household: of a batch, or taken over from an old register. Every cent that leaves has one. */
export type Line = {
  readonly id: string;
  readonly batch: string;
  /** Its place in the batch, from 1. */
  readonly n: number;
  readonly household: string;
  readonly case: string | null;
  readonly from: 'case' | 'household' | 'list' | 'register';
  readonly payee: Payee;
  /** Service whose aid it is (`seasonal`, `relief` …): caps and "helped already" count by it. */
  readonly service: string;
  readonly category?: 'deep' | 'relative' | 'accident';
  /** What made the hardship; never on a public notice. */
  readonly cause?: string;
  readonly form: 'cash' | 'goods';
  readonly goods?: string;
  /** Integer cents; goods at their value. */
  readonly cents: number;
  readonly source: string;
  readonly state: LineState;
  /** Why it is held, dropped, failed or returned, in words. */
  readonly reason?: string;
  readonly payments: readonly Payment[];
  readonly receipt?: Receipt;
  /** What the public notice may show: a name masked, a number alone, or nothing (`none`: the manager's ruling). */
  readonly shown: ShownAs;
  /** Whether he was shown his own line of the notice, and what he said of it. */
  readonly preview?: Preview;
  /** The ceremony: whether he was invited and comes, and what he agreed to; not to come changes nothing of the aid. */
  readonly invited?: {
    readonly comes: 'asked' | 'yes' | 'no';
    /** Default no, each by itself. */
    readonly photo: boolean;
    readonly story: boolean;
  };
  /** The year it counts for, for caps. */
  readonly year: number;
};

/** States in which a line's money is bound. */
export const binds = (state: LineState): boolean =>
  state === 'reserved' || state === 'sent' || state === 'failed';

/** States in which a line counts as an aid of its household. */
export const countsAsAid = (state: LineState): boolean => binds(state) || state === 'paid';
