import type { Answers, Paper } from '../messages/answer.ts';
import type { AskedList, PhoneTask } from '../messages/asked.ts';
import type {
  About,
  CaseAct,
  CaseKind,
  CaseState,
  DangerKind,
  Notice,
  StaffNotice,
  Want,
} from '../messages/case-act.ts';
import type {
  AidMark,
  Authorisation,
  EconomicCheck,
  Entered,
  GiftMark,
  Hands,
  MeetingMark,
  NoticeMark,
  Override,
  Preview,
  Referral,
  ShownAs,
  Telling,
  UnitOpinion,
  Visit,
} from '../messages/office.ts';
import type { Consents, Speaker, Wishes } from '../messages/person.ts';
import type { Slip } from '../messages/slip.ts';
import type { Tally } from '../messages/tally.ts';
import type { Screened } from '../services/screened.ts';
import type { LegalDays } from '../services/service.ts';

/** A request to the worker; while one is open the clock of the stage stands still. */
export type Request = {
  readonly id: string;
  readonly want: Want;
  readonly why?: string;
  readonly at: number;
  readonly by: string;
  /** When the worker said that it comes later: until then it is not asked again at every turn. */
  readonly later?: number;
  /** Its number in the list it was asked with. */
  readonly line?: { readonly list: string; readonly number: number };
};

/** The law a clock counts by. */
export type LawOfClock = Pick<LegalDays, 'id' | 'count' | 'stops' | 'source'> & {
  /** Days it was made longer by, with the reason. */
  readonly extended?: { readonly days: number; readonly reason: string };
  /** The one stop that the article knows is over. */
  readonly spent?: true;
};

/** The clock of the stage a case is in: working days of the centre's calendar, or days by law. */
export type StageClock = {
  /** Last day, `YYYY-MM-DD`, or `null` where the centre sets none; provisional when it lies beyond the known calendar. */
  readonly due: string | null;
  readonly provisional: boolean;
  /** Days left, as it counts them, when it was stopped by a request; `null` while it runs. */
  readonly stopped: number | null;
  readonly law?: LawOfClock;
};

/** Somebody in the chat `from` wants to go on with a case; `mark`: the number shown there, by which staff tell one wish from another. */
export type LinkWish = {
  readonly from: string;
  readonly at: number;
  readonly mark: string;
  /** The case left that chat, where it is said that this was not the worker. */
  readonly contested?: true;
};

/** A screening as a case keeps it, with the figures of its day; no later figure changes it. `reason`: why staff wished for it. */
export type KeptScreening = Screened & {
  readonly at: number;
  readonly kind: 'submitted' | 'review' | 'again';
  readonly reason?: string;
};

/** Something a case without a chat had to tell: the kind of news, and when. */
export type Untold = { readonly news: Notice['news']['kind']; readonly at: number };

/** How long a case took, in minutes of the centre's opening hours. */
export type Timing = {
  /** When staff first did something for the worker. `late`: after the day that was promised. */
  readonly answered?: { readonly at: number; readonly minutes: number; readonly late: boolean };
  /** The first decision; what the worker was waited for is not in its minutes. `late`: a stage before it ran over its days. */
  readonly decided?: { readonly at: number; readonly minutes: number; readonly late: boolean };
  /** Since when the worker is waited for, and how long he was waited for before. */
  readonly held?: { readonly since: number | null; readonly minutes: number };
  /** A stage ran over its days. */
  readonly late?: true;
  /** When it was over. */
  readonly ended?: number;
};

/** One case, whole. */
export type Case = {
  readonly number: string;
  readonly kind: CaseKind;
  /** A service id, or `call` or `alert`. */
  readonly service: string;
  readonly state: CaseState;
  /** `channel:chat` of the conversation it goes on in. */
  readonly conversation: string;
  /** Conversations it went on in before, oldest first. */
  readonly earlier?: readonly string[];
  /** Chats in which somebody named it, oldest first, while they wait for staff to have called the worker. */
  readonly wishes?: readonly LinkWish[];
  /** How he wants to be reached, and of what he wants to hear later. */
  readonly told?: Wishes;
  /** Of a call or an alert: what stood open in the chat then. */
  readonly about?: About;
  readonly applicant: string;
  readonly speaker: Speaker;
  readonly answers: Answers;
  readonly papers: readonly Paper[];
  readonly consents: Consents;
  /** Its screenings, oldest first; a case from before they were kept has none. */
  readonly screenings?: readonly KeptScreening[];
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly requests: readonly Request[];
  /** The list of what was asked for last. */
  readonly asked?: AskedList;
  /** He said nothing to what staff told him: somebody calls. */
  readonly call?: PhoneTask;
  readonly clock: StageClock;
  /** Whether staff have the conversation now. */
  readonly talking: boolean;
  readonly file: boolean;
  readonly urgency: 'normal' | 'soon' | 'urgent';
  readonly danger?: DangerKind;
  /** For an alert: how often it went on to the next on duty (past the end of the list all were reached and it goes round), who acknowledged, where the worker says he is, and when he said that he is out of it. */
  readonly alert?: {
    readonly step: number;
    readonly acknowledged: string | null;
    readonly place?: string;
    readonly calm?: number;
    /** Nobody is left to be told: everybody on duty was, or nobody is on duty. */
    readonly alone?: boolean;
  };
  /** Staff entered it. */
  readonly entered?: Entered;
  /** What reached no chat and nobody has told him yet, oldest first. */
  readonly untold?: readonly Untold[];
  /** Who proposed, approved and paid. */
  readonly hands?: Hands;
  /** The household file it hangs on, by id. */
  readonly household?: string;
  readonly opinion?: UnitOpinion;
  readonly visits?: readonly Visit[];
  readonly authorisations?: readonly Authorisation[];
  readonly check?: EconomicCheck;
  readonly notices?: readonly NoticeMark[];
  readonly preview?: Preview;
  /** How the manager ruled that it is shown on a public notice; absent: as usual. */
  readonly shown?: ShownAs;
  /** Slips that send it on to departments, oldest first. */
  readonly slips?: readonly Slip[];
  readonly meeting?: MeetingMark;
  readonly aid?: AidMark;
  /** Its money was written into a source. */
  readonly gift?: GiftMark;
  /** Posts he was sent to, or who was sent to this post, the first first. */
  readonly referrals?: readonly Referral[];
  /** Papers that need not come, with the reason. */
  readonly waived?: { readonly [need: string]: string };
  readonly overrides?: readonly Override[];
  /** When staff last did something for the worker with it; looking, notes and whose it is do not count. */
  readonly served?: number;
  /** When it entered the state it is in; a case from before that was kept has none. */
  readonly since?: number;
  readonly timing?: Timing;
  /** The worker was asked once how it was. */
  readonly asksHow?: true;
  /** What was told the worker in writing, oldest first. */
  readonly tellings?: readonly Telling[];
  /** Reviews that he wished for, oldest first, in his words. */
  readonly reviews?: readonly {
    readonly id: 'review' | 'recheck';
    readonly day: string;
    readonly at: number;
    readonly words: string;
  }[];
  /** It is about this centre: only those the centre names for that read it, and never those of these logins, whom it is about. */
  readonly kept?: { readonly never: readonly string[] };
  readonly reason?: string;
  readonly code?: string;
  readonly deletionAsked: boolean;
  /** What a campaign hands out was handed out to him. */
  readonly handed?: {
    readonly campaign: string;
    readonly day: string;
    readonly at: number;
    readonly by: string;
  };
  /** What has begun and was told to who agreed to hear of it, by id. */
  readonly announced?: readonly string[];
  readonly opened: number;
  readonly changed: number;
  /** Number of history entries; rises with every append. */
  readonly version: number;
  /** Id of the draft it came from: a second submission of the same draft and service opens nothing. */
  readonly draft: string | null;
};

/** One line of a case's append-only history. */
export type HistoryEntry = { readonly act: CaseAct; readonly state: CaseState };

/** What `decide` wants done; the turn does it in the same commit. */
export type CaseEffect =
  | { readonly kind: 'history'; readonly entry: HistoryEntry }
  /** `to`: a conversation other than the case's own. */
  | { readonly kind: 'notice'; readonly notice: Notice; readonly to?: string }
  | {
      readonly kind: 'staff';
      readonly to: 'all' | 'owner' | 'duty';
      readonly notice: StaffNotice /** For `duty`: place in the duty list. */;
      readonly step?: number;
    }
  | {
      readonly kind: 'timer';
      readonly name: string;
      readonly at: number;
      readonly deed: CaseAct['deed'];
    }
  | { readonly kind: 'no_timer'; readonly name: string }
  /** Something is counted that no clear column says. */
  | { readonly kind: 'tally'; readonly tally: Tally }
  /** Exact values to find the case by: kept only as HMAC. */
  | {
      readonly kind: 'lookup';
      readonly keys: readonly {
        readonly kind: 'id_number' | 'phone' | 'name';
        readonly value: string;
      }[];
    };
