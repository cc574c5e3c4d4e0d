import type { Answers, Paper } from '../messages/answer.ts';
import type { Consents } from '../messages/person.ts';
import type { Language, Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { LastTap } from './second-tap.ts';

/** One applicant's unsubmitted applications: answers belong to the person, and are shared by the services open for him. Who writes for whom is an answer too (`for_whom`, `speaker_name` …). */
export type Draft = {
  readonly id: string;
  /** The person within this conversation: `self`, a kin word, or `p1`, `p2` … for those a helper speaks for; `null` until it is known. */
  readonly applicant: string | null;
  /** Services still to be submitted, the one in work first. */
  readonly services: readonly string[];
  readonly answers: Answers;
  readonly papers: readonly Paper[];
  /** What was looked at and need not be asked again: `known:<service>`, `conflict:<id>:<what>`. */
  readonly checked: readonly string[];
  /** A reading that failed its check once, by question: the second time it is kept and flagged. */
  readonly failed: { readonly [question: string]: string };
  readonly began: number;
  readonly touched: number;
  readonly reminded: boolean;
};

/** Where an answer goes: a draft of the applicant, or a case by its number. */
export type Place = { readonly kind: 'draft' | 'case'; readonly id: string };

/** A reading among which the worker chooses. */
export type Candidate = { readonly value: Value; readonly label: Phrase };

/** The one thing that stands before the next question; dropped as soon as what it is about no longer applies. */
export type Pending =
  /** A choice to settle: several readings of an answer, or an answer that does not fit an earlier one. */
  | {
      readonly kind: 'settle';
      readonly place: Place;
      readonly question: string;
      readonly ask: Phrase;
      readonly options: readonly Candidate[];
      readonly raw: string;
    }
  /** A question opened again: by "back", the review, a correction; `why` says it to the worker. */
  | {
      readonly kind: 'reopen';
      readonly place: Place;
      readonly question: string;
      readonly why?: Phrase;
    }
  /** Which of these services are meant. */
  | {
      readonly kind: 'needs';
      readonly services: readonly string[];
      /** Said after a long silence: perhaps by somebody else, so that it is asked anew for whom it is. */
      readonly apart?: boolean;
    }
  | {
      readonly kind: 'confirm';
      readonly what: 'cancel' | 'delete' | 'withdraw';
      readonly target: string | null;
    }
  /** Which case is meant. */
  | { readonly kind: 'which_case'; readonly to: 'withdraw' }
  /** The phone of a case that the worker wants to go on with here. */
  | { readonly kind: 'link'; readonly case: string }
  /** Which paper a file is. */
  | { readonly kind: 'place'; readonly paper: string; readonly place: Place }
  /** After danger: nothing is asked until the worker wishes to go on; his words go to the alert. */
  | { readonly kind: 'safe' }
  /** The worker paused or refused: nothing is asked until he speaks. */
  | { readonly kind: 'rest' };

/** What was heard before consent: sealed under its own key, named in the consent question, destroyed on refusal or in time. */
export type Heard = {
  readonly needs: readonly string[];
  readonly answers: Answers;
  readonly papers: readonly Paper[];
  /** A case of another chat that the worker wants to go on with here. */
  readonly link?: { readonly case: string; readonly phone: string | null };
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
  /** Files that belong to nothing yet. */
  readonly papers: readonly Paper[];
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
  /** The message before, so that the same again at once is known as one answer. */
  readonly tap?: LastTap;
  /** When cases of other chats were asked for, lately. */
  readonly linkAsks?: readonly number[];
};

/** A conversation that has not begun. */
export const newSession: Session = {
  turn: 0,
  language: 'zh-CN',
  consents: {},
  drafts: [],
  pending: null,
  heard: null,
  papers: [],
  person: null,
  cases: [],
  people: 0,
  lastAt: 0,
  asked: 0,
};
