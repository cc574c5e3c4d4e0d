import type { Case, HistoryEntry } from '../cases/case.ts';
import type { SessionTimer } from '../dialogue/act.ts';
import type { Session } from '../dialogue/session.ts';
import type { Address } from '../messages/address.ts';
import type { PaperRef } from '../messages/answer.ts';
import type { CaseAct, CaseDeed, Notice, StaffNotice } from '../messages/case-act.ts';
import type { EntryAct } from '../messages/entry.ts';
import type { Incoming } from '../messages/incoming.ts';
import type { Language } from '../messages/phrase.ts';
import type { News, Reply } from '../messages/reply.ts';
import type { Tally } from '../messages/tally.ts';
import type { AllowanceStore } from './allowances.ts';
import type { HookStore, TokenStore } from './api/api-store.ts';
import type { FeedQuery, FeedRow } from './api/case-feed.ts';
import type { AppointmentStore, AppointmentWrite } from './appointments.ts';
import type { CopyStore, CopyWrite } from './copies.ts';
import type { SuiteName } from './crypto-suite.ts';
import type { Duties } from './duties.ts';
import type { FigureStore } from './figures.ts';
import type { HealthStore, HouseTrouble } from './health.ts';
import type { PaperRoom } from './papers.ts';
import type { PeopleStore } from './people/people-store.ts';
import type { RecordStore } from './record-store.ts';
import type { SettingStore } from './settings.ts';
import type { UnansweredStore, UnansweredWrite } from './unanswered.ts';
import type { ViewStore } from './views.ts';

/** Whom an inbox row or a timer is for: a conversation by `channel:chat`, or a case by its number (`new` opens one). */
export type Target = { readonly kind: 'conversation' | 'case'; readonly id: string };

/** What waits in the inbox. */
export type InboxPayload =
  | { readonly kind: 'incoming'; readonly incoming: Incoming }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'timer'; readonly timer: SessionTimer }
  | { readonly kind: 'case_act'; readonly act: CaseAct }
  | { readonly kind: 'entry'; readonly entry: EntryAct };

/** An event to be stored; `id` is unique for ever (`channel:platform id`), the same id again is a repeat. */
export type InboxEvent = {
  readonly id: string;
  readonly target: Target;
  readonly at: number;
  readonly payload: InboxPayload;
};

/** A stored event; `seq` is the order in which it was committed. */
export type InboxRow = InboxEvent & {
  readonly seq: number;
  readonly attempts: number;
  /** Nothing waited behind it when it was read. */
  readonly last?: boolean;
};

/** A conversation as loaded: the session, and the version its commit must still find (0: not stored yet). */
export type LoadedSession = { readonly session: Session; readonly version: number };

/** One line of the conversation as it was had; sealed, kept for the centre's retention. */
export type TranscriptLine = {
  /** The id of the event (`Incoming.id`) or of the outgoing message it shows, so that a page shows each line once. */
  readonly id?: string;
  readonly at: number;
  readonly who: 'worker' | 'assistant' | 'staff';
  readonly body:
    | { readonly kind: 'incoming'; readonly incoming: Incoming['body'] }
    | { readonly kind: 'reply'; readonly reply: Reply; readonly language: Language };
  /** The draft it belongs to: gone with it when it is destroyed. */
  readonly draft: string | null;
};

/** A message on its way out. The order within one address is the order of commits. */
export type Outgoing = {
  readonly id: string;
  readonly to: Address;
  readonly body:
    | {
        readonly kind: 'reply';
        readonly reply: Reply;
        readonly language: Language;
        /** Where the secret value is to be given instead, and for how many minutes. */
        readonly form?: { readonly link: string; readonly minutes: number };
        /** Where his copy may be taken as a file, once, and for how many minutes: in this message alone. */
        readonly copy?: { readonly link: string; readonly minutes: number };
        /** What in it should not be missed. */
        readonly news?: News;
        /** The one-time code to go on in another chat: in this message alone, never in the transcript. */
        readonly code?: string;
      }
    | { readonly kind: 'staff'; readonly notice: StaffNotice }
    /** A worker's message is to be taken out of the chat, by the platform's number of it. */
    | { readonly kind: 'erase'; readonly message: string };
};

/** An outgoing message with its tries so far. */
export type OutboxRow = Outgoing & { readonly seq: number; readonly attempts: number };

/** A timer in the rows: due, it enters the inbox under the id `timer:<owner>:<name>:<at>`. */
export type TimerWrite =
  | {
      readonly set: true;
      readonly owner: Target;
      readonly name: string;
      readonly at: number;
      readonly payload:
        | { readonly kind: 'timer'; readonly timer: SessionTimer }
        | { readonly kind: 'deed'; readonly deed: CaseDeed };
    }
  | { readonly set: false; readonly owner: Target; readonly name: string };

/** What a link to the form for a secret value is bound to: the question of a turn of a conversation. */
export type FormSubject = {
  readonly conversation: string;
  readonly question: string;
  readonly turn: number;
};

/** Links to the form for a secret value; a token is kept only as its keyed digest. */
export type FormStore = {
  /** What a token is for while it is good, with the id its event always has; uses nothing up. */
  readonly look: (token: string, now: number) => (FormSubject & { readonly event: string }) | null;
  /** Uses a token up. */
  readonly close: (token: string) => Promise<void>;
};

/** What a one-time code opens: a conversation, and what of it goes on elsewhere. */
export type MoveKey = {
  readonly conversation: string;
  readonly cases: readonly string[];
  readonly drafts: readonly string[];
};

/** What strangers may try: codes, and the number and phone of a case. */
export type Tried = 'code' | 'case';

/** How often something was tried: in one chat within a day, in all of them within an hour. */
export type Tries = { readonly chat: number; readonly all: number };

/** Codes to go on in another chat, and how often they were tried. */
export type MoveStore = {
  /** What a code opens while it is good; uses nothing up. */
  readonly look: (code: string, now: number) => MoveKey | null;
  /** Tries outlast the conversation: whoever deletes it gets no more of them. */
  readonly tries: (what: Tried, chat: string, now: number) => Tries;
};

/** What a turn changes of codes, tries and the chat that things leave. */
export type MoveWrites = {
  /** A new code: the conversation's older one is over. */
  readonly put?: MoveKey & { readonly code: string; readonly until: number };
  /** The code is used up; a conflict where somebody was first. */
  readonly take?: { readonly code: string; readonly now: number };
  /** A try, which is a conflict where others have used up the tries meanwhile. */
  readonly tried?: {
    readonly what: Tried;
    readonly chat: string;
    readonly at: number;
    readonly most: Tries;
  };
  /** The chat that drafts leave, as it is without them. */
  readonly left?: {
    readonly id: string;
    readonly version: number;
    readonly before: Session;
    readonly session: Session;
    readonly drafts: readonly string[];
    readonly to: string;
  };
};

/** All that one turn changes: written whole in one transaction, or not at all. */
export type TurnWrites = {
  /** The inbox row this turn is for: done in the same commit, or (`null`) none. */
  readonly row: number | null;
  /** The event this turn is for where it was not stored before: known as done from this commit on. One that is known already makes the commit a conflict. */
  readonly event?: Pick<InboxEvent, 'id' | 'at'>;
  readonly conversation?: {
    readonly id: string;
    /** Version it was loaded with; the commit fails as a conflict if it is another by now. */
    readonly version: number;
    readonly before: Session;
    readonly session: Session;
    readonly transcript: readonly TranscriptLine[];
  };
  readonly cases: readonly {
    readonly case: Case;
    /** Version it was loaded with; 0 for a new one. */
    readonly version: number;
    readonly history: readonly HistoryEntry[];
    readonly lookup: readonly {
      readonly kind: 'id_number' | 'phone' | 'name';
      readonly value: string;
    }[];
  }[];
  readonly outbox: readonly Outgoing[];
  readonly timers: readonly TimerWrite[];
  /** Events for others, as a Notice for a conversation. */
  readonly inbox: readonly InboxEvent[];
  /** Keys to destroy with all they sealed. `heard` and `conversation` by conversation id, `draft` by draft id. */
  readonly forget: readonly {
    readonly what: 'heard' | 'draft' | 'conversation';
    readonly id: string;
  }[];
  /** What was heard before consent is kept from now on. */
  readonly keepHeard: boolean;
  /** Papers that now belong to a draft or a case. */
  readonly papers: readonly {
    readonly paper: string;
    readonly owner: { readonly kind: 'draft' | 'case'; readonly id: string };
  }[];
  /** Codes to go on in another chat, tries at them, and the chat that drafts leave. */
  readonly moves?: MoveWrites;
  /** Appointments made or changed; one whose time has no place left by now is a conflict. */
  readonly appointments?: readonly AppointmentWrite[];
  /** Questions about rules that this turn did not answer. */
  readonly unanswered?: readonly UnansweredWrite[];
  /** What is counted day by day and never case by case. */
  readonly tallies?: readonly Tally[];
  /** One-time links to the copy of one's own data. */
  readonly copies?: readonly CopyWrite[];
  /** Links to the form for a secret value, good until then. */
  readonly forms?: readonly (FormSubject & { readonly token: string; readonly until: number })[];
};

/** What became of a commit: `conflict` wrote nothing, and the turn is run again on fresh state. */
export type Committed = 'done' | 'conflict';

/** What the list on the desk shows of a case; everything but `name` stands in clear columns. */
export type CaseRow = {
  readonly number: string;
  readonly kind: Case['kind'];
  readonly service: string;
  readonly state: Case['state'];
  readonly urgency: Case['urgency'];
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly due: string | null;
  readonly stopped: boolean;
  /** The first day that a department's answer to a slip is awaited until. */
  readonly awaited?: string;
  readonly talking: boolean;
  readonly waitingForWorker: boolean;
  readonly deletionAsked: boolean;
  readonly opened: number;
  readonly changed: number;
  /** Since when he waits for staff: they last did something for him then, or it came. */
  readonly served: number;
  /** How many papers that must be there are not. */
  readonly lacks: number;
  readonly name: string;
  readonly cause?: string;
  readonly yuan?: number;
  /** It is about this centre: the logins that are named in it. */
  readonly kept?: Case['kept'];
};

/** Which cases an account may find in a list; who may open one is asked again of each. */
export type Sight = {
  /** Services (`call` and `alert` among them) that may be seen; `all` sees every one that is not in `unseen`. */
  readonly seen: readonly string[] | 'all';
  readonly unseen?: readonly string[];
  /** Complaints about the centre among them. */
  readonly kept?: boolean;
};

/** Which cases of the list are looked at; every part that is left out lets all through. */
export type CaseQuery = Sight & {
  readonly over: boolean;
  /** Open calls, alerts and what cannot wait, or all the rest. */
  readonly apart: boolean;
  readonly service?: string;
  readonly state?: Case['state'];
  /** An account's id; `null`: in nobody's hands. */
  readonly owner?: string | null;
  /** In the hands of one of these accounts. */
  readonly owners?: readonly string[];
  /** Accounts whose hands are nobody's: they are closed. */
  readonly gone?: readonly string[];
  readonly waiting?: boolean;
  readonly lacking?: boolean;
  /** Last day of the stage not after this one, the clock running. */
  readonly dueBy?: string;
};

/** How a list is ordered: by last day; by when it came, the oldest (`opened`) or the newest first; by what changed last; by how long nobody did anything for the worker; by the sum, the largest first. */
export type CaseOrder = 'rank' | 'opened' | 'newest' | 'changed' | 'waiting' | 'sum';

/** Cases by service, and how many of them are in nobody's hands and in one account's. */
export type CaseCount = {
  readonly service: string;
  readonly state: Case['state'];
  readonly apart: boolean;
  readonly all: number;
  readonly free: number;
  readonly mine: number;
};

/** One history line as read back, with its place in the chain. */
export type HistoryRow = HistoryEntry & { readonly seq: number };

/** Which messages are looked for where other processes send some of them. */
export type DueOf = {
  /** Channels that are not looked at. */
  readonly without: readonly string[];
  readonly wanted: (row: {
    readonly seq: number;
    readonly id: string;
    readonly address: string;
  }) => boolean;
};

/** Everything that lasts; every promise of design.md section 4 is kept here. */
export type Store = {
  /** What only one of several processes does. */
  /** Counts one more event of a key within a window that begins with its first, in all processes together; `null` where this process has the house for itself, or the database does not say, and counts on its own. */
  readonly count: (key: string, windowMs: number) => Promise<number | null>;
  readonly duties: Duties;
  /** Stores an event; resolves once it is committed. A repeat changes nothing. */
  readonly receive: (event: InboxEvent) => Promise<'stored' | 'repeat'>;
  /** Targets that have waiting rows now: at the start, and after a wake. */
  readonly waiting: () => readonly Target[];
  /** The same, each with the place of its oldest row. */
  readonly heads: () => readonly { readonly target: Target; readonly seq: number }[];
  /** Whether an event that was stored still waits to be handled. */
  readonly waits: (id: string) => boolean;
  /** The oldest waiting row of a target. */
  readonly next: (target: Target) => InboxRow | null;
  readonly loadSession: (conversation: string) => LoadedSession;
  readonly loadCase: (number: string) => Case | null;
  readonly casesOf: (conversation: string) => readonly Case[];
  /** Conversations of the counter in which something is unfinished, the one touched last first. */
  readonly entries: () => readonly string[];
  readonly commit: (writes: TurnWrites) => Promise<Committed>;
  /** Sets an event aside for good that could not be handled; it stays readable for staff, the loop goes on. */
  readonly quarantine: (row: InboxRow, reason: string) => Promise<void>;
  /** A case number no other case has or will have: `BF26-000123` (year of `now`, six digits). */
  readonly caseNumber: (now: number) => string;

  readonly outbox: {
    /** The first unsent message of every address whose time has come. */
    readonly due: (now: number, limit: number, of?: DueOf) => readonly OutboxRow[];
    /** When the next message falls due, ms, of these channels or of all, or `null`. */
    readonly nextAt: (channels?: readonly string[]) => number | null;
    /** Whether this process wrote a message that is on its way. */
    readonly isMine: (id: string) => boolean;
    /** Whether any message that this process wrote is on its way. */
    readonly anyMine: () => boolean;
    readonly mark: (
      seq: number,
      outcome:
        | { readonly kind: 'sent' }
        /** `asked`: the platform asked for the wait, so that it counts as no try. */
        | { readonly kind: 'retry'; readonly at: number; readonly asked?: boolean }
        /** Not before the person speaks: until `release`. */
        | { readonly kind: 'waits' }
        | { readonly kind: 'dead'; readonly reason: string },
      /** Its id, so that it is known to be this process's no more. */
      id?: string,
    ) => Promise<void>;
    /** Messages of an address behind one of them, in order and some dozens at once. */
    readonly behind: (row: OutboxRow) => readonly OutboxRow[];
    /** Whether messages to an address wait until the person speaks. */
    readonly waits: (to: string) => boolean;
    /** When the first message for an address may go, ms; `null` where there is none, or none before the person speaks. */
    readonly headAt: (to: string) => number | null;
    /** He spoke: what waits for an address, or for all of them, may be tried. */
    readonly release: (to?: string) => Promise<void>;
    readonly dead: () => readonly {
      readonly row: OutboxRow;
      readonly reason: string;
      readonly at: number;
    }[];
    /** How many messages were given up; opens none of them. */
    readonly deadCount: () => number;
    /** Undelivered messages for one address. */
    readonly pendingFor: (to: string) => number;
  };

  readonly timers: {
    /** Moves every timer due by `now` into the inbox, in one commit; resolves to their targets. */
    readonly fire: (now: number) => Promise<readonly Target[]>;
    readonly nextAt: () => number | null;
  };

  readonly papers: {
    /** Seals the bytes under a key of their own and makes them durable before it resolves. */
    readonly keep: (
      conversation: string,
      file: { readonly bytes: Uint8Array; readonly type: string; readonly name?: string },
    ) => Promise<PaperRef>;
    /** The same where there is room, `null` where there is none; `origin` is the net it came from, counted until consent. */
    readonly keepWithin: (
      conversation: string,
      file: {
        readonly bytes: Uint8Array;
        readonly type: string;
        readonly name?: string;
        readonly origin?: string;
      },
      most?: PaperRoom,
    ) => Promise<PaperRef | null>;
    /** The bytes again, or `null` where they were destroyed. */
    readonly open: (id: string) => Promise<{
      readonly bytes: Uint8Array;
      readonly type: string;
      readonly name?: string;
    } | null>;
    readonly bytesOf: (conversation: string) => number;
  };

  /** Reading for the desk, on its own read-only connection. */
  readonly desk: {
    readonly list: (filter: {
      readonly open?: boolean;
      readonly service?: string;
    }) => readonly CaseRow[];
    /** Numbers of the open cases of a service behind `after`, in order and some hundreds at once; opens none of them. */
    readonly numbers: (service: string, after: string) => readonly string[];
    /** A page of the list; only what is on it is opened. */
    readonly page: (
      query: CaseQuery,
      at: { readonly order: CaseOrder; readonly from: number; readonly count: number },
    ) => readonly CaseRow[];
    /** Rows by number, in that order; numbers of none are left out. */
    readonly rows: (numbers: readonly string[]) => readonly CaseRow[];
    /** Numbers of cases with a legal clock that ends from `from` to `to`, `YYYY-MM-DD`, the soonest first and at most a hundred. */
    readonly legal: (from: string, to: string) => readonly string[];
    /** Complaints about the centre. */
    readonly kept: (over: boolean) => readonly CaseRow[];
    /** How many cases there are of each service and state, complaints about the centre left out. */
    readonly counts: (
      over: boolean,
      me: string | readonly string[],
      gone?: readonly string[],
    ) => readonly CaseCount[];
    /** Cases found by a part of a name, its first letters, an employer or the end of a number, the newest first. */
    readonly find: (typed: string, sight: Sight, most: number) => readonly CaseRow[];
    /** Cases whose worker is to be called, by the time it is wished for, ms. */
    readonly toCall: (most: number) => readonly { readonly number: string; readonly at: number }[];
    /** Applications by their last change, for programs; opens none of them. */
    readonly feed: (query: FeedQuery) => readonly FeedRow[];
    readonly case: (number: string) => Case | null;
    /** The same for who looks at thousands, each once: none of them is remembered. Those that are not there are left out. */
    readonly glances: (numbers: readonly string[]) => readonly Case[];
    readonly history: (number: string) => readonly HistoryRow[];
    readonly transcript: (conversation: string) => readonly TranscriptLine[];
    /** Its newest lines, oldest first: so many that `enough` says so, or all. */
    readonly newestLines: (
      conversation: string,
      enough: (lines: readonly TranscriptLine[]) => boolean,
    ) => readonly TranscriptLine[];
    /** Case numbers by an exact ID number, phone or full name. */
    readonly lookup: (kind: 'id_number' | 'phone' | 'name', value: string) => readonly string[];
    readonly quarantined: () => readonly {
      readonly seq: number;
      readonly at: number;
      readonly target: Target;
      readonly reason: string;
    }[];
  };

  readonly records: RecordStore;
  readonly unanswered: UnansweredStore;
  readonly settings: SettingStore;
  /** One-time links to copies of one's own data. */
  readonly copies: CopyStore;
  /** How it goes, counted. */
  readonly figures: FigureStore;
  readonly views: ViewStore;
  readonly staff: StaffStore;
  readonly people: PeopleStore;
  readonly staffChats: StaffChatStore;
  readonly forms: FormStore;
  readonly health: HealthStore;
  readonly moves: MoveStore;
  /** What platforms let us say in a chat. */
  readonly allowances: AllowanceStore;
  readonly appointments: AppointmentStore;
  /** What programs may ask, and where they hear of cases. */
  readonly tokens: TokenStore;
  readonly hooks: HookStore;

  /** Called after every commit with what it touched, so that pages and runners wake. */
  readonly onCommit: (
    listener: (touched: {
      readonly conversations: readonly string[];
      readonly cases: readonly string[];
      readonly outbox: boolean;
      readonly inbox: readonly Target[];
      /** Conversations of which something was destroyed: nothing of them may be shown or remembered unasked. */
      readonly forgotten: readonly string[];
      /** Accounts or sign-ins were changed: whoever is let in is looked at again. */
      readonly accounts: boolean;
      /** Something waits to be told to an address outside, or one was changed. */
      readonly hooks: boolean;
      /** The centre was changed on the desk. */
      readonly settings: boolean;
      /** Another process did it: what waits is that one's to run. */
      readonly foreign: boolean;
      /** Nobody knows what was touched: anything may be another by now. */
      readonly everything: boolean;
    }) => void,
  ) => () => void;
  /** Checks every history's chain; the numbers of cases whose chain is broken. */
  readonly verifyHistory: () => readonly string[];
  /** Destroys what is past the centre's retention. */
  readonly sweep: (now: number, days: { readonly [table: string]: number }) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** An account of a member of staff. */
export type Staff = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly active: boolean;
};

/** How often something may be tried within a time: so many freely, each one more after a pause that doubles up to the longest. */
export type Attempt = {
  readonly what: string;
  readonly windowMs: number;
  readonly free: number;
  readonly pauseMs: number;
  readonly longestMs: number;
};

/** An account with its password's stored hash, '' where none was set. */
export type Account = Staff & { readonly hash: string };

/** What becomes of an account, looking at all of them: a `hash` sets another password. It may be asked more than once. */
export type AccountRule = (
  before: Account,
  all: readonly Account[],
) => { readonly staff: Omit<Staff, 'id'>; readonly hash?: string } | null;

/** Accounts, sign-in sessions and guess counters: truth, so in SQL. */
export type StaffStore = {
  readonly list: () => readonly Staff[];
  readonly byId: (id: string) => Staff | null;
  readonly byLogin: (login: string) => Account | null;
  readonly save: (staff: Staff, hash?: string) => Promise<void>;
  /** Keeps the very first account; false where there is one already, looked at in the commit that keeps it. */
  readonly addFirst: (staff: Staff, hash: string) => Promise<boolean>;
  /** Changes an account by a rule that is given what stands in the very commit, so that nobody writes over what another did meanwhile; `null` where the rule gives nothing or there is no such account. */
  readonly change: (id: string, rule: AccountRule) => Promise<Staff | null>;
  readonly openSession: (tokenHash: string, staff: string, until: number) => Promise<void>;
  readonly session: (tokenHash: string, now: number) => Staff | null;
  readonly closeSession: (tokenHash: string) => Promise<void>;
  /** Counts a wrong guess of `what` (a login, an address); resolves to the guesses within the window. */
  readonly guess: (what: string, now: number, windowMs: number) => Promise<number>;
  readonly guesses: (what: string, now: number, windowMs: number) => number;
  readonly forgive: (what: string) => Promise<void>;
  /** Counts one try of each, or none of any: decided and written in one commit, so that of many at once no more are weighed than may. Resolves to the ms to wait, 0 where it may be weighed. */
  readonly attempt: (all: readonly Attempt[], now: number) => Promise<number>;
  /** Takes the newest try of each back: it was right. */
  readonly uncount: (whats: readonly string[]) => Promise<void>;
  /** A one-time link: its secret's hash, what it is for, until when. */
  readonly putLink: (
    tokenHash: string,
    purpose: string,
    subject: string,
    until: number,
  ) => Promise<void>;
  readonly takeLink: (tokenHash: string, purpose: string, now: number) => Promise<string | null>;
};

/** What the bot wrote about a case in a group of staff: `post` is the platform's number of it. */
export type StaffPost = {
  readonly post: string;
  readonly kind: 'topic' | 'card' | 'line';
  readonly case: string;
  /** Digest of what it shows, so that an edit that changes nothing is spared. */
  readonly shown: string;
};

/** Staff in chat apps: whose account is whose, and where the cards of cases stand. Accounts and chats are `channel:id`. */
export type StaffChatStore = {
  /** Keeps a one-time code, as a keyed digest, for a member of staff. */
  readonly putCode: (code: string, staff: string, until: number) => Promise<void>;
  /** Uses a code up and links the account (none: `null`); resolves to the member of staff, `null` where the code is unknown, used or over. */
  readonly link: (use: {
    readonly code: string;
    readonly account: string | null;
    readonly now: number;
  }) => Promise<string | null>;
  /** Id of the member of staff an account belongs to. */
  readonly staffOf: (account: string) => string | null;
  readonly accountsOf: (
    staff: string,
  ) => readonly { readonly account: string; readonly at: number }[];
  /** Every account of a member of staff is linked no more. */
  readonly unlink: (staff: string) => Promise<void>;
  readonly putPost: (chat: string, post: StaffPost) => Promise<void>;
  readonly dropPost: (chat: string, post: string) => Promise<void>;
  readonly post: (chat: string, post: string) => StaffPost | null;
  /** The newest post of a kind about a case. */
  readonly postOf: (chat: string, number: string, kind: StaffPost['kind']) => StaffPost | null;
};

/** How storage is opened. */
export type StoreOptions = {
  /** Folder of the database, files, socket and lock. */
  readonly data: string;
  /** The master key's file, mode 0600, outside `data`. */
  readonly keyFile: string;
  /** A PostgreSQL database; without it a file in `data` is the database. */
  readonly databaseUrl?: string | undefined;
  /** What the house must be sealed by, as it is set; a new one is made so. Absent: as it is, and a new one by `aes`. */
  readonly suite?: SuiteName;
  /** The clock for what is kept with a time of its own: dead letters, papers, tombstones. `Date.now` where absent. */
  readonly now?: () => number;
  /** Time of the machine that only goes on, ms, against which its clock is watched; without it the clock is set by hand and trusted. */
  readonly steady?: () => number;
  /** Hears at once what is wrong with the machine. */
  readonly trouble?: (trouble: HouseTrouble) => void;
  /** For tests only: any other than FULL is refused. */
  readonly synchronous?: string;
  /** For tests only: called at each named step, so that a kill can strike there. */
  readonly at?: (step: string) => void;
};
