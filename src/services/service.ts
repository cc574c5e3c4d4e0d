import type { Field } from '../fields/field.ts';
import type { CaseState } from '../messages/case-act.ts';
import type { Centre, Threshold } from '../messages/centre.ts';
import type { ConsentKind } from '../messages/person.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Duties, Proofs } from './duty.ts';
import type { Role } from './role.ts';

/** How plainly a message tells that the household cannot live: on what it has, or with nothing to eat or to live on. */
export type Hardship = 'hard' | 'dire';

/** Reads a given answer by question id; `undefined` where there is none that counts, `null` where the worker said there is none. */
export type Facts = (question: string) => Value | undefined;

/** What may be told of besides the answers: the centre's own data, and the day (`YYYY-MM-DD`). */
export type Here = { readonly centre: Centre; readonly day: string };

/** A choice that the centre's own data gives: what is stored for it, and how it is shown. */
export type Offer = { readonly id: string; readonly value: Value; readonly label: Phrase };

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
  readonly hears?: boolean | 'opening' /** Only where its service is wished for. */ | 'need';
  /** It follows from words that tell something else (考上 makes a first year, 被辞了 that he left): it takes no words from other questions, and is no field of its own on the wire. */
  readonly follows?: true;
  /** How its choices are said by the way, where its own field would take less for one of them. */
  readonly inStory?: Field;
  /** Its answer is kin as the one who writes calls them: where help is for that very person, it is the applicant (`self`). */
  readonly kin?: true;
  /** It asks for other people: a name or a telephone told here is theirs. */
  readonly ofOthers?: true;
  /** Whoever tells it has told what its condition asks: the day he left, that he is there no more. */
  readonly settles?: true;
  /** A message that says it by itself is a yes: `pressing`, that treatment stops for want of money. */
  readonly toldBy?: 'pressing';
  /** The choice that a plain no means: 没有 to "is it before a court, or in arbitration?". */
  readonly ifNo?: string;
  /** "There is none" is a good answer, stored as state `none`. */
  readonly mayBeNone?: boolean;
  /** Choices of the centre's own data, shown beside whatever else the field takes. */
  readonly offers?: (here: Here) => readonly Offer[];
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
  /** The most a household may have in a year; told only as a reference. */
  readonly caps?: Centre['caps'];
};

/** A legal clock: the last day, `YYYY-MM-DD`, and what it is for (`clock-<id>` in the locale; its `.past` where that day may be over). */
export type Deadline = {
  readonly id: string;
  readonly last: string;
  readonly source: string;
  /** The last day if what is told began the clock anew, which only a person can judge. */
  readonly renewed?: string;
  /** Something goes on until that day by itself: there is nothing to be late for. */
  readonly goesOn?: true;
};

/** What a law gives the office for a stage: days as the article counts them. Another stage of the same `id` goes on with the days that run. */
export type LegalDays = {
  /** Its words are in the locale under `law-<id>`. */
  readonly id: string;
  readonly days: number;
  readonly count: 'calendar' | 'working';
  /** Whether a request to the worker stops it; `once`: only the one supplement that the article knows. */
  readonly stops: boolean | 'once';
  readonly source: string;
  /** So many days more, once, with a reason, by whoever may. */
  readonly extension?: { readonly days: number; readonly by: readonly Role[] };
};

/** A review of a written answer that the law knows: so many calendar days from the day the answer reached him. */
export type ReviewStep = {
  readonly id: 'review' | 'recheck';
  readonly days: number;
  readonly source: string;
};

/** Hours of a day, `HH:MM`, in which somebody may be written to or called. */
export type Hours = { readonly from: string; readonly to: string };

/** How a worker may be reached by us: `hours` in which this chat may write by itself (`null`: not known yet, so it does not), or `elsewhere`, where people tell him and this chat stays silent. */
export type Reach =
  | { readonly kind: 'here'; readonly hours: Hours | null }
  | { readonly kind: 'elsewhere' };

/** A word said once, when answers make it fit; `leaves`: the matter belongs elsewhere and is not taken here. */
export type Remark = {
  readonly id: string;
  /** The answer it is about. */
  readonly question?: string;
  readonly say: Phrase;
  readonly leaves?: true;
};

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
  /** Words that ask for it wherever they are said (`opens` in its `sayings.txt`); for a service that is not among those learned from examples. */
  readonly opens?: readonly string[];
  readonly questions: readonly Question[];
  /** What its paper form stars, by the form's own keys: the questions that hold it; signatures are papers and staff's own lines aside. */
  readonly form: { readonly [key: string]: readonly string[] };
  /** Services beside which it is opened too where the message tells plain hardship, and how plain it must be. */
  readonly beside?: { readonly [service: string]: Hardship };
  /** The file is the parent's: whoever asks for his child is the applicant himself (domain.md section 2.4). */
  readonly ofParent?: true;
  /** It is a unit's matter: whoever writes is its contact, and nobody is asked for whom it is. */
  readonly ofUnit?: true;
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
  /** What is said as soon as an answer is known that wants a word; `id` names this very word, so that it is said once. */
  readonly remarks?: (facts: Facts, by: Measures) => readonly Remark[];
  readonly deadlines?: (facts: Facts, today: string) => readonly Deadline[];
  /** Whether these answers cannot wait: staff see the case as urgent, and the worker hears so. */
  readonly urgent?: (facts: Facts) => boolean;
  /** Whether the words that staff publish hold nothing the law does not allow. */
  readonly lawful?: (facts: Facts) => boolean;
  /** Its cases are matched with each other's: those who look for work, and the posts that are open. */
  readonly matches?: 'seeker' | 'post';
  /** Lines of advice shown with the receipt, as what evidence to keep, or which other door the centre knows. */
  readonly advice?: (facts: Facts, centre: Centre, day: string) => readonly Phrase[];
  /** What somebody hears at once who comes for it with these words, before any question: what is open now, where to turn this very hour. */
  readonly atOnce?: (said: string, here: Here) => readonly Phrase[];
  /** What has begun since that day (`YYYY-MM-DD`) and is told, once each, to who agreed to hear of it; `id` names it. */
  readonly news?: (
    facts: Facts,
    since: string,
    here: Here,
  ) => readonly { readonly id: string; readonly lines: readonly Phrase[] }[];
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
  /** Questions whose answers its register covers, as of a donor who stays unnamed. */
  readonly covered?: (facts: Facts) => readonly string[];
  /** Its cases are for `seenBy` alone: whoever manages accounts does not read them, the others learn nothing of them, and what comes by itself into the worker's chat does not name it. */
  readonly shut?: true;
  /** Whether such a case is kept for those whom the centre names for complaints about itself, and for nobody else. */
  readonly kept?: (facts: Facts) => boolean;
  /** The days a law gives for a stage; where it names none, the centre's own days count. */
  readonly clocks?: { readonly [state in CaseState]?: LegalDays };
  /** Reviews of its written answer that the worker may wish for, one after the other. */
  readonly reviews?: readonly ReviewStep[];
  /** How this worker may be reached when nobody has been written to: in this chat within hours, or never in it, then staff tell it by another way. */
  readonly reach?: (facts: Facts) => Reach;
  /** Whether the worker stays unknown to us, so that a code of his is all he can ask with later. */
  readonly unknown?: (facts: Facts) => boolean;
  /** Question ids of the register for the level above, in column order. */
  readonly register: readonly string[];
  /** Groups of questions on the case page and in print (`group-<id>` in the locale). */
  readonly groups: readonly { readonly id: string; readonly questions: readonly string[] }[];
};
