import type { Field } from '../fields/field.ts';
import type { CaseState } from '../messages/case-act.ts';
import type { Centre, Threshold } from '../messages/centre.ts';
import type { ConsentKind } from '../messages/person.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Duties, Proofs } from './duty.ts';
import type { Role } from './role.ts';

/** Reads a given answer by question id; `undefined` where there is none that counts, `null` where the worker said there is none. */
export type Facts = (question: string) => Value | undefined;

/** One question. Its words are in the locale under `q-<id>` (or `q-<service>-<id>` where the service words it in its own way). */
export type Question = {
  /** The field name on the wire, and the key in a case's data. */
  readonly id: string;
  readonly field: Field;
  /** `apply`: needed to hand the case over; `file`: for the full file, asked after preliminary acceptance. */
  readonly need: 'apply' | 'file';
  /** Starred on the form: the case is not complete without it. One that is not may be skipped. */
  readonly starred: boolean;
  /** Whether it applies; reads only questions that stand earlier in the list. */
  readonly when?: (facts: Facts) => boolean;
  /** The consent it wants besides the basic one. */
  readonly consent?: Exclude<ConsentKind, 'basic'>;
  /** Hidden behind `mask` wherever it is not needed in full; every showing to staff is in the history. */
  readonly sensitive?: boolean;
  /** Its answers must not lie with others, as its field may say of every one of its kind. */
  readonly secret?: true;
  /** Income and work: an answer older than the centre's `staleDays` is asked again. */
  readonly stale?: boolean;
  /** Belongs to this application only and is not carried to another service of the same applicant. */
  readonly own?: boolean;
  /** Filled only by staff: never asked in the chat. */
  readonly staffOnly?: boolean;
  /** A fact about the applicant that must not come from a helper's own words about himself. Default true for `name`, `phone` … */
  readonly about?: 'applicant' | 'other';
  /** Its choices are listened for in any message, as what a dispute is about. */
  readonly hears?: boolean | 'opening';
  /** "There is none" is a good answer, stored as state `none`. */
  readonly mayBeNone?: boolean;
};

/** A paper of the checklist; its words are in the locale under `paper-<id>`. */
export type PaperNeed = {
  readonly id: string;
  readonly required: boolean /** Other papers that do as well. */;
  readonly or?: readonly string[];
};

/** A first look at whether a service fits; only these four words, and never a decision (PIPL Art 24). */
export type Verdict = 'likely' | 'unlikely' | 'insufficient' | 'review';

/** A screening with its arithmetic, a line a step, each readable by staff and worker. */
export type Screening = {
  readonly verdict: Verdict;
  readonly suggested?: string;
  readonly steps: readonly Phrase[];
};

/** What a screening measures by: its day (`YYYY-MM-DD`), on which ages and seasons count too, the centre's rules, and the figures that hold on that day. */
export type Measures = {
  readonly day: string;
  readonly rules: Centre['rules'];
  readonly figure: (name: string) => Threshold | undefined;
};

/** A legal clock: the last day, `YYYY-MM-DD`, and what it is for (`clock-<id>` in the locale). */
export type Deadline = { readonly id: string; readonly last: string; readonly source: string };

/** A step of a case's way; `file`: reaching it starts the `file` questions; `notice`: the worker is told. */
export type Stage = { readonly state: CaseState; readonly file?: boolean };

/** A figure or rule of the centre file that a service reads, and what it may be (`allowed`: in words, for the line that names a wrong one). */
export type Setting = {
  readonly part: 'thresholds' | 'rules';
  readonly name: string;
  readonly fits: (value: unknown) => boolean;
  readonly allowed: string;
  /** A figure that is set anew every year: staff hear of one that has not been. */
  readonly yearly?: true;
};

/** One service: an ordered list of questions and what surrounds it. */
export type Service = {
  readonly id: string;
  readonly questions: readonly Question[];
  /** The file is the parent's: whoever asks for his child is the applicant himself (domain.md section 2.4). */
  readonly ofParent?: true;
  /** Services that lead on from this one (自强自立): offered once when a case of it was handed in, and named when it is decided. What the centre does not offer is left out. */
  readonly leadsTo?: readonly string[];
  /** The checklist for these answers; papers come after submission and never hold it up. */
  readonly papers: (facts: Facts) => readonly PaperNeed[];
  /** Run by `screened`, which keeps the figures it read beside what it found. */
  readonly screen?: (facts: Facts, by: Measures) => Screening;
  /** Answers that do not fit each other: which question to ask again and why; `id` names this very clash, so that one confirmed is not asked twice. */
  readonly conflicts?: (
    facts: Facts,
  ) => readonly { readonly id: string; readonly question: string; readonly why: Phrase }[];
  readonly deadlines?: (facts: Facts, today: string) => readonly Deadline[];
  /** Lines of advice shown with the receipt, as what evidence to keep. */
  readonly advice?: (facts: Facts) => readonly Phrase[];
  /** Its way, in order, out of the one transition table. */
  readonly stages: readonly Stage[];
  /** The same stages in the order the county chooses (`centre.rules`), where it may choose. */
  readonly order?: (centre: Centre) => readonly Stage[];
  /** Who may enter each stage, what must be there first, whose hand it must not be. */
  readonly duties: Duties;
  /** What a stage leaves behind, without which no later one is entered. */
  readonly proofs?: Proofs;
  /** Every figure and rule of the centre that it reads; one that is left out makes a screening `insufficient` or `review`, never an error. */
  readonly settings?: readonly Setting[];
  /** Codes staff choose from when they decline (`code-<id>` in the locale). */
  readonly refusals: readonly string[];
  readonly seenBy: readonly Role[];
  /** Question ids of the register for the level above, in column order. */
  readonly register: readonly string[];
  /** Groups of questions on the case page and in print (`group-<id>` in the locale). */
  readonly groups: readonly { readonly id: string; readonly questions: readonly string[] }[];
};
