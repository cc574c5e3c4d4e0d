import type { Answers, Paper } from '../messages/answer.ts';
import type { ConsentKind, Consents, Speaker } from '../messages/person.ts';
import type { Language, Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';

/** One applicant's unsubmitted applications: answers belong to the person, and are shared by the services open for him. */
export type Draft = {
  readonly id: string;
  /** The person within this conversation: `self`, or `p1`, `p2` … for those a helper speaks for. */
  readonly applicant: string;
  /** `null` until it is known who writes for whom. */
  readonly speaker: Speaker | null;
  /** Services still to be submitted, the one in work first. */
  readonly services: readonly string[];
  readonly answers: Answers;
  readonly papers: readonly Paper[];
  /** Whether the block of answers known from an earlier case was confirmed, by service. */
  readonly checked: readonly string[];
  /** A value that failed its check once, by question: the second time it is kept and flagged. */
  readonly failed: { readonly [question: string]: string };
  readonly touched: number;
  readonly reminded: boolean;
};

/** The one thing that stands before the next question; dropped as soon as what it is about no longer applies. */
export type Pending =
  /** A choice to settle: several readings of an answer. */
  | {
      readonly kind: 'settle';
      readonly draft: string;
      readonly question: string;
      readonly ask: Phrase;
      readonly options: readonly { readonly value: Value; readonly label: Phrase }[];
      readonly raw: string;
    }
  /** A question opened again: from "back", from the review, or by a contradiction (`was`: why). */
  | {
      readonly kind: 'reopen';
      readonly draft: string;
      readonly question: string;
      readonly why?: Phrase;
    }
  /** Which services are meant; the worker ticks what fits. */
  | { readonly kind: 'needs'; readonly services: readonly string[] }
  /** A question about a case: correction or staff's request. */
  | { readonly kind: 'correct'; readonly case: string; readonly question: string }
  | {
      readonly kind: 'confirm';
      readonly what: 'cancel' | 'delete' | 'withdraw' | 'human';
      readonly target: string | null;
    }
  /** Which case is meant. */
  | { readonly kind: 'which_case'; readonly for: 'withdraw' | 'status' | 'correct' }
  /** Which paper a file is. */
  | { readonly kind: 'place'; readonly paper: string; readonly target: string }
  /** Consent asked for a question that wants one; `basic` before anything personal. */
  | { readonly kind: 'consent'; readonly consent: ConsentKind }
  /** The worker paused or refused: nothing is asked until he speaks. */
  | { readonly kind: 'rest' };

/** What was heard before consent: sealed under its own key, named in the consent question, destroyed on refusal or in time. */
export type Heard = {
  readonly needs: readonly string[];
  readonly answers: Answers;
  readonly papers: readonly Paper[];
  readonly at: number;
};

/** All that a conversation is between two turns. The next question is derived from it and never stored. */
export type Session = {
  readonly turn: number;
  readonly language: Language;
  readonly consents: Consents;
  readonly drafts: readonly Draft[];
  readonly pending: Pending | null;
  readonly heard: Heard | null;
  /** A case whose staff have the conversation; the bot is silent then. */
  readonly person: {
    readonly case: string;
    readonly name: string;
    readonly since: number;
    readonly told: boolean;
  } | null;
  /** Cases this conversation opened, newest last. */
  readonly cases: readonly string[];
  /** How many people besides `self` were named: gives the next id. */
  readonly people: number;
  readonly lastAt: number;
  /** Turn in which the question now open was put, so that an older press is known as stale. */
  readonly asked: number;
};

/** A conversation that has not begun. */
export const newSession: Session = {
  turn: 0,
  language: 'zh-CN',
  consents: {},
  drafts: [],
  pending: null,
  heard: null,
  person: null,
  cases: [],
  people: 0,
  lastAt: 0,
  asked: 0,
};
