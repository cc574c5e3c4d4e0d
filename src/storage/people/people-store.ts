/** One colleague is away from the first to the last day, `YYYY-MM-DD`, and another stands in. Accounts by id. */
export type Absence = {
  readonly id: string;
  readonly staff: string;
  readonly substitute: string;
  readonly first: string;
  readonly last: string;
};

/** A case that went out of one pair of hands into another; `giver` is `null` where nobody had it. */
export type Pass = {
  readonly case: string;
  readonly n: number;
  readonly at: number;
  readonly giver: string | null;
  readonly taker: string;
  readonly actor: string;
};

/** Where an account is signed in; `id` opens nothing. */
export type SignedIn = {
  readonly id: string;
  readonly at: number;
  readonly until: number;
  /** What the browser said of itself, and its network address. */
  readonly agent: string;
  readonly address: string;
};

/** The second step of signing in of one account. */
export type SecondStep = {
  /** Base32. */
  readonly secret: string;
  /** Until the first code was given it is only offered. */
  readonly sure: boolean;
  /** The newest period a code was taken for: none of it or before it is taken again. */
  readonly used: number;
  /** Digests of the codes on paper that are left. */
  readonly paper: readonly string[];
};

/** What an auditor may see for a time: the batches of one name and year, and what for. */
export type Audit = {
  readonly id: string;
  readonly auditor: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly last: string;
  readonly campaign: string;
  readonly year: number;
  readonly purpose: string;
  readonly by: string;
};

/** One line of the book of accounts: who did what with whose account, duty, absence or audit. */
export type BookEntry = {
  readonly at: number;
  /** Id of the account that did it; empty where nobody was signed in. */
  readonly by: string;
  readonly what: string;
  /** Id of the account it was done to. */
  readonly of?: string;
  readonly words?: string;
};

/** What the desk keeps of its people besides their accounts. */
export type PeopleStore = {
  readonly absences: () => readonly Absence[];
  /** Logins on duty of the days that differ from the centre's list, by day. */
  readonly dutyDays: () => ReadonlyMap<string, readonly string[]>;
  /** Writes or (`null`) takes away an absence, with its line in the book. */
  readonly putAbsence: (one: Absence, line: BookEntry) => Promise<void>;
  readonly dropAbsence: (id: string, line: BookEntry) => Promise<void>;
  /** Days with their own list; `null`: the centre's list again. */
  readonly putDuty: (
    days: readonly string[],
    logins: readonly string[] | null,
    line: BookEntry,
  ) => Promise<void>;
  /** Cases that went into or out of somebody's hands by another's act and were not yet seen, the newest first. */
  readonly unseen: (staff: string) => readonly Pass[];
  readonly saw: (staff: string) => Promise<void>;
  readonly signIns: (staff: string, now: number) => readonly SignedIn[];
  readonly noteSignIn: (
    token: string,
    staff: string,
    about: { readonly at: number; readonly agent: string; readonly address: string },
  ) => Promise<void>;
  /** Ends one sign-in of an account, or all of them but one. */
  readonly endSignIns: (
    staff: string,
    which: { readonly id: string } | { readonly allBut: string | null },
    line: BookEntry,
  ) => Promise<void>;
  readonly secondStep: (staff: string) => SecondStep | null;
  /** Changes it inside the commit, on what is committed at that moment; `undefined` changes nothing, `null` takes it away. Resolves to whether something changed. */
  readonly changeSecondStep: (
    staff: string,
    change: (before: SecondStep | null) => SecondStep | null | undefined,
    line?: BookEntry,
  ) => Promise<boolean>;
  readonly audits: (auditor?: string) => readonly Audit[];
  readonly putAudit: (one: Audit, line: BookEntry) => Promise<void>;
  readonly endAudit: (id: string, line: BookEntry) => Promise<void>;
  readonly note: (line: BookEntry) => Promise<void>;
  /** Lines of the book of that time, the newest first. */
  readonly book: (from: number, to: number) => readonly BookEntry[];
  /** Everything that was shown or taken out in that time, from the histories of cases and records, oldest first. */
  readonly looks: (from: number, to: number) => readonly Look[];
};

/** One showing or taking out, as a history tells it. */
export type Look = {
  readonly at: number;
  /** Number of the case or id of the record. */
  readonly of: string;
  readonly by: { readonly id: string; readonly name: string };
  /** The deed: `show` of a case, `show` or `export` of a record. */
  readonly kind: string;
  readonly what: string;
  readonly why: string;
  readonly rows?: number;
};
