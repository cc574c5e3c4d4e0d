import type { TimeSaid } from '../fields/times.ts';
import type { Answers, Paper } from '../messages/answer.ts';
import type { AppointmentKind } from '../messages/appointment.ts';
import type { DangerKind, Notice } from '../messages/case-act.ts';
import type { Entry } from '../messages/entry.ts';
import type { ConsentKind, Consents, Wishes } from '../messages/person.ts';
import type { Language, Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Given } from '../policies/computation.ts';
import type { PaperSaid } from './act.ts';
import type { LastTap } from './second-tap.ts';

/** One applicant's unsubmitted applications: answers belong to the person, and are shared by the services open for him. Who writes for whom is an answer too (`for_whom`, `speaker_name` …). */
export type Draft = {
  readonly id: string;
  /** The person within this conversation: `self`, a kin word, or `p1`, `p2` … for those a helper speaks for; `null` until it is known. */
  readonly applicant: string | null;
  /** Services still to be submitted, the one in work first. */
  readonly services: readonly string[];
  /** Those of them that he named in the middle of another: they are offered when their turn comes, and not simply gone on with. */
  readonly later?: readonly string[];
  readonly answers: Answers;
  readonly papers: readonly Paper[];
  /** What was looked at and need not be asked again: `known:<service>`, `conflict:<id>:<what>`. */
  readonly checked: readonly string[];
  /** A reading that failed its check once, by question: the second time it is kept and flagged. */
  readonly failed: { readonly [question: string]: string };
  readonly began: number;
  readonly touched: number;
  readonly reminded: boolean;
  /** When it was said that it is destroyed soon. */
  readonly warned?: number;
  /** What was told before it was opened, in the worker's own words. */
  readonly opening?: string;
  /** How he wants to be reached, and of what he wants to hear later. */
  readonly wishes?: Wishes;
  /** Chats it was in before, `channel:chat`. */
  readonly came?: readonly string[];
};

/** Where an answer goes: a draft of the applicant, or a case by its number. */
export type Place = { readonly kind: 'draft' | 'case'; readonly id: string };

/** A reading among which the worker chooses. */
export type Candidate = {
  readonly value: Value;
  readonly label: Phrase;
  /** What stood before, or what was said now, so that "the new one" names it. */
  readonly is?: 'old' | 'new';
};

/** That something does not come, or later, in the worker's words. */
export type Told = { readonly how: 'none' | 'later'; readonly text: string };

/** The one thing that stands before the next question; dropped as soon as what it is about no longer applies. */
export type Pending =
  /** A choice to settle: several readings of an answer, or an answer that does not fit an earlier one. */
  | {
      readonly kind: 'settle';
      readonly place: Place;
      readonly question: string;
      readonly ask: Phrase;
      /** One: "is it this?"; several: "which of them?". */
      readonly options: readonly Candidate[];
      readonly raw: string;
      /** The clash its question was asked again for. */
      readonly clash?: string;
      /** How often it was put without being settled. */
      readonly tries?: number;
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
      readonly what: 'cancel' | 'delete' | 'withdraw' | 'move' | 'look_again';
      readonly target: string | null;
      /** Words in which it was wished. */
      readonly words?: string;
    }
  /** Which case is meant. */
  | { readonly kind: 'which_case'; readonly to: 'withdraw' }
  /** The phone of a case whose chat the worker has lost. */
  | { readonly kind: 'link'; readonly case: string }
  /** The one-time code from the chat the worker comes from. */
  | { readonly kind: 'code' }
  /** How to reach him whom somebody is to call: put once. */
  | { readonly kind: 'reach'; readonly case: string }
  /** Whether the phone is in his own hand, before all that is kept is shown. */
  | { readonly kind: 'check' }
  /** Which consent is taken back (`null`: not said yet), and whether it is. */
  | { readonly kind: 'revoke'; readonly consent: ConsentKind | null }
  /** What was here goes on elsewhere, and the worker may say that it was not him. */
  | { readonly kind: 'gone' }
  /** Which papers these files are, in the order they came: `at` is the one in question, `page` the part of the checklist that is shown, `missed` that words about it were not understood once. */
  | {
      readonly kind: 'place';
      readonly papers: readonly string[];
      readonly place: Place;
      readonly at?: number;
      readonly page?: number;
      readonly missed?: boolean;
    }
  /** He said that life has no sense: whether he is safe is asked before what was open (`under`); `words` are his, `asked` how often. */
  | {
      readonly kind: 'worry';
      readonly words: string;
      readonly asked: number;
      readonly under: Pending | null;
    }
  /** Times are offered: near what he wished, `page` how often others were wanted; `of`: the appointment that is to be another. */
  | {
      readonly kind: 'visit';
      readonly how: AppointmentKind;
      readonly wish: TimeSaid;
      readonly of?: string;
      readonly page: number;
    }
  /** An input of a computation is asked for; what was open before stands under it. */
  | {
      readonly kind: 'reckon';
      readonly computation: string;
      readonly given: Given;
      readonly under: Pending | null;
      /** Words about it were not understood once. */
      readonly missed?: boolean;
    }
  /** The line of staff's list that he named: put alone. */
  | { readonly kind: 'line'; readonly case: string; readonly request: string }
  /** He said of a line of it that it does not come, and not yet of which. */
  | { readonly kind: 'which_line'; readonly case: string; readonly told: Told }
  /** The worker paused or refused: nothing is asked until he speaks. */
  | { readonly kind: 'rest' };

/** How a worker wants to go on here with what is in another chat: by its one-time code, or, the chat lost, by the number and phone of the case. */
export type Wish =
  | { readonly code: string }
  | { readonly case: string; readonly phone: string | null };

/** After danger: nothing is asked until the worker wishes to go on; his words go to the alert. */
export type Safe = {
  /** What was heard last. */
  readonly kind: DangerKind | null;
  /** How many of his messages were answered since. */
  readonly said: number;
  /** Whether he told where he is, and who is with him. */
  readonly place: boolean;
  readonly company: boolean;
  /** He said that he is out of it. */
  readonly down: boolean;
  /** Messages in a row that told nothing of danger. */
  readonly quiet?: number;
};

/** What was heard before consent: sealed under its own key, named in the consent question, destroyed on refusal or in time. */
export type Heard = {
  readonly needs: readonly string[];
  readonly answers: Answers;
  readonly papers: readonly Paper[];
  /** What the worker wants to go on with here: by the code of his other chat, or a case whose chat he has lost. */
  readonly link?: Wish;
  readonly wishes?: Wishes;
  /** The messages themselves, so that a model may hear them once it is agreed to. */
  readonly words?: string;
  readonly at: number;
};

/** Files that were sent together, and what the words under them say; `open`: more may follow, and nothing was asked yet. */
export type Gathered = {
  readonly id: string;
  readonly papers: readonly string[];
  readonly said: readonly PaperSaid[];
  readonly open: boolean;
};

/** All that a conversation is between two turns. The next question is derived from it and never stored. */
export type Session = {
  readonly turn: number;
  readonly language: Language;
  /** Where the language comes from: asked for, or that of what he wrote; else it is the first one. */
  readonly languageBy?: 'asked' | 'heard';
  readonly consents: Consents;
  readonly drafts: readonly Draft[];
  readonly pending: Pending | null;
  /** Stands before everything but a person and the question whether to delete. */
  readonly safe?: Safe;
  /** Alerts of which the worker was told what was passed on. */
  readonly passedOn?: readonly string[];
  readonly heard: Heard | null;
  /** Files that belong to nothing yet. */
  readonly papers: readonly Paper[];
  /** The files that came last. */
  readonly album?: Gathered;
  /** Files on their way to a case: its Notice tells that they are there. `answers`: a request of staff. */
  readonly filed?: { readonly papers: readonly string[]; readonly answers: boolean };
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
  /** When he last showed that the phone is in his hand, and when that failed. */
  readonly proved?: number;
  readonly checkFailed?: number;
  /** Wrong figures since then, whatever was said between them. */
  readonly checkTried?: { readonly times: number; readonly since: number };
  /** Services offered under the last message, as what leads on from a case: gone with his next word. */
  readonly lead?: readonly string[];
  /** Service of the decision just told, of which he may say how it was: gone with his next word. */
  readonly how?: string;
  /** The part of the centre's services that is shown: gone with his next word. */
  readonly menu?: number;
  /** Cases after which what leads on was offered. */
  readonly led?: readonly string[];
  /** Cases that went on in another chat, newest last. */
  readonly gone?: readonly string[];
  /** News that others must not read along: kept until the worker looks; `told`: he knows that there is some. */
  readonly news?: { readonly waiting: readonly Notice[]; readonly told: boolean };
  /** Messages in a row that nobody understood. */
  readonly unheard?: number;
  /** When the worker was last met with a word of comfort. */
  readonly comforted?: number;
  /** When that was for somebody who died. */
  readonly mourned?: number;
  /** The section of the privacy notice to be said next, while it is being read. */
  readonly reading?: number;
  /** Where a question about rules was answered last, what may be pressed beside it: a person, and these services. */
  readonly ruled?: {
    readonly turn: number;
    readonly services: readonly string[];
    /** A sum that may be had. */
    readonly begun?: { readonly computation: string; readonly given: Given };
  };
  /** Staff enter it, for somebody in front of them or on the line. */
  readonly entry?: Entry;
  /** The message before, so that the same again at once is known as one answer. */
  readonly tap?: LastTap;
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
