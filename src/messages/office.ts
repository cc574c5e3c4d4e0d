import type { Phrase } from './phrase.ts';

/** A post as a seeker hears of it: of which case, and what is told of it. */
export type PostOffer = {
  readonly case: string;
  readonly unit: string;
  readonly post: string;
  readonly place: string;
  readonly pay: Phrase;
  readonly contact: string;
  readonly phone: string;
};

/** That a seeker was sent to a post: on his case with what he was told, on the post's case with his number alone. */
export type Referral = {
  readonly case: string;
  readonly at: number;
  readonly by: string;
  readonly offer?: PostOffer;
};

/** The three hands that money passes through: who proposes does not approve, who approves does not pay. */
export type Hand = 'propose' | 'approve' | 'pay';

/** Who made which of the three hands' steps. */
export type Hands = { readonly [hand in Hand]?: { readonly id: string; readonly name: string } };

/** How staff entered a case for somebody in front of them or on the line. */
export type Entered = {
  readonly by: { readonly id: string; readonly name: string };
  readonly how: 'counter' | 'phone';
  /** Of a call that 12351 passed on: its number, the day by which it wants an answer (`YYYY-MM-DD`), and whether the caller is to be called back. */
  readonly order?: string;
  readonly due?: string;
  readonly callBack?: boolean;
};

/** A step that the manager let pass against the rules, with the reason; it stands out wherever it is shown. */
export type Override = {
  readonly at: number;
  readonly by: string;
  readonly step: string;
  /** What was not there: conditions, `role` or `hand`. */
  readonly without: readonly string[];
  readonly reason: string;
};

/** A visit at the home, by two people. */
export type Visit = {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly visitors: readonly string[];
  readonly housing?: string;
  readonly people?: string;
  readonly income?: string;
  readonly needs?: string;
  /** Stored papers; photographs only with consent, never of children. */
  readonly photos: readonly string[];
  readonly photoConsent: boolean;
  /** The householder's drawn signature or its scan, a stored paper; `onPaper`: he signed the printed record. */
  readonly signature?: string;
  readonly onPaper?: boolean;
  readonly by: string;
};

/** Where an adult of the house signed that the household's means may be checked. */
export type Authorisation = {
  readonly person: string;
  readonly relation: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The scan, a stored paper. */
  readonly paper?: string;
};

/** What the civil affairs office or another body found of a household's means. */
export type EconomicCheck = {
  readonly result: 'fits' | 'differs' | 'refused';
  readonly day: string;
  readonly body: string;
  readonly note?: string;
  readonly by: string;
};

/** The opinion of the union of the workplace, with its minutes and seal as a stored paper. */
export type UnitOpinion = {
  readonly unit: string;
  readonly text: string;
  readonly day: string;
  readonly paper?: string;
  readonly by: string;
};

/** What a record or a case remembers of a public notice. */
export type NoticeMark = {
  readonly notice: string;
  readonly level: 'unit' | 'county';
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Objections that wait for an answer, and those that were upheld. */
  readonly open: number;
  readonly upheld: number;
};

/** What a meeting ruled about one thing. */
export type MeetingMark = {
  readonly meeting: string;
  readonly outcome: 'approved' | 'deferred' | 'refused';
  readonly day: string;
  readonly document: string;
};

/** How a household is shown on a public notice: its name masked, a number alone, or not at all (the manager's ruling on a refusal). */
export type ShownAs = 'masked' | 'number' | 'none';

/** What a public notice shows of one household; `number` where a number stands for the name or tells two alike apart. */
export type ShownLine = {
  /** Empty where a number alone stands. */
  readonly masked: string;
  readonly number?: number;
  readonly unit?: string;
  readonly category?: string;
  /** Integer cents. */
  readonly cents?: number;
};

/** The worker's own line, shown to him before anybody else sees it, and what he said of it. */
export type Preview = {
  readonly at: number;
  readonly line: string;
  /** Part by part what he was shown. */
  readonly shows?: ShownLine;
  readonly answer: 'asked' | 'fine' | 'refused';
  readonly words?: string;
};

/** The line of a batch that a case's aid stands on. */
export type AidMark = {
  readonly batch: string;
  readonly line: string;
  /** Integer cents. */
  readonly cents: number;
  readonly state: 'listed' | 'reserved' | 'paid' | 'returned';
};

/** A gift of money as it was written into a source. */
export type GiftMark = {
  readonly source: string;
  /** Name of the source. */
  readonly name: string;
  readonly cents: number;
  readonly receipt: string;
  readonly day: string;
};

/** What was told the worker in writing, and how it reached him: a step of the way may want it. `receipt`: that it was accepted, sent on, or belongs elsewhere; `answer`: how it was settled. */
export type Telling = {
  readonly what: 'receipt' | 'answer';
  readonly how: 'chat' | 'counter' | 'post' | 'message';
  /** The day it reached him, `YYYY-MM-DD`. */
  readonly day: string;
  readonly text: string;
  /** The paper itself or the proof that it was delivered, a stored paper. */
  readonly paper?: string;
  readonly at: number;
  readonly by: string;
};
